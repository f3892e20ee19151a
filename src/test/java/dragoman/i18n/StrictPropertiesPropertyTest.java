package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a file has no flaw, the strict reader and {@link Properties} say the same; so do random files. */
class StrictPropertiesPropertyTest {

    private static final int CASES = 4_000;

    // What the grammar is about, what translators write, and what lies beyond the first plane.
    private static final String[] PIECES = {
        "a", "b", "Z", "0", " ", " ", "\t", "\f", "\n", "\r", "\\", "\\\\", "=", ":", "#", "!", "'", "{", "}", "“", "ż", "ع", "日",
        "\u00A0", "\u0085", "\u2028", "😀", "u0041", "\u0000", "\uFFFD"
    };

    private final Random random = new Random(20261121);

    @Test
    void whatAWriterEscapedBothReadersReadBack() throws IOException {
        for (int i = 0; i < CASES; i++) {
            var entries = entries();
            var file = written(entries);
            var contents = StrictProperties.read(file.getBytes(StandardCharsets.UTF_8));
            assertThat(contents.flaws()).as(file).isEmpty();
            assertThat(texts(contents)).as(file).isEqualTo(entries);
            assertThat(texts(java(file))).as(file).isEqualTo(entries);
        }
    }

    @Test
    void whatNobodyEscapedBothReadersReadAlike() throws IOException {
        int flawless = 0;
        for (int i = 0; i < 10 * CASES; i++) {
            var file = text(15).replace('\r', '\n');
            var contents = StrictProperties.read(file.getBytes(StandardCharsets.UTF_8));
            if (contents.flaws().isEmpty() && !contents.entries().isEmpty()) {
                flawless++;
                assertThat(texts(contents)).as(file).isEqualTo(texts(java(file)));
            }
        }
        assertThat(flawless).isGreaterThan(CASES);
    }

    private Map<String, String> entries() {
        var entries = new LinkedHashMap<String, String>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            entries.put(text(5), text(12));
        }
        return entries;
    }

    private String text(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private String written(Map<String, String> entries) {
        var file = new StringBuilder();
        entries.forEach((key, text) -> {
            file.append(chance(5) ? "# a comment\\\n" : "").append(chance(5) ? " \t" : "");
            file.append(escaped(key, true)).append(separator()).append(escaped(text, false)).append(chance(4) ? "\r\n" : "\n");
        });
        return file.toString();
    }

    private String separator() {
        return new String[] {"=", ":", " = ", "\t:\f", "=  "}[random.nextInt(5)];
    }

    private String escaped(String text, boolean key) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!out.isEmpty() && chance(12)) {
                out.append("\\\n");
            }
            out.append(escaped(c, key, out.isEmpty() || out.charAt(out.length() - 1) == '\n'));
        });
        return out.toString();
    }

    private String escaped(int c, boolean key, boolean first) {
        switch (c) {
            case '\n':
                return "\\n";
            case '\r':
                return "\\r";
            case '\t':
                return "\\t";
            case '\f':
                return "\\f";
            case '\\':
                return "\\\\";
            case ' ', '=', ':', '#', '!':
                return key || first || chance(3) ? "\\" + (char) c : Character.toString(c);
            default:
                return chance(10) ? codeUnits(Character.toString(c)) : Character.toString(c);
        }
    }

    private String codeUnits(String character) {
        var out = new StringBuilder();
        for (char unit : character.toCharArray()) {
            out.append(String.format(Locale.ROOT, chance(2) ? "\\u%04x" : "\\u%04X", (int) unit));
        }
        return out.toString();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static Properties java(String file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(file));
        return properties;
    }

    private static Map<String, String> texts(Properties properties) {
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Map<String, String> texts(StrictProperties.Contents contents) {
        var texts = new HashMap<String, String>();
        contents.entries().forEach(entry -> texts.put(entry.key(), entry.text()));
        return texts;
    }
}
