package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleChainTest {

    private static final LocaleId SOURCE = LocaleId.of("en");

    @ParameterizedTest
    @CsvSource({
        "es_MX, es_MX es_419 es",
        "pt_AO, pt_AO pt_PT pt",
        "pt_BR, pt_BR pt",
        "zh_HK, zh_HK zh_Hant_HK zh_Hant",
        "zh_MO, zh_MO zh_Hant_MO zh_Hant_HK zh_Hant",
        "zh_TW, zh_TW zh_Hant_TW zh_Hant",
        "zh_Hant, zh_Hant",
        "zh_Hans_CN, zh_Hans_CN zh_Hans zh",
        "zh_CN, zh_CN zh",
        "en_IE, en_IE en_001 en",
        "en_GB, en_GB en_001 en",
        "en_CH, en_CH en_150 en_001 en",
        "en_JP, en_JP en",
        "en_US, en_US en",
        "de_CH, de_CH de",
        "nb_NO, nb_NO nb no",
        "sr_ME, sr_ME sr_Latn_ME sr_Latn",
        "sr_Cyrl_RS, sr_Cyrl_RS sr_Cyrl sr",
        "hi_Latn, hi_Latn en_IN en_001 en"
    })
    void parentsAreThoseOfCldr(String locale, String chain) {
        assertThat(LocaleChain.parents(LocaleId.of(locale))).isEqualTo(ids(chain));
    }

    @Test
    void noTraditionalReaderIsEverGivenSimplifiedTexts() {
        for (var traditional : ids("zh_Hant zh_HK zh_TW zh_MO zh_Hant_HK zh_Hant_TW zh_Hant_MO zh_Hant_SG")) {
            assertThat(LocaleChain.parents(traditional)).allMatch(parent -> parent.fullScript().equals("Hant"));
        }
    }

    @Test
    void swissGermanThenTheMarketsOtherLanguagesAsSpokenThereThenTheSource() {
        var chain = LocaleChain.of(LocaleId.of("de_CH"), ids("fr it"), SOURCE);
        assertThat(chain.own()).isEqualTo(ids("de_CH de"));
        assertThat(chain.all()).isEqualTo(ids("de_CH de fr_CH fr it_CH it en"));
        assertThat(chain.locale()).isEqualTo(LocaleId.of("de_CH"));
    }

    @Test
    void englishThatAMarketFallsBackToIsTheEnglishOfItsRegion() {
        assertThat(LocaleChain.of(LocaleId.of("de_CH"), ids("en"), SOURCE).all()).isEqualTo(ids("de_CH de en_CH en_150 en_001 en"));
    }

    @Test
    void aReaderWithoutARegionFallsBackToLanguagesWithoutOne() {
        assertThat(LocaleChain.of(LocaleId.of("de"), ids("fr"), SOURCE).all()).isEqualTo(ids("de fr en"));
    }

    @Test
    void nothingStandsTwice() {
        var chain = LocaleChain.of(LocaleId.of("en_GB"), ids("en de en"), SOURCE);
        assertThat(chain.all()).isEqualTo(ids("en_GB en_001 en de_GB de"));
    }

    @Test
    void theBestTextIsTheFirstOfTheChainAndNotOfTheList() {
        var chain = LocaleChain.of(LocaleId.of("es_MX"), List.of(), SOURCE);
        assertThat(chain.best(ids("en es es_419 es_ES"), Function.identity())).contains(LocaleId.of("es_419"));
        assertThat(chain.best(ids("fr en"), Function.identity())).contains(SOURCE);
        assertThat(chain.best(ids("fr es_ES"), Function.identity())).isEmpty();
    }

    @Test
    void onlyTheReadersOwnLanguageIsOwn() {
        var chain = LocaleChain.of(LocaleId.of("de_CH"), ids("fr"), SOURCE);
        assertThat(chain.isOwn(LocaleId.of("de"))).isTrue();
        assertThat(chain.isOwn(LocaleId.of("fr_CH"))).isFalse();
        assertThat(chain.isOwn(SOURCE)).isFalse();
    }

    private static List<LocaleId> ids(String text) {
        return Arrays.stream(text.split(" ")).map(LocaleId::of).toList();
    }
}
