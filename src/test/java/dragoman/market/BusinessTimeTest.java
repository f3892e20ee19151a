package dragoman.market;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
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

/**
 * What Lucía's desk in Madrid owes, by its own working time: Monday to Thursday 9 to 14 and 16 to 19, Friday 9 to 15.
 * The 20th of November 2026 is a Friday; the 8th of December, a Tuesday, is a holiday. Pitfall P13.
 */
class BusinessTimeTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate IMMACULATE_CONCEPTION = LocalDate.of(2026, 12, 8);

    private final Desk lucias = desk(MADRID, Set.of(IMMACULATE_CONCEPTION), week());

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T10:00:00, PT2H,   2026-11-18T12:00:00",
        "2026-11-18T13:00:00, PT2H,   2026-11-18T17:00:00",
        "2026-11-18T13:00:00, PT1H,   2026-11-18T14:00:00",
        "2026-11-18T18:30:00, PT1H,   2026-11-19T09:30:00",
        "2026-11-20T14:30:45, PT1H,   2026-11-23T09:30:45",
        "2026-11-20T16:30:00, PT30M,  2026-11-23T09:30:00",
        "2026-12-07T18:00:00, PT2H,   2026-12-09T10:00:00",
        "2026-11-18T10:00:00, PT0S,   2026-11-18T10:00:00",
        "2026-11-16T09:00:00, PT38H,  2026-11-20T15:00:00"
    })
    void workIsDoneWhileTheDeskIsThere(LocalDateTime from, Duration work, LocalDateTime done) {
        assertThat(lucias.after(at(from), work)).contains(at(done));
        assertThat(lucias.worked(at(from), at(done))).isEqualTo(work);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T11:20:00, 1, 2026-11-19T11:20:00",
        "2026-11-18T11:20:45, 2, 2026-11-20T11:20:45",
        "2026-11-19T16:30:00, 1, 2026-11-20T15:00:00",
        "2026-11-20T14:59:00, 1, 2026-11-23T14:59:00",
        "2026-11-20T15:00:00, 1, 2026-11-24T09:00:00",
        "2026-11-21T23:10:00, 1, 2026-11-24T09:00:00",
        "2026-11-18T15:00:00, 1, 2026-11-19T16:00:00",
        "2026-12-07T12:00:00, 1, 2026-12-09T12:00:00"
    })
    void aBusinessDayEndsAtTheSameTimeOnTheNextOrWhenTheDeskCloses(LocalDateTime from, int days, LocalDateTime due) {
        assertThat(lucias.inDays(at(from), days)).contains(at(due));
    }

    // On the 29th of March 2026 two o'clock was three, on the 25th of October three was two again.
    @ParameterizedTest
    @CsvSource({"2026-03-28T21:00:00Z, 2026-03-29T01:00:00Z, PT4H", "2026-10-24T20:00:00Z, 2026-10-25T02:00:00Z, PT6H"})
    void aNightThatTheClocksChangeInIsAsLongAsItIs(Instant tenInTheEvening, Instant threeInTheMorning, Duration work) {
        var nights = desk(MADRID, Set.of(), Map.of(DayOfWeek.SATURDAY, List.of(new Interval(22 * 60, 27 * 60))));
        assertThat(nights.worked(tenInTheEvening, threeInTheMorning.plus(Duration.ofDays(1)))).isEqualTo(work);
        assertThat(nights.after(tenInTheEvening, work)).contains(threeInTheMorning);
    }

    @Test
    void aDeskThatIsNeverThereOwesNothingAndTheSearchForItEnds() {
        var never = desk(MADRID, Set.of(), Map.of());
        var holidays = new Desk("x", MADRID, week(), day -> true, List.of(), List.of(), 1, "", "");
        for (var closed : List.of(never, holidays)) {
            assertThat(closed.after(Instant.EPOCH, Duration.ofMinutes(1))).isEmpty();
            assertThat(closed.inDays(Instant.EPOCH, 1)).isEmpty();
            assertThat(closed.worked(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(30)))).isZero();
        }
    }

    @Test
    void eveningsOfSydneyAreMorningsOfMadrid() {
        var sydney = desk(ZoneId.of("Australia/Sydney"), Set.of(), week());
        assertThat(sydney.inDays(Instant.parse("2026-11-18T08:30:00Z"), 1)).contains(Instant.parse("2026-11-19T22:00:00Z"));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(MADRID).toInstant();
    }

    private static Desk desk(ZoneId zone, Set<LocalDate> holidays, Map<DayOfWeek, List<Interval>> hours) {
        return new Desk("desk", zone, hours, holidays::contains, List.of(LocaleId.of("es")), List.of("es"), 1, "desk@shop.example", "Lucía");
    }

    private static Map<DayOfWeek, List<Interval>> week() {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            week.put(day, List.of(new Interval(9 * 60, 14 * 60), new Interval(16 * 60, 19 * 60)));
        }
        week.put(DayOfWeek.FRIDAY, List.of(new Interval(9 * 60, 15 * 60)));
        return week;
    }
}
