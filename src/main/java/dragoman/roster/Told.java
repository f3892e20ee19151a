package dragoman.roster;

import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is said of an act on the page that it leads to: a code in the address, so that no session has to keep it. Whoever types one is told
 * a sentence and nothing is done.
 */
public enum Told {
    SAVED, SENT, APPROVED, REJECTED, WITHDRAWN, REMOVED, DISMISSED, RESTORED, UNDONE, TYPO, RISEN,
    /** Beside the comments. */
    COMMENTED,
    /** Beside the comments. */
    SETTLED,
    PUBLISHED, RETURNED, PLANNED, CANCELLED, TRIED, PROMOTED, ENDED, TRANSLATED, OFF,
    /** And this is what comes next in the list. */
    NEXT,
    /** And nothing comes behind it. */
    LAST;

    private static final String NAME = "told";

    /** The address of a page that says it. */
    public String on(String address) {
        return Addresses.and(address, NAME, name());
    }

    /** Whether it is about what people say of a text. */
    private boolean isTalk() {
        return this == COMMENTED || this == SETTLED;
    }

    /** What an address says; empty where it says nothing. */
    public static String said(RoutingContext request, Visit visit) {
        return said(request, visit, false);
    }

    /** The same of the comments. */
    public static String ofTalk(RoutingContext request, Visit visit) {
        return said(request, visit, true);
    }

    private static String said(RoutingContext request, Visit visit, boolean talk) {
        var codes = request.queryParams().getAll(NAME);
        return Arrays.stream(values()).filter(one -> codes.contains(one.name()) && one.isTalk() == talk).map(one -> visit.text("workbench.told." + one.name()))
                .collect(Collectors.joining(" "));
    }
}
