package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In expected texts ~ is a no-break space, ^ a narrow one, ` a thin one and > a right-to-left mark. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en_US | November 21, 2026", "en_GB | 21 November 2026", "de_DE | 21. November 2026", "pl_PL | 21 listopada 2026",
        "ja_JP | 2026年11月21日", "pt_BR | 21 de novembro de 2026", "ar_SA | ٢١ نوفمبر ٢٠٢٦", "ar_AE | 21 نوفمبر 2026",
        "th_TH | 21 พฤศจิกายน 2569", "fa_IR | ۳۰ آبان ۱۴۰۵"
    })
    void aDateIsTheSameDayEverywhere(String locale, String text) {
        assertThat(formats(locale).date(LocalDate.of(2026, 11, 21))).isEqualTo(text);
    }

    @Test
    void aTimeIsThatOfTheMomentsOwnZone() {
        var moment = ZonedDateTime.of(2026, 11, 21, 18, 0, 0, 0, ZoneId.of("UTC"));
        assertThat(formats("en_US").time(moment)).isEqualTo(spaced("6:00^PM"));
        assertThat(formats("de_DE").time(moment.withZoneSameInstant(ZoneId.of("Asia/Kolkata")))).isEqualTo("23:30");
        assertThat(formats("en_NZ").date("EEEEjm", moment.withZoneSameInstant(ZoneId.of("Pacific/Apia")))).isEqualTo(spaced("Sunday 7:00^am"));
        assertThat(formats("ja_JP").time(moment.withZoneSameInstant(ZoneId.of("Asia/Tokyo")))).isEqualTo("3:00");
    }

    @Test
    void aDayAndATimeOfDayAreParted() {
        var moment = ZonedDateTime.of(2026, 11, 21, 18, 0, 0, 0, ZoneId.of("Europe/Warsaw"));
        assertThat(formats("pl_PL").date("yMMMMdjm", moment)).isEqualTo("21 listopada 2026, 18:00");
        assertThat(formats("pl_PL").date("yMMMdjm", moment)).isEqualTo("21 lis 2026, 18:00");
        assertThat(formats("tr_TR").date("yMMMMdjm", moment)).isEqualTo("21 Kasım 2026 18:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en_US | 9:00^AM`–`5:30^PM", "de_DE | 09:00–17:30 Uhr", "pl_PL | 09:00–17:30", "ja_JP | 9時00分～17時30分",
        "es_ES | 9:00–17:30", "fr_CA | 9 h 00`–`17 h 30", "ar_SA | ٩:٠٠ ص`–`٥:٣٠ م", "zh_Hant_TW | 上午9:00至下午5:30"
    })
    void aSpanOfADay(String locale, String text) {
        assertThat(formats(locale).times(LocalTime.of(9, 0), LocalTime.of(17, 30))).isEqualTo(spaced(text));
    }

    @Test
    void aSpanPastMidnightKeepsItsOrder() {
        assertThat(formats("en_US").times(LocalTime.of(19, 0), LocalTime.of(1, 0))).isEqualTo(spaced("7:00^PM`–`1:00^AM"));
        assertThat(formats("de_DE").times(LocalTime.of(22, 0), LocalTime.MIDNIGHT)).isEqualTo("22:00–00:00 Uhr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en_US | MONDAY | FRIDAY | Mon`–`Fri", "en_US | SATURDAY | SATURDAY | Sat", "de_DE | MONDAY | FRIDAY | Mo`–`Fr",
        "pl_PL | MONDAY | FRIDAY | pon.`–`pt.", "ja_JP | SATURDAY | SUNDAY | 土～日", "ar_SA | SUNDAY | THURSDAY | الأحد – الخميس",
        "he_IL | FRIDAY | MONDAY | יום ו׳ – יום ב׳"
    })
    void aSpanOfWeekdays(String locale, DayOfWeek from, DayOfWeek to, String text) {
        assertThat(formats(locale).weekdays(from, to)).isEqualTo(spaced(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en_US | November 30`–`December 2, 2026", "de_DE | 30. November`–`2. Dezember 2026", "pl_PL | 30 listopada`–`2 grudnia 2026", "ja_JP | 2026年11月30日～12月2日"
    })
    void aSpanOfDaysSaysOnceWhatBothShare(String locale, String text) {
        assertThat(formats(locale).dates(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2))).isEqualTo(spaced(text));
        assertThat(formats(locale).dates(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30))).isEqualTo(formats(locale).date(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void aSpanOfMomentsIsOnTheirOwnClocks() {
        var from = ZonedDateTime.of(2026, 11, 22, 22, 0, 0, 0, ZoneId.of("America/Recife"));
        assertThat(formats("en_US").moments(from, from.plusHours(4))).isEqualTo(spaced("Nov 22, 10:00^PM`–`Nov 23, 2:00^AM"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en_US | 8.1 | 8.1%", "de_DE | 8.1 | 8,1~%", "pl_PL | 23 | 23%", "ar_SA | 15 | ١٥٪", "tr_TR | 20 | %20", "fr_FR | 5.5 | 5,5~%"})
    void aShareOfAHundred(String locale, BigDecimal share, String text) {
        assertThat(formats(locale).percent(share).replace("\u061c", "").replace("\u200f", "").replace("\u200e", "")).isEqualTo(spaced(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl_PL", "es_ES", "pt_PT", "de_DE", "fr_FR", "ar_EG", "he_IL", "en_IN", "ja_JP", "th_TH"})
    void aNumberLooksAsItDoesInASentence(String locale) {
        var reader = Reader.of(LocaleId.of(locale), ZoneOffset.UTC);
        for (long number : new long[] {7, 1327, 13_270, 1_327_000}) {
            assertThat(formats(locale).number(number)).isEqualTo(new Messages(10).format("{n, plural, other {#}}", LocaleId.of(locale), reader, Map.of("n", number)));
        }
    }

    @Test
    void spanishAvoidsTwoVowelsInARow() {
        assertThat(formats("es_ES").list(List.of("agua", "iglesia"))).isEqualTo("agua e iglesia");
        assertThat(formats("es_ES").list(List.of("agua", "hielo"))).isEqualTo("agua y hielo");
    }

    @Test
    void eachLanguageJoinsInItsOwnWay() {
        var cards = List.of("Visa", "JCB", "PayPay");
        assertThat(formats("en_US").list(cards)).isEqualTo("Visa, JCB, and PayPay");
        assertThat(formats("en_GB").list(cards)).isEqualTo("Visa, JCB and PayPay");
        assertThat(formats("ja_JP").list(cards)).isEqualTo("Visa、JCB、PayPay");
        assertThat(formats("ar_SA").list(cards)).isEqualTo("\u200fVisa وJCB وPayPay");
        assertThat(formats("en_US").enumeration(cards)).isEqualTo("Visa, JCB, PayPay");
        assertThat(formats("en_US").list(List.of("Visa"))).isEqualTo("Visa");
        assertThat(formats("en_US").list(List.of())).isEmpty();
    }

    @Test
    void aSizeIsInTheReadersNumbersAndUnits() {
        assertThat(formats("en_US").size(1)).isEqualTo("1 kB");
        assertThat(formats("en_US").size(12_500)).isEqualTo("12 kB");
        assertThat(formats("de_DE").size(3_670_016)).isEqualTo("3,5 MB");
        assertThat(formats("fr_FR").size(8 << 20)).isEqualTo("8\u202fMo");
        assertThat(formats("ar_EG").size(3_670_016)).contains("٣٫٥");
    }

    @Test
    void aListRunsAsItsLanguageDoesWhateverItsFirstItemIsWrittenIn() {
        assertThat(formats("ar_SA").list(List.of("مدى", "Visa"))).isEqualTo("مدى وVisa");
        assertThat(formats("he_IL").enumeration(List.of("Bit", "Visa"))).startsWith("\u200fBit");
        assertThat(formats("en_US").list(List.of("مدى", "Visa"))).isEqualTo("\u200eمدى and Visa");
        assertThat(formats("ar_SA").list(List.of("7", "8"))).doesNotContain("\u200f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en_US | 1,234,567", "de_CH | 1'234'567", "pl_PL | 1~234~567", "en_IN | 12,34,567", "ar_SA | ١٬٢٣٤٬٥٦٧", "ar_AE | 1,234,567", "fa_IR | ۱٬۲۳۴٬۵۶۷"
    })
    void aNumber(String locale, String text) {
        assertThat(formats(locale).number(1_234_567)).isEqualTo(spaced(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en_US | 0.9407 | 0.9407", "de_DE | 0.9407 | 0,9407", "de_DE | 18547.91 | 18.547,91", "ar_SA | 4.1464125 | ٤٫١٤٦٤١٣", "pl_PL | 1.0 | 1",
        "en_IN | 0.0000533137 | 0.0000533137", "en_US | 1.00000005 | 1", "en_US | 0.12345675 | 0.1234568"
    })
    void aRateHasSevenDigitsAtMostAndHalvesAreRoundedUp(String locale, BigDecimal rate, String text) {
        assertThat(formats(locale).rate(rate)).isEqualTo(text);
    }

    @Test
    void digitsAreTheReaders() {
        var latin = Formats.of(new Reader(LocaleId.of("ar_SA"), ZoneId.of("UTC"), "latn", ""));
        assertThat(latin.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(latin.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 نوفمبر 2026");
        assertThat(Formats.of(new Reader(LocaleId.of("ar_AE"), ZoneId.of("UTC"), "arab", "")).number(50)).isEqualTo("٥٠");
    }

    private static Formats formats(String locale) {
        return Formats.of(Reader.of(LocaleId.of(locale), ZoneId.of("UTC")));
    }

    private static String spaced(String text) {
        return text.replace('~', '\u00A0').replace('^', '\u202F').replace('`', '\u2009').replace('>', '\u200F');
    }
}
