package dragoman.market;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk.Interval;
import dragoman.market.Desk.Presence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether Lucía is there, and until when that holds. In November 2026 the 20th is a Friday. */
class DeskTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Desk lucias = desk(MADRID, Set.of(), week("09:00-14:00 16:00-19:00", "09:00-15:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T09:00, open, 2026-11-19T14:00",
        "2026-11-19T13:59, open, 2026-11-19T14:00",
        "2026-11-19T14:00, closed, 2026-11-19T16:00",
        "2026-11-19T15:30, closed, 2026-11-19T16:00",
        "2026-11-19T16:00, open, 2026-11-19T19:00",
        "2026-11-19T19:00, closed, 2026-11-20T09:00",
        "2026-11-19T08:59, closed, 2026-11-19T09:00",
        "2026-11-20T14:30, open, 2026-11-20T15:00",
        "2026-11-20T15:00, closed, 2026-11-23T09:00",
        "2026-11-22T12:00, closed, 2026-11-23T09:00"
    })
    void luciaIsThereByTheClockOfMadrid(LocalDateTime now, String state, LocalDateTime until) {
        assertThat(lucias.at(at(now, MADRID))).isEqualTo(presence(state, until, MADRID));
    }

    @Test
    void kenjiAsksFromOsakaAndTheClockIsStillMadrids() {
        var saturdayMorning = at(LocalDateTime.of(2026, 11, 20, 22, 30), ZoneId.of("Asia/Tokyo"));
        assertThat(lucias.at(saturdayMorning)).isEqualTo(new Presence.Open(Instant.parse("2026-11-20T14:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T21:59, closed, 2026-11-20T22:00", "2026-11-20T23:00, open, 2026-11-21T02:00", "2026-11-21T01:00, open, 2026-11-21T02:00",
        "2026-11-21T02:00, closed, 2026-11-27T22:00"
    })
    void fridaysNightReachesIntoSaturday(LocalDateTime now, String state, LocalDateTime until) {
        var nights = desk(WARSAW, Set.of(), Map.of(DayOfWeek.FRIDAY, List.of(new Interval(22 * 60, 26 * 60))));
        assertThat(nights.at(at(now, WARSAW))).isEqualTo(presence(state, until, WARSAW));
    }

    @Test
    void aHolidayClosesTheDayAndTheNightThatBeginsOnIt() {
        var hours = Map.of(DayOfWeek.FRIDAY, List.of(new Interval(540, 1020), new Interval(22 * 60, 26 * 60)), DayOfWeek.SATURDAY, List.of(new Interval(600, 840)));
        var desk = desk(WARSAW, Set.of(LocalDate.of(2026, 11, 20)), hours);
        var saturday = new Presence.Closed(at(LocalDateTime.of(2026, 11, 21, 10, 0), WARSAW));
        assertThat(desk.at(at(LocalDateTime.of(2026, 11, 20, 12, 0), WARSAW))).isEqualTo(saturday);
        assertThat(desk.at(at(LocalDateTime.of(2026, 11, 21, 1, 0), WARSAW))).isEqualTo(saturday);
    }

    @Test
    void aNightBeforeAHolidayIsStillWorkedToItsEnd() {
        var nights = desk(WARSAW, Set.of(LocalDate.of(2026, 11, 21)), Map.of(DayOfWeek.FRIDAY, List.of(new Interval(22 * 60, 26 * 60))));
        var end = at(LocalDateTime.of(2026, 11, 21, 2, 0), WARSAW);
        assertThat(nights.at(at(LocalDateTime.of(2026, 11, 21, 1, 0), WARSAW))).isEqualTo(new Presence.Open(end));
    }

    @Test
    void whenClocksGoForwardZofiaStillOpensAtNine() {
        var desk = desk(WARSAW, Set.of(), Map.of(DayOfWeek.SUNDAY, List.of(new Interval(540, 1020))));
        // Saturday noon is UTC+1, Sunday morning UTC+2.
        assertThat(desk.at(Instant.parse("2026-03-28T11:00:00Z"))).isEqualTo(new Presence.Closed(Instant.parse("2026-03-29T07:00:00Z")));
        assertThat(desk.at(Instant.parse("2026-03-29T07:00:00Z"))).isEqualTo(new Presence.Open(Instant.parse("2026-03-29T15:00:00Z")));
    }

    @Test
    void whenClocksGoBackZofiaStillOpensAtNine() {
        var desk = desk(WARSAW, Set.of(), Map.of(DayOfWeek.SUNDAY, List.of(new Interval(540, 1020))));
        assertThat(desk.at(Instant.parse("2026-10-24T11:00:00Z"))).isEqualTo(new Presence.Closed(Instant.parse("2026-10-25T08:00:00Z")));
        assertThat(desk.at(Instant.parse("2026-10-25T07:59:59Z"))).isEqualTo(new Presence.Closed(Instant.parse("2026-10-25T08:00:00Z")));
    }

    @Test
    void aNightAcrossTheChangeEndsByTheWallClock() {
        var nights = desk(WARSAW, Set.of(), Map.of(DayOfWeek.SATURDAY, List.of(new Interval(22 * 60, 28 * 60))));
        assertThat(nights.at(Instant.parse("2026-03-28T23:00:00Z"))).isEqualTo(new Presence.Open(Instant.parse("2026-03-29T02:00:00Z")));
        assertThat(nights.at(Instant.parse("2026-10-24T23:00:00Z"))).isEqualTo(new Presence.Open(Instant.parse("2026-10-25T03:00:00Z")));
    }

    @Test
    void aDeskThatIsNeverThereIsClosedForLong() {
        var now = at(LocalDateTime.of(2026, 11, 20, 12, 0), MADRID);
        assertThat(desk(MADRID, Set.of(), Map.of()).at(now)).isEqualTo(new Presence.ClosedForLong());
        var always = new Desk("x", MADRID, week("09:00-14:00", "09:00-15:00"), day -> true, List.of(), List.of(), 1, "", "");
        assertThat(always.at(now)).isEqualTo(new Presence.ClosedForLong());
    }

    private static Map<DayOfWeek, List<Interval>> week(String others, String friday) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            week.put(day, intervals(others));
        }
        week.put(DayOfWeek.FRIDAY, intervals(friday));
        return week;
    }

    private static List<Interval> intervals(String text) {
        return java.util.Arrays.stream(text.split(" ")).map(span -> {
            var n = span.split("[-:]");
            return new Interval(Integer.parseInt(n[0]) * 60 + Integer.parseInt(n[1]), Integer.parseInt(n[2]) * 60 + Integer.parseInt(n[3]));
        }).toList();
    }

    private static Desk desk(ZoneId zone, Set<LocalDate> holidays, Map<DayOfWeek, List<Interval>> hours) {
        return new Desk("desk", zone, hours, holidays::contains, List.of(LocaleId.of("es")), List.of("es"), 1, "desk@shop.example", "Lucía");
    }

    private static Instant at(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toInstant();
    }

    private static Presence presence(String state, LocalDateTime until, ZoneId zone) {
        return state.equals("open") ? new Presence.Open(at(until, zone)) : new Presence.Closed(at(until, zone));
    }
}
