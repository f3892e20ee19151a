package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final List<String> TOWNS = List.of("Zebra", "Öland", "Ärla", "Anka", "Åre", "Chile", "Hus", "Cuba");

    @ParameterizedTest
    @CsvSource({
        "de, Deutsch", "ja, 日本語", "pl, polski", "ar, العربية", "iw, עברית", "pt, Português", "sv, Svenska", "tr, Türkçe",
        "zh_Hans, 中文（简体）", "zh_Hant, 中文（繁體）", "es_419, Español (Latinoamérica)"
    })
    void everyLanguageNamesItself(String locale, String name) {
        assertThat(Words.endonym(LocaleId.of(locale))).isEqualTo(name);
    }

    @Test
    void aLanguageInTheMiddleOfASentence() {
        assertThat(in("en").language(LocaleId.of("ja"))).isEqualTo("Japanese");
        assertThat(in("pl").language(LocaleId.of("ja"))).isEqualTo("japoński");
        assertThat(in("pt").language(LocaleId.of("ja"))).isEqualTo("japonês");
    }

    @Test
    void countriesAndCurrenciesInTheReadersLanguage() {
        assertThat(in("pl").region("CH")).isEqualTo("Szwajcaria");
        assertThat(in("ja").region("BR")).isEqualTo("ブラジル");
        assertThat(in("en").currency("CHF")).isEqualTo("Swiss Franc");
        assertThat(in("pl").currency("PLN")).isEqualTo("złoty polski");
        assertThat(in("de_CH").currency("CHF")).isEqualTo("Schweizer Franken");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, pl, Warszawa", "Asia/Tokyo, ja, 東京", "Asia/Riyadh, ar, الرياض", "America/Recife, en, Recife",
        "Asia/Kolkata, ar, كالكتا", "Asia/Calcutta, ar, كالكتا", "Asia/Ho_Chi_Minh, ja, ホーチミン", "Europe/Kyiv, pl, Kijów",
        "America/Argentina/Buenos_Aires, ja, ブエノスアイレス", "Pacific/Apia, en, Apia"
    })
    void aDesksCityUnderAnyNameOfItsZone(String zone, String locale, String city) {
        assertThat(in(locale).city(ZoneId.of(zone))).isEqualTo(city);
    }

    @Test
    void aZoneWithoutACityIsCalledAsItIs() {
        assertThat(in("pl").city(ZoneId.of("UTC"))).isEqualTo("UTC");
        assertThat(in("pl").city(ZoneId.of("Etc/GMT+3"))).isEqualTo("Etc/GMT+3");
        assertThat(in("pl").city(ZoneId.of("+05:30"))).isEqualTo("+05:30");
    }

    @Test
    void everyLanguageHasItsOwnAlphabet() {
        assertThat(sorted("sv")).containsExactly("Anka", "Chile", "Cuba", "Hus", "Zebra", "Åre", "Ärla", "Öland");
        assertThat(sorted("de")).containsExactly("Anka", "Åre", "Ärla", "Chile", "Cuba", "Hus", "Öland", "Zebra");
        assertThat(sorted("cs")).containsExactly("Anka", "Åre", "Ärla", "Cuba", "Hus", "Chile", "Öland", "Zebra");
    }

    @Test
    void polishSortsLodzAfterLwow() {
        assertThat(in("pl").sorted(List.of("Łódź", "Lwów", "Mława"), Function.identity())).containsExactly("Lwów", "Łódź", "Mława");
    }

    private static List<String> sorted(String locale) {
        return in(locale).sorted(TOWNS, Function.identity());
    }

    private static Words in(String locale) {
        return Words.of(LocaleId.of(locale));
    }
}
