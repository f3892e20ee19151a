package dragoman.console;

import dragoman.audit.Audit;
import dragoman.audit.Entry;
import dragoman.audit.Who;
import dragoman.handling.Cases;
import dragoman.reading.People;
import dragoman.reading.When;
import dragoman.staff.Signed;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what was done. Whether its reader may see it, the caller has asked. */
@Singleton
class History {

    /**
     * Something that was done.
     *
     * @param who a name, or a code where it was neither staff nor a buyer
     * @param said a sentence; empty where the act's code has to do
     * @param about a thread's address, or empty
     */
    record Done(When when, String who, String said, String act, String details, String thing, String about) {}

    /** templates/console/history-page.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HistoryPage(StaffFrame frame, List<Done> done, Optional<String> earlier, String back) implements TemplateInstance {}

    static final String TICKET = "ticket";
    static final int PAGE = 50;

    private static final String GUEST = "guest";

    private final People people;
    private final StaffFrames frames;
    private final Pages pages;

    History(People people, StaffFrames frames, Pages pages) {
        this.people = people;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param path where the rest of it is */
    Response show(List<Entry> entries, String path, String back, Signed signed, RoutingContext request) {
        var frame = frames.of("console.history.title", signed, request);
        var known = people.of(entries.stream().flatMap(entry -> accounts(entry)).collect(Collectors.toSet()), frame.visit());
        var done = entries.stream().map(entry -> done(entry, known, frame.visit())).toList();
        var earlier = entries.size() < PAGE ? Optional.<String>empty() : Optional.of(path + "?before=" + entries.get(PAGE - 1).id());
        return pages.show(new HistoryPage(frame, done, earlier, back), frame.visit(), 200);
    }

    /** Where a page of it begins. */
    static long place(String before) {
        return Typed.number(before).orElse(Audit.NEWEST);
    }

    private static Done done(Entry entry, People.Known known, Visit visit) {
        boolean isThread = entry.kind().equals(TICKET);
        return new Done(When.of(entry.at(), visit), who(entry, known, visit), DeedWords.of(entry, known, visit).orElse(""), entry.act(), details(entry.details()),
                isThread ? Long.toString(entry.subject()) : entry.kind(), isThread ? Cases.path(entry.subject()) : "");
    }

    private static String who(Entry entry, People.Known known, Visit visit) {
        return account(entry).map(known::account).orElseGet(() -> entry.who().equals(GUEST) ? visit.text("console.buyer") : entry.who());
    }

    // Who did it, and to whom.
    private static Stream<Long> accounts(Entry entry) {
        var named = entry.details().get("account") instanceof Number account ? Stream.of(account.longValue()) : Stream.<Long>empty();
        return Stream.concat(account(entry).stream(), named);
    }

    private static Optional<Long> account(Entry entry) {
        return Who.account(entry.who());
    }

    private static String details(Map<String, Object> details) {
        return details.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" "));
    }
}
