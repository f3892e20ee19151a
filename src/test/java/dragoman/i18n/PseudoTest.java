package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody looks at the shop in languages that nobody speaks. */
class PseudoTest {

    private static final String RLM = "\u200F";

    @Test
    void everyLetterHasAnAccentAndThereAreMoreOfThem() {
        assertThat(Pseudo.ACCENTED.of("Order {number}: back to you")).isEqualTo("Öŕđđéŕŕ {number}: ƀåççķ ţţö ýööûû");
        assertThat(Pseudo.ACCENTED.locale()).isEqualTo(LocaleId.of("en_XA"));
    }

    @Test
    void everyWordStandsFromRightToLeft() {
        assertThat(Pseudo.MIRRORED.of("{n} it’s, 24")).isEqualTo("{n} " + mirrored("it’s") + ", " + mirrored("24"));
        assertThat(Pseudo.MIRRORED.locale().rightToLeft()).isTrue();
    }

    @Test
    void argumentsElementsAndAddressesStay() {
        var pattern = "<a href=\"{url}\" title=\"x\">See</a> [here](article:2) or [mail](mailto:{mailbox}), https://x.example/a `code` &nbsp; it''s '{'a'}'";
        var spoken = Pseudo.ACCENTED.of(pattern);
        assertThat(spoken).contains("<a href=\"{url}\" title=\"x\">Šéé", "(article:2)", "(mailto:{mailbox})", "https://x.example/a", "`code`", "&nbsp;", "'{'åå'}'").doesNotContain("See", "here");
    }

    @Test
    void theCasesOfAPluralStay() {
        assertThat(Pseudo.ACCENTED.of("{n, plural, =0 {no cup} one {# cup} other {# cups}}")).isEqualTo("{n, plural, =0 {ñö ççûþþ} one {# çûþþþ} other {# çûþþšš}}");
    }

    @ParameterizedTest
    @EnumSource(Pseudo.class)
    void everySourceOfTheHouseStaysAPatternWithTheSameArguments(Pseudo language) {
        int letters = 0;
        for (var text : TextFolder.read(Path.of("i18n")).texts()) {
            if (text.locale().equals(TextFolder.SOURCE) && text.kind() != UnitKind.OUTLINE) {
                var spoken = language.of(text.text());
                new MessageFormat(spoken, language.locale().icu());
                assertThat(syntax(spoken)).as(text.key()).isEqualTo(syntax(text.text()));
                letters += spoken.length();
            }
        }
        assertThat(letters).isGreaterThan(50_000);
    }

    @Test
    void theTextsOfTheHouseGrowByTwoFifths() {
        long before = 0;
        long after = 0;
        for (var text : TextFolder.read(Path.of("i18n")).texts()) {
            if (text.locale().equals(TextFolder.SOURCE) && text.kind() == UnitKind.PHRASE) {
                before += letters(Literals.of(text.text()));
                after += letters(Literals.of(Pseudo.ACCENTED.of(text.text())));
            }
        }
        assertThat((double) after / before).isBetween(1.40, 1.46);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    /** All that is no text, in its order: which arguments, of what kind, in which cases. */
    private static List<String> syntax(String pattern) {
        var parts = new MessagePattern(pattern);
        var syntax = new ArrayList<String>();
        for (int i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            var name = Map.of(Part.Type.ARG_NAME, true, Part.Type.ARG_SELECTOR, true, Part.Type.ARG_STYLE, true, Part.Type.ARG_TYPE, true);
            syntax.add(part.getType() + (name.containsKey(part.getType()) ? parts.getSubstring(part) : ""));
        }
        return syntax;
    }

    private static String mirrored(String word) {
        return RLM + "\u202E" + word + "\u202C" + RLM;
    }
}
