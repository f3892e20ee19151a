package dragoman.web;

import dragoman.i18n.Words;
import dragoman.market.Desk.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Whether somebody of the market's desk is there now, said on the desk's clock and on the reader's. */
final class DeskStatus {

    private static final Duration LONG = Duration.ofHours(12);

    private final Visit visit;
    private final Presence presence;

    DeskStatus(Visit visit) {
        this.visit = visit;
        this.presence = visit.desk().at(visit.now());
    }

    List<String> sentences() {
        return List.of(now(), visit.text("web.desk.answers", Map.of("days", visit.desk().answers())));
    }

    /** Until when the sentences hold. */
    Instant holdsUntil() {
        if (presence instanceof Presence.Open open) {
            return open.until();
        }
        return presence instanceof Presence.Closed closed ? closed.opens() : visit.now().plus(LONG);
    }

    private String now() {
        if (presence instanceof Presence.Open open) {
            return visit.text(sameClock(open.until()) ? "web.desk.openSameClock" : "web.desk.open", at(open.until()));
        }
        if (presence instanceof Presence.Closed closed) {
            return visit.text(closed(closed.opens()), at(closed.opens()));
        }
        return visit.text("web.desk.closedForLong", Map.of("city", city()));
    }

    private String closed(Instant opens) {
        if (sameClock(opens)) {
            return "web.desk.closedSameClock";
        }
        return sameDay(opens) ? "web.desk.closedSameDay" : "web.desk.closed";
    }

    private Map<String, Object> at(Instant moment) {
        return Map.of("city", city(), "there", moment.atZone(visit.desk().zone()), "here", moment.atZone(visit.zone()));
    }

    private boolean sameClock(Instant moment) {
        return visit.zone().getRules().getOffset(moment).equals(visit.desk().zone().getRules().getOffset(moment));
    }

    private boolean sameDay(Instant moment) {
        return moment.atZone(visit.zone()).toLocalDate().equals(moment.atZone(visit.desk().zone()).toLocalDate());
    }

    private String city() {
        return Words.of(visit.locale()).city(visit.desk().zone());
    }
}
