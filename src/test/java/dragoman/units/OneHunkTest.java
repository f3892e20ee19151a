package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.StrictProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a bundle looks like: what did not change stays to the byte, and one changed phrase is one hunk. */
class OneHunkTest {

    /** Phrases that are changed in each bundle, one after the other. */
    private static final int EACH = 6;

    private final Random random = new Random(20261122);

    @Test
    void aPhraseOfAnyBundleChangesItsOwnLinesAlone() throws IOException {
        int edits = 0;
        for (var file : bundles()) {
            edits += edits(file.toString(), Files.readString(file));
        }
        assertThat(edits).isGreaterThan(100 * EACH);
    }

    @Test
    void soDoTheyWhereSomebodyWroteThemOtherwise() throws IOException {
        int edits = 0;
        for (var file : bundles()) {
            edits += edits(file + ", written otherwise", otherwise(Files.readString(file)));
        }
        assertThat(edits).isGreaterThan(100 * EACH);
    }

    private int edits(String name, String before) {
        var contents = StrictProperties.read(before.getBytes(StandardCharsets.UTF_8));
        assertThat(contents.flaws()).as(name).isEmpty();
        var texts = new LinkedHashMap<String, String>();
        contents.entries().forEach(entry -> texts.put(entry.key(), entry.text()));
        var order = List.copyOf(texts.keySet());
        assertThat(BundleWriter.write(before, order, texts)).as(name).isEqualTo(before);
        var lines = lines(before);
        for (int i = 0; i < EACH; i++) {
            var key = order.get(random.nextInt(order.size()));
            var edited = new LinkedHashMap<>(texts);
            edited.put(key, " = “" + texts.get(key) + "”\\\n: # !\t");
            var after = BundleWriter.write(before, order, edited);
            isOneHunk(name + " " + key, lines, lines(after), contents.spans().get(key));
            assertThat(value(after, key)).as(name).isEqualTo(edited.get(key));
        }
        return EACH;
    }

    private static void isOneHunk(String name, List<String> before, List<String> after, StrictProperties.Span span) {
        int grown = after.size() - before.size();
        assertThat(after.subList(0, span.first() - 1)).as(name).isEqualTo(before.subList(0, span.first() - 1));
        assertThat(after.subList(span.last() + grown, after.size())).as(name).isEqualTo(before.subList(span.last(), before.size()));
        // Its own lines end as they did.
        assertThat(after.get(span.last() - 1 + grown).endsWith("\r\n")).as(name).isEqualTo(before.get(span.last() - 1).endsWith("\r\n"));
    }

    /** The same phrases with other line ends, separators, continuations, escapes, blank lines and comments. */
    private String otherwise(String text) {
        boolean windows = random.nextBoolean();
        var out = new StringBuilder();
        for (var line : text.lines().toList()) {
            if (!line.startsWith("#") && line.contains("=")) {
                int at = line.indexOf('=');
                var value = line.substring(at + 1);
                out.append(" ".repeat(random.nextInt(3))).append(line, 0, at).append(List.of(" = ", ":", "=", " ").get(random.nextInt(4)));
                boolean breaks = random.nextInt(4) == 0 && value.indexOf(' ', 1) > 0 && value.charAt(0) != ' ' && value.indexOf('\\') < 0;
                int space = breaks ? value.indexOf(' ', 1) : 0;
                value = breaks ? value.substring(0, space + 1) + "\\\n    " + escaped(value.substring(space + 1)) : escaped(value);
                out.append(value);
            } else {
                out.append(line);
            }
            out.append(random.nextInt(8) == 0 ? "\n\n! a remark\n" : "\n");
        }
        var all = random.nextBoolean() ? out.toString() : out.toString().strip();
        return windows ? all.replace("\n", "\r\n") : all;
    }

    private String escaped(String value) {
        return value.isEmpty() || random.nextInt(3) > 0 || value.indexOf('\\') >= 0 || value.charAt(0) < 0xA0 || Character.isSurrogate(value.charAt(0))
                ? (value.isEmpty() || " =:".indexOf(value.charAt(0)) < 0 ? value : "\\" + value)
                : String.format(Locale.ROOT, "\\u%04x", (int) value.charAt(0)) + value.substring(1);
    }

    private static String value(String file, String key) {
        return StrictProperties.read(file.getBytes(StandardCharsets.UTF_8)).entries().stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow().text();
    }

    /** Lines with their ends. */
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            lines.add(text.substring(from, at + 1));
            from = at + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static List<Path> bundles() throws IOException {
        try (var all = Files.walk(Path.of("i18n", "bundles"))) {
            return all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }
}
