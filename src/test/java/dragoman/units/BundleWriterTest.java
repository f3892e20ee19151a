package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.StrictProperties;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BundleWriterTest {

    private static final String ODD = """
            # Kopf der Datei, „so“.

            ! noch ein Kommentar
              tea.cup = Tasse \\u00e4lt
            tea.pot:Kanne \\
                mit \\
              Deckel
            # zu Löffel
            tea.spoon\tL\\u00f6ffel

            tea.count={n, plural, one {# Tee} other {# Tees}}
            tea.last=Ende \s
            """;

    private static final List<String> ORDER = List.of("tea.first", "tea.cup", "tea.pot", "tea.lid", "tea.spoon", "tea.count", "tea.last", "tea.z");

    @Test
    void whatDidNotChangeStaysToTheByte() {
        assertThat(BundleWriter.write(ODD, ORDER, texts(ODD))).isEqualTo(ODD);
        var windows = ODD.replace("\n", "\r\n");
        assertThat(BundleWriter.write(windows, ORDER, texts(windows))).isEqualTo(windows);
        var open = ODD.strip();
        assertThat(BundleWriter.write(open, ORDER, texts(open))).isEqualTo(open);
    }

    @Test
    void aChangedPhraseIsOneHunkAndKeepsItsHead() {
        var wanted = texts(ODD);
        wanted.put("tea.cup", "Schälchen {#}");
        assertThat(BundleWriter.write(ODD, ORDER, wanted)).isEqualTo(ODD.replace("Tasse \\u00e4lt", "Schälchen {#}"));
    }

    @Test
    void aValueOverSeveralLinesIsReplacedWhole() {
        var wanted = texts(ODD);
        wanted.put("tea.pot", "Kännchen");
        assertThat(BundleWriter.write(ODD, ORDER, wanted)).isEqualTo(ODD.replace("Kanne \\\n    mit \\\n  Deckel\n", "Kännchen\n"));
    }

    @Test
    void aNewPhraseComesAfterItsPredecessorInTheSource() {
        var wanted = texts(ODD);
        wanted.put("tea.lid", "Deckel");
        wanted.put("tea.first", "Zuerst");
        wanted.put("tea.z", "Zuletzt");
        assertThat(BundleWriter.write(ODD, ORDER, wanted)).isEqualTo(ODD
                .replace("! noch", "tea.first=Zuerst\n! noch")
                .replace("  Deckel\n", "  Deckel\ntea.lid=Deckel\n") + "tea.z=Zuletzt\n");
    }

    @Test
    void aPhraseThatGoesTakesItsCommentsWithIt() {
        var wanted = texts(ODD);
        wanted.remove("tea.spoon");
        assertThat(BundleWriter.write(ODD, ORDER, wanted)).isEqualTo(ODD.replace("# zu Löffel\ntea.spoon\tL\\u00f6ffel\n", ""));
    }

    @Test
    void aNewBundleHasItsPhrasesInTheOrderOfTheSource() {
        assertThat(BundleWriter.write("", ORDER, Map.of("tea.z", "Z", "tea.cup", "Tasse"))).isEqualTo("tea.cup=Tasse\ntea.z=Z\n");
    }

    @Test
    void theLastLineNeedsNoEndToBeFollowed() {
        assertThat(BundleWriter.write("tea.cup=Tasse", ORDER, Map.of("tea.cup", "Tasse", "tea.z", "Z"))).isEqualTo("tea.cup=Tasse\ntea.z=Z\n");
    }

    @Test
    void anyTextComesBackFromBothReaders() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var wanted = texts(ODD);
            for (var key : ORDER) {
                if (random.nextInt(3) == 0) {
                    wanted.put(key, nonsense(random));
                } else if (random.nextInt(6) == 0) {
                    wanted.remove(key);
                }
            }
            var before = random.nextBoolean() ? ODD : ODD.replace("\n", "\r\n");
            var written = BundleWriter.write(before, ORDER, wanted);
            assertThat(texts(written)).as(written).isEqualTo(wanted);
            var java = new Properties();
            java.load(new StringReader(written));
            assertThat(java).isEqualTo(wanted);
            assertThat(linesChanged(before, written)).isLessThanOrEqualTo(linesOfChanges(before, wanted));
        }
    }

    // An entry is its own text: no line of an unchanged entry is ever another.
    private static long linesChanged(String before, String after) {
        var gone = new ArrayList<>(before.lines().toList());
        after.lines().forEach(gone::remove);
        return gone.size();
    }

    private static long linesOfChanges(String before, Map<String, String> wanted) {
        var contents = StrictProperties.read(before.getBytes(StandardCharsets.UTF_8));
        return contents.entries().stream().filter(entry -> !entry.text().equals(wanted.get(entry.key()))).mapToLong(entry -> {
            var span = contents.spans().get(entry.key());
            return span.last() - span.first() + 1L + entry.comments().size();
        }).sum();
    }

    private static String nonsense(Random random) {
        var parts = List.of(" ", "\t", "\n", "\\", "=", ":", "#", "!", "é", "日本", "🐉", "{n}", "’", "''", "a", "\f", "u0041");
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static Map<String, String> texts(String file) {
        var contents = StrictProperties.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(contents.flaws()).isEmpty();
        var texts = new LinkedHashMap<String, String>();
        contents.entries().forEach(entry -> texts.put(entry.key(), entry.text()));
        return texts;
    }
}
