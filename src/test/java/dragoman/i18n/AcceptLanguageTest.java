package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptLanguageTest {

    @Test
    void theHeaviestIsFirstAndEqualsKeepTheirOrder() {
        assertThat(wanted("en;q=0.8, de-CH, fr;q=0.9, it")).isEqualTo(ids("de_CH it fr en"));
    }

    @Test
    void weightsHaveUpToThreeDigits() {
        assertThat(wanted("a-b, en;q=0.001, de;q=0.002, fr;q=1.000, it;q=0.0009")).isEqualTo(ids("fr de en"));
    }

    @Test
    void whatTheReaderDoesNotWantIsNotOffered() {
        assertThat(wanted("de;q=0, fr;q=0.000, en;q=0.1")).isEqualTo(ids("en"));
    }

    @Test
    void aSloppyHeaderIsStillUnderstood() {
        assertThat(wanted("xx, fr-CH;q=.9, en;q=.8, *")).isEqualTo(ids("xx fr_CH en"));
        assertThat(wanted(" de-ch ;Q = 0.5,,\ten_us")).isEqualTo(ids("en_US de_CH"));
    }

    @Test
    void malformedPartsArePassedOver() {
        assertThat(wanted("de;q=abc, fr;level=1, <script>, en;q=0.5, ;q=1, it;q=-1, pl;q=0.5;q=0.6, tr;q=9, ja;q=.")).isEqualTo(ids("en"));
    }

    @Test
    void extensionsAndVariantsArePassedOver() {
        assertThat(wanted("en-US-u-nu-arab, de-1996, x-klingon, de")).isEqualTo(ids("de"));
    }

    @Test
    void oneLanguageIsWantedOnce() {
        assertThat(wanted("iw, he, HE;q=0.1")).isEqualTo(ids("he"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "*", ";;;", "q=1", "🙂"})
    void nonsenseAsksForNothing(String header) {
        assertThat(wanted(header)).isEmpty();
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(AcceptLanguage.parse(null).wanted()).isEmpty();
    }

    @Test
    void anOverlongHeaderAsksForNothing() {
        assertThat(wanted("de" + " ".repeat(998))).isEqualTo(ids("de"));
        assertThat(wanted("de" + " ".repeat(999))).isEmpty();
    }

    @Test
    void onlyTheFirstTwentyWishesAreHeard() {
        var header = String.join(",", Arrays.asList("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca de".split(" ")));
        assertThat(wanted(header)).hasSize(20).endsWith(LocaleId.of("br"));
    }

    @Test
    void frenchSwissReadFrenchWhereThereIsNoSwissFrench() {
        assertThat(AcceptLanguage.parse("xx, fr-CH;q=.9, en;q=.8, *").best(ids("en de fr")))
                .contains(new AcceptLanguage.Match(LocaleId.of("fr_CH"), LocaleId.of("fr")));
    }

    @Test
    void mexicansReadLatinAmericanSpanish() {
        assertThat(best("es-MX", "es es_419 en")).isEqualTo("es_419");
        assertThat(best("pt-AO", "pt pt_PT en")).isEqualTo("pt_PT");
        assertThat(best("iw", "he en")).isEqualTo("he");
    }

    @Test
    void nothingThatIsUnderstoodIsNotTheFirstOfTheList() {
        assertThat(best("xx", "en de")).isEmpty();
        assertThat(best("ja", "en de")).isEmpty();
        assertThat(best("en", "en de")).isEqualTo("en");
    }

    @Test
    void traditionalReadersAreNotGivenSimplifiedTexts() {
        assertThat(best("zh-TW", "zh_Hans zh_Hant en")).isEqualTo("zh_Hant");
        assertThat(best("zh-TW", "zh_Hans en")).isEmpty();
        assertThat(best("zh-TW, en;q=0.5", "zh_Hans en")).isEqualTo("en");
        assertThat(best("zh-Hant-HK", "zh_Hans de")).isEmpty();
        assertThat(best("zh", "zh_Hans zh_Hant")).isEqualTo("zh_Hans");
        assertThat(best("zh-CN", "zh_Hant")).isEmpty();
    }

    @Test
    void whereNothingIsOfferedNothingMatches() {
        assertThat(AcceptLanguage.parse("de").best(List.of())).isEmpty();
    }

    private static String best(String header, String offered) {
        return AcceptLanguage.parse(header).best(ids(offered)).map(match -> match.offered().id()).orElse("");
    }

    private static List<LocaleId> wanted(String header) {
        return AcceptLanguage.parse(header).wanted();
    }

    private static List<LocaleId> ids(String text) {
        return Arrays.stream(text.split(" ")).map(LocaleId::of).toList();
    }
}
