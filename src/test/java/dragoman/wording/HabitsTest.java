package dragoman.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a file says of languages is of languages and scripts that there are, and is found by the closest place. */
class HabitsTest {

    private static final Set<String> HABITS = Set.of("stop", "question", "exclamation", "colon", "ellipsis", "inside", "ends", "narrow", "wide", "after",
            "opens", "gapless", "invisible", "dense", "twice");

    @Test
    void everyLineIsOfAPlaceAndAHabit() throws IOException {
        for (var name : table().stringPropertyNames()) {
            var scope = name.substring(0, name.indexOf('.'));
            boolean script = scope.length() == 4 && Character.isUpperCase(scope.charAt(0));
            assertThat(scope.equals("any") || script || LocaleId.parse(scope).filter(locale -> locale.id().equals(scope)).isPresent()).as(name).isTrue();
            assertThat(HABITS).contains(name.substring(name.indexOf('.') + 1));
        }
    }

    @Test
    void theClosestPlaceSpeaks() {
        assertThat(habits("fr").narrow()).isEqualTo(";!?");
        assertThat(habits("fr_CH").narrow()).as("from fr").isEqualTo(";!?");
        assertThat(habits("fr_CA").spacesMarks()).as("says otherwise than fr").isFalse();
        assertThat(habits("ja").gapless()).as("from the script").isTrue();
        assertThat(habits("zh_Hant_HK").twice()).as("from the language, across scripts").containsExactly("*");
        assertThat(habits("el").ends().get(EndMark.QUESTION)).contains(";");
        assertThat(habits("de").ends().get(EndMark.QUESTION)).as("as in any").containsExactly("?");
    }

    @Test
    void aPairOpensAndCloses() {
        assertThat(habits("es_419").opens()).containsExactly("¿?", "¡!");
        assertThat(habits("pt").opens()).isEmpty();
    }

    private static Habits habits(String locale) {
        return Habits.of(LocaleId.of(locale));
    }

    private static Properties table() throws IOException {
        try (var in = new InputStreamReader(HabitsTest.class.getResourceAsStream("/dragoman/wording/languages.properties"), StandardCharsets.UTF_8)) {
            var table = new Properties();
            table.load(in);
            return table;
        }
    }
}
