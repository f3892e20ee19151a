package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleIdTest {

    @ParameterizedTest
    @CsvSource({
        "iw, he", "in, id", "ji, yi", "tl, fil", "mo, ro", "sh, sr_Latn", "cmn, zh", "eng, en", "de_DD, de_DE",
        "zh-hans-cn, zh_Hans_CN", "ZH_hAnT, zh_Hant", "en_us, en_US", "EN-001, en_001", "es_419, es_419",
        "TR-tr, tr_TR", "id-ID, id_ID", "ın, ''", "zh-cmn-Hans, zh_Hans"
    })
    void everySpellingHasOneCanonicalId(String spelling, String id) {
        assertThat(LocaleId.parse(spelling).map(LocaleId::id).orElse("")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "a", "d", "root", "und", "und-CH", "x-private", "abcdefghi", "de-", "-de", "de--CH", "de CH", "*",
        "de;q=1", "../de", "en_1", "deı"
    })
    void whatIsNoLocaleIsRefused(String nonsense) {
        assertThat(LocaleId.parse(nonsense)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US-u-nu-arab", "en-a-bbb", "ko-KP-x-foo", "en-GB-oed", "de-1996", "sl_rozaj", "en_US_POSIX"})
    void variantsAndExtensionsAreRefused(String tag) {
        assertThat(LocaleId.parse(tag)).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyIdIsRefusedUnread() {
        assertThat(LocaleId.parse("de" + "-abcdefgh".repeat(5))).isEmpty();
        assertThat(LocaleId.parse("de".repeat(1_000_000))).isEmpty();
        assertThat(LocaleId.parse(null)).isEmpty();
    }

    @Test
    void whoeverIsSureOfAnIdHearsOfTheSlip() {
        assertThatThrownBy(() -> LocaleId.of("de CH")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("de CH");
    }

    @Test
    void filesSayUnderscoreAndPagesSayHyphen() {
        var swiss = LocaleId.of("de-CH");
        assertThat(swiss.id()).isEqualTo("de_CH").isEqualTo(swiss.toString());
        assertThat(swiss.tag()).isEqualTo("de-CH");
        assertThat(LocaleId.of("iw").tag()).isEqualTo("he");
    }

    @Test
    void aLanguageMovesBetweenRegions() {
        assertThat(LocaleId.of("zh_Hant").in("HK")).isEqualTo(LocaleId.of("zh_Hant_HK"));
        assertThat(LocaleId.of("es_419").in("MX")).isEqualTo(LocaleId.of("es_MX"));
        assertThat(LocaleId.of("zh_Hant_HK").withoutRegion()).isEqualTo(LocaleId.of("zh_Hant"));
    }

    @Test
    void hebrewUnderItsOldNameIsStillReadFromTheRight() {
        assertThat(LocaleId.of("iw").dir()).isEqualTo("rtl");
        assertThat(LocaleId.of("az_Arab").dir()).isEqualTo("rtl");
        assertThat(LocaleId.of("az").dir()).isEqualTo("ltr");
    }

    @Test
    void aReaderInTaipeiDoesNotReadTheLanguageOfBeijing() {
        assertThat(LocaleId.of("zh_TW").sameLanguage(LocaleId.of("zh_Hant"))).isTrue();
        assertThat(LocaleId.of("zh_TW").sameLanguage(LocaleId.of("zh"))).isFalse();
        assertThat(LocaleId.of("pt_BR").sameLanguage(LocaleId.of("pt_PT"))).isTrue();
        assertThat(LocaleId.of("sr").sameLanguage(LocaleId.of("sr_Latn"))).isFalse();
    }

    @Test
    void whatIsNotSaidIsFilledInAsCldrThinksLikely() {
        assertThat(LocaleId.of("ja").likelyRegion()).isEqualTo("JP");
        assertThat(LocaleId.of("zh_HK").fullScript()).isEqualTo("Hant");
        assertThat(LocaleId.of("zh_HK").script()).isEmpty();
    }

    @Test
    void twoSpellingsAreTheSameKey() {
        assertThat(LocaleId.of("iw_IL")).isEqualTo(LocaleId.of("he-il")).hasSameHashCodeAs(LocaleId.of("he-il"));
        assertThat(LocaleId.of("de")).isLessThan(LocaleId.of("de_CH")).isNotEqualTo("de");
    }
}
