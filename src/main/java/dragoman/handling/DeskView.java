package dragoman.handling;

import dragoman.formats.Formats;
import dragoman.i18n.Words;
import dragoman.market.Desk;
import dragoman.market.Desk.Presence;
import dragoman.web.Visit;
import java.util.Comparator;
import java.util.Map;

/**
 * A desk, and whether somebody is there.
 *
 * @param languages that it answers in
 * @param presence until when, on the reader's clock
 */
record DeskView(String key, String city, String languages, String presence, boolean open) implements Comparable<DeskView> {

    static DeskView of(Desk desk, Visit visit) {
        var words = Words.of(visit.locale());
        var languages = Formats.of(visit.reader()).enumeration(desk.languages().stream().map(words::language).toList());
        var presence = desk.at(visit.now());
        return new DeskView(desk.key(), words.city(desk.zone()), languages, said(presence, visit), presence instanceof Presence.Open);
    }

    private static String said(Presence presence, Visit visit) {
        if (presence instanceof Presence.Open open) {
            return visit.text("console.desk.open", Map.of("until", open.until()));
        }
        return presence instanceof Presence.Closed closed ? visit.text("console.desk.closed", Map.of("until", closed.opens())) : visit.text("console.desk.away");
    }

    /** Those that are open come first. */
    @Override
    public int compareTo(DeskView other) {
        return Comparator.comparing((DeskView desk) -> !desk.open).thenComparing(DeskView::key).compare(this, other);
    }
}
