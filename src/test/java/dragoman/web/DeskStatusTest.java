package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.formats.Messages;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.I18nReading;
import dragoman.units.TextFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When somebody answers, as a reader's own clock has it. */
class DeskStatusTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant MONDAY_MORNING_IN_MADRID = Instant.parse("2026-11-23T09:30:00Z");

    private static Markets markets;
    private static Edition edition;

    @BeforeAll
    static void openTheShop() {
        var i18n = Path.of("i18n");
        markets = I18nReading.toServe(i18n).markets().orElseThrow();
        edition = FolderEdition.of(i18n);
    }

    @Test
    void anaIsToldTheDayOnceWhereHersIsTheDesksToo() {
        assertThat(now("br", "pt", "America/Recife", SUNDAY))
                .isEqualTo("Fechado agora. Abre segunda-feira, 23 de novembro às 09:00 (Madri), 05:00 no seu horário.");
    }

    @Test
    void aReaderWhoseDayIsAnotherIsToldBothDays() {
        assertThat(now("nz", "en", "Pacific/Honolulu", SUNDAY))
                .matches("Closed now\\. Opens Monday,? 23 November.*\\(Sydney\\), Sunday,? 22 November.* your time\\.");
    }

    @Test
    void kenjiIsToldOneTimeAndThatMondayIsLabourThanksgivingDay() {
        assertThat(now("jp", "ja", "Asia/Tokyo", SUNDAY)).contains("11月24日").contains("火曜日").doesNotContain("現地時間");
    }

    @Test
    void whileSomebodyIsThereAnaIsToldUntilWhen() {
        assertThat(now("br", "pt", "America/Recife", MONDAY_MORNING_IN_MADRID)).matches("Aberto até \\d\\d:\\d\\d \\(Madri\\), \\d\\d:\\d\\d no seu horário\\.");
    }

    private static String now(String market, String language, String zone, Instant now) {
        var there = markets.find(market).orElseThrow();
        var visit = new Visit(there, markets.desk(there), LocaleId.of(language), Currency.getInstance("EUR"), ZoneId.of(zone), edition,
                there.chain(LocaleId.of(language), TextFolder.SOURCE), "", now, new Messages(100));
        return new DeskStatus(visit).sentences().get(0);
    }
}
