package dragoman.market;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.market.MarketFiles.Coverage;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "pl, 2026-11-11, true", "pl, 2026-11-12, false", "at, 2026-10-26, true", "es, 2026-12-08, true", "jp, 2026-11-23, true",
        "au, 2026-01-26, true", "ca, 2026-07-01, true", "it, 2026-08-15, true", "it, 2026-08-16, false"
    })
    void theLibraryKnowsItsCountriesEvenOnATurkishMachine(String calendar, LocalDate day, boolean holiday) {
        assertThat(LibraryHolidays.of(calendar).orElseThrow().isHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "il", "atlantis", "ıt", "../it"})
    void whatTheLibraryLacksIsNotGuessed(String calendar) {
        assertThat(LibraryHolidays.of(calendar)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "il, 2026-09-21, true", "il, 2026-09-22, false", "il, 2027-10-11, true", "kr, 2026-02-17, true", "kr, 2026-02-19, false", "kr, 2026-03-02, true"
    })
    void calendarsThatTheLibraryLacksAreOurOwn(String calendar, LocalDate day, boolean holiday) {
        assertThat(shipped(calendar).isHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "id", "il", "kr", "th", "tw"})
    void eachOfThemCoversThisYearAndTheNext(String calendar) {
        var holidays = shipped(calendar);
        for (int year : new int[] {2026, 2027}) {
            assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(holidays::isHoliday).count())
                    .as(calendar + " " + year).isBetween(5L, 35L);
        }
    }

    @Test
    void aFileOfOurOwnGoesBeforeTheLibrary() {
        var folder = new TinyFolder(root).write("holidays/pl.yaml", "days:\n  - { date: 2026-06-01, name: Dzień Dziecka, source: zwyczaj }\n")
                .change(TinyFolder.WARSAW, "holidays: own", "holidays: pl");
        var desk = folder.markets().desks().iterator().next();
        assertThat(desk.holidays().isHoliday(LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(desk.holidays().isHoliday(LocalDate.of(2026, 11, 11))).isFalse();
    }

    // A desk in a folder of its own that observes one of the shipped calendars.
    private HolidayCalendar shipped(String calendar) {
        try {
            var days = java.nio.file.Files.readString(Path.of("i18n", "holidays", calendar + ".yaml"));
            var folder = new TinyFolder(root).write("holidays/" + calendar + ".yaml", days).change(TinyFolder.WARSAW, "holidays: own", "holidays: " + calendar);
            return MarketFiles.read(root, locale -> new Coverage(0, 1)).markets().map(markets -> markets.desks().iterator().next().holidays())
                    .orElseThrow(() -> new AssertionError(folder.found()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
