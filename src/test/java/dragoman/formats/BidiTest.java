package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiTest {

    private static final LocaleId ENGLISH = LocaleId.of("en");
    private static final LocaleId ARABIC = LocaleId.of("ar");

    @Test
    void anOrderNumberIsIsolatedInYusufsSentence() {
        assertThat(Bidi.isolate("#1001", ARABIC)).isEqualTo("\u2068#1001\u2069");
    }

    @Test
    void yusufsNameIsIsolatedInLuciasSentence() {
        assertThat(Bidi.isolate("يوسف", ENGLISH)).isEqualTo("\u2068يوسف\u2069");
        assertThat(Bidi.isolate("אבי", ENGLISH)).isEqualTo("\u2068אבי\u2069");
        assertThat(Bidi.isolate("٥", ENGLISH)).isEqualTo("\u2068٥\u2069");
    }

    @Test
    void anasNameNeedsNothingInEnglish() {
        assertThat(Bidi.isolate("Ana 健二", ENGLISH)).isEqualTo("Ana 健二");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void aStrangersControlsAreDropped(int control) {
        var name = "gpj" + Character.toString(control) + ".exe";
        assertThat(Bidi.hasControls(name)).isTrue();
        assertThat(Bidi.withoutControls(name)).isEqualTo("gpj.exe");
        assertThat(Bidi.isolate(name, ENGLISH)).isEqualTo("gpj.exe");
        assertThat(Bidi.isolate(name, ARABIC)).isEqualTo("\u2068gpj.exe\u2069");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200E, 0x200F, 0x061C, 0x200D, 0x2060, 0x2065, 0x206A})
    void marksAndJoinersStay(int mark) {
        var text = "a" + Character.toString(mark) + "b";
        assertThat(Bidi.hasControls(text)).isFalse();
        assertThat(Bidi.withoutControls(text)).isEqualTo(text);
    }

    @Test
    void whatLiesBeyondTheFirstPlaneIsKept() {
        assertThat(Bidi.withoutControls("\u202E😀𐤀")).isEqualTo("😀𐤀");
        assertThat(Bidi.isolate("𐤀", ENGLISH)).isEqualTo("\u2068𐤀\u2069");
    }
}
