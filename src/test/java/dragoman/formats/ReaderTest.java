package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody reads: a language of a region, the clock, digits and calendar of a market. */
class ReaderTest {

    private static final LocalDate RELEASE_DAY = LocalDate.of(2026, 11, 21);

    @Test
    void digitsOfAMarketAreForItsOwnLanguage() {
        var yusuf = reader("ar_SA", "arab", "");
        assertThat(yusuf.formatting(LocaleId.of("ar")).getName()).isEqualTo("ar_SA@numbers=arab");
        assertThat(yusuf.formatting(LocaleId.of("en")).getName()).isEqualTo("en_SA");
    }

    @Test
    void anotherLanguageOnThePageWritesDatesAsTheReadersRegion() {
        assertThat(reader("de_CH", "", "").formatting(LocaleId.of("en_US")).getName()).isEqualTo("en_CH");
        assertThat(reader("de", "", "").formatting(LocaleId.of("en_GB")).getName()).isEqualTo("en_GB");
        assertThat(reader("zh_Hant_HK", "", "").formatting(LocaleId.of("zh_Hans")).getName()).isEqualTo("zh_Hans_HK");
    }

    @ParameterizedTest
    @CsvSource({"ar_SA, arab, arab", "ar_SA, latn, latn", "ar_IL, '', arab", "ar_AE, '', latn", "fa_IR, '', arabext", "de_CH, '', latn",
        "en_SA, arab, latn", "pl_SA, arab, latn", "ar_DE, arab, arab", "hi_IN, deva, deva", "en_IN, deva, latn", "th_TH, latn, latn"})
    void whatSomebodyCountsWith(String locale, String digits, String numerals) {
        assertThat(reader(locale, digits, "").numerals()).isEqualTo(numerals);
    }

    @Test
    void aMarketMayWantTheGregorianCalendar() {
        assertThat(date(reader("th_TH", "", ""))).isEqualTo("21 พฤศจิกายน 2569");
        assertThat(date(reader("th_TH", "", "gregory"))).isEqualTo("21 พฤศจิกายน 2026");
    }

    @Test
    void calendarsHaveTheNamesOfCldr() {
        assertThat(date(reader("ja_JP", "", "japanese"))).isEqualTo("令和8年11月21日");
        assertThat(date(reader("zh_Hant_TW", "", "roc"))).isEqualTo("民國115年11月21日");
        assertThat(date(reader("ar_SA", "latn", "islamic-umalqura"))).isEqualTo("11 جمادى الآخرة 1448 هـ");
    }

    @Test
    void aClockIsChangedWithoutChangingTheReader() {
        var apia = reader("en_NZ", "latn", "gregory").at(ZoneId.of("Pacific/Apia"));
        assertThat(apia).isEqualTo(new Reader(LocaleId.of("en_NZ"), ZoneId.of("Pacific/Apia"), "latn", "gregory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latn", "arab", "arabext", "deva", "thai"})
    void digitsThatCldrKnows(String name) {
        assertThat(Reader.knowsDigits(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "arabic", "LATN", "roman", "hebr", "x y"})
    void whatIsNoDigits(String name) {
        assertThat(Reader.knowsDigits(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gregory", "buddhist", "japanese", "persian", "islamic-umalqura", "hebrew"})
    void everyCalendarThatCldrKnowsWritesADate(String name) {
        assertThat(Reader.knowsCalendar(name)).isTrue();
        assertThat(date(reader("en_US", "", name))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gregorian", "Gregory", "julian"})
    void whatIsNoCalendar(String name) {
        assertThat(Reader.knowsCalendar(name)).isFalse();
    }

    private static String date(Reader reader) {
        return Formats.of(reader).date(RELEASE_DAY);
    }

    private static Reader reader(String locale, String digits, String calendar) {
        return new Reader(LocaleId.of(locale), ZoneId.of("UTC"), digits, calendar);
    }
}
