package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a translator's keyboard may lack. */
class PaletteTest {

    @Test
    void polishHasItsLettersAndItsQuotationMarks() {
        assertThat(Palette.of(LocaleId.of("pl"))).contains("„", "”", "ą", "ż", "–", "\u00a0").doesNotContain("a", "\u200f");
    }

    @Test
    void capitalsStandBesideTheirLettersWhereALanguageHasThem() {
        assertThat(Palette.of(LocaleId.of("pl"))).contains("Ą", "Ż").doesNotContain("A");
        assertThat(Palette.of(LocaleId.of("tr"))).contains("ı", "İ", "Ş").doesNotContain("i", "I");
        assertThat(Palette.of(LocaleId.of("de"))).contains("ß", "Ä").doesNotContain("SS");
    }

    @Test
    void frenchHasItsNarrowSpaceAndArabicItsMarksOfDirection() {
        assertThat(Palette.of(LocaleId.of("fr"))).contains("«", "œ", "\u202f");
        assertThat(Palette.of(LocaleId.of("ar"))).contains("،", "؟", "\u200f", "\u2069").doesNotContain("ا");
    }

    @Test
    void noScriptFillsThePageWithItsLetters() {
        for (var tag : new String[] {"ja", "ko", "zh_Hant", "zh_Hans", "th", "he", "en"}) {
            assertThat(Palette.of(LocaleId.of(tag))).as(tag).hasSizeBetween(8, 60);
        }
    }
}
