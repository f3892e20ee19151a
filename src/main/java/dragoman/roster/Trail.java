package dragoman.roster;

import dragoman.i18n.LocaleId;
import dragoman.queue.Question;
import dragoman.queue.Queue.Mark;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * What a list of texts was asked for, and where in it the text stood that was opened from there: as an address says it, the list's own
 * and that of each text. Anybody may type it; what it says is read, and addresses are made anew.
 *
 * @param typed into the search; empty, as may be the others, where nothing was said
 */
public record Trail(String state, String has, String area, String typed, Optional<Mark> at) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SEARCH = 500;

    /** That of an address. */
    public static Trail of(RoutingContext request) {
        var said = request.queryParams();
        return new Trail(said(said, "state", LONGEST_NAME), said(said, "has", LONGEST_NAME), said(said, "area", LONGEST_NAME), said(said, "q", LONGEST_SEARCH), Mark.parse(said.get("at")));
    }

    private static String said(MultiMap all, String name, int longest) {
        return Optional.ofNullable(all.get(name)).map(String::strip).filter(text -> text.length() <= longest).orElse("");
    }

    public Question question() {
        return Question.of(Asked.of(state, has, area, typed));
    }

    /** The same list, with another text or none. */
    public Trail at(Optional<Mark> other) {
        return new Trail(state, has, area, typed, other);
    }

    /** The address with what the list was asked for behind it. */
    public String behind(String address) {
        var with = Addresses.of(address, "state", state, "has", has, "area", area, "q", typed);
        return at.map(mark -> Addresses.and(with, "at", mark.write())).orElse(with);
    }

    /** The list itself, from a place on. */
    public String list(LocaleId locale, Optional<Mark> after) {
        var list = at(Optional.empty()).behind(Addresses.of(Addresses.TEXTS, "locale", locale.id()));
        return after.map(mark -> Addresses.and(list, "after", mark.write())).orElse(list);
    }
}
