package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleWriterTest {

    private static final LocaleId GERMAN = LocaleId.of("de");
    private static final List<String> ORDER = List.of("@title", "@slug", "@summary", "@keywords", "#lead", "#wash", "#dry", "#keep", "#end");

    private static final String POTS = """
            ---
            title:   Kannen pflegen
            slug: kannen
            keywords: "Kanne, Tee"
            ---
            {#lead}
            Spülen Sie {count} Kannen.

            {#dry}

            ## Trocknen

            - oben
            - unten


            {#keep}
            Im Schrank.
            """;

    @Test
    void whatDidNotChangeStaysToTheByte() {
        assertThat(write(POTS, texts(POTS))).isEqualTo(POTS);
        assertThat(write(POTS.replace("\n", "\r\n"), texts(POTS))).isEqualTo(POTS.replace("\n", "\r\n"));
        assertThat(write(POTS.strip(), texts(POTS))).isEqualTo(POTS.strip());
    }

    @Test
    void onlyTheChangedBlockIsTouched() {
        var wanted = texts(POTS);
        wanted.put("#dry", "## Abtrocknen\n\nSofort.");
        assertThat(write(POTS, wanted)).isEqualTo(POTS.replace("## Trocknen\n\n- oben\n- unten\n", "## Abtrocknen\n\nSofort.\n"));
    }

    @Test
    void onlyTheChangedFieldIsTouchedAndKeepsItsQuotes() {
        var wanted = texts(POTS);
        wanted.put("@keywords", "Kanne");
        assertThat(write(POTS, wanted)).isEqualTo(POTS.replace("Kanne, Tee", "Kanne"));
        wanted.put("@keywords", "Kanne, Tee");
        wanted.put("@slug", "teekannen");
        wanted.put("@title", "Kannen");
        assertThat(write(POTS, wanted)).isEqualTo(POTS.replace("slug: kannen", "slug: teekannen").replace("Kannen pflegen", "Kannen"));
    }

    @Test
    void aFieldThatWasLeftOpenIsFilled() {
        var open = POTS.replace("kannen\n", "kannen\nsummary:\n");
        var wanted = texts(POTS);
        wanted.put("@summary", "Über Kannen.");
        assertThat(write(open, wanted)).isEqualTo(open.replace("summary:", "summary: Über Kannen."));
    }

    @Test
    void aNewBlockComesAfterItsPredecessorInTheSource() {
        var wanted = texts(POTS);
        wanted.put("#wash", "Mit Wasser.");
        wanted.put("#end", "Fertig.");
        assertThat(write(POTS, wanted)).isEqualTo(POTS.replace("{#dry}", "{#wash}\nMit Wasser.\n\n{#dry}") + "\n{#end}\nFertig.\n");
    }

    @Test
    void aBlockThatGoesTakesItsMarkWithIt() {
        var wanted = texts(POTS);
        wanted.remove("#keep");
        assertThat(write(POTS, wanted)).isEqualTo(POTS.substring(0, POTS.indexOf("\n\n{#keep}")));
        wanted = texts(POTS);
        wanted.remove("#lead");
        assertThat(write(POTS, wanted)).isEqualTo(POTS.replace("{#lead}\nSpülen Sie {count} Kannen.\n\n", ""));
    }

    @Test
    void aNewLanguageGetsAFileOfItsOwn() {
        var wanted = Map.of("@title", "Pots", "@slug", "pots", "#lead", "Rinse.", "#end", "Done.");
        assertThat(write("", wanted, Map.of("@title", "0123456789ab"))).isEqualTo("""
                ---
                title: Pots
                slug: pots
                made-from:
                  "@title": 0123456789ab
                ---
                {#lead}
                Rinse.

                {#end}
                Done.
                """);
    }

    @Test
    void whatATextWasMadeFromStandsAtTheEndOfTheFrontMatter() {
        var digests = new LinkedHashMap<>(Map.of("@title", "0123456789ab"));
        digests.put("#lead", "ba9876543210");
        var written = write(POTS, texts(POTS), digests);
        assertThat(written).isEqualTo(POTS.replace("Tee\"\n", "Tee\"\nmade-from:\n  \"@title\": 0123456789ab\n  \"#lead\": ba9876543210\n"));
        assertThat(read(written).madeFrom).isEqualTo(digests);
        assertThat(write(written, texts(written), digests)).isEqualTo(written);
        assertThat(write(written, texts(written), Map.of())).isEqualTo(POTS);
        digests.put("#lead", "aaaaaaaaaaaa");
        assertThat(write(written, texts(written), digests)).isEqualTo(written.replace("ba9876543210", "aaaaaaaaaaaa"));
    }

    @Test
    void digestsWithoutQuotesAreReadAndStay() {
        var bare = POTS.replace("Tee\"\n", "Tee\"\nmade-from:\n  @title: 0123456789ab\n");
        assertThat(write(bare, texts(bare), Map.of("@title", "0123456789ab"))).isEqualTo(bare);
    }

    @Test
    void anyTextsComeBack() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            var wanted = texts(POTS);
            var digests = new LinkedHashMap<String, String>();
            for (var key : ORDER) {
                if (random.nextInt(3) == 0) {
                    wanted.put(key, nonsense(random, key.startsWith("@") ? UnitKind.LINE : UnitKind.BLOCK));
                } else if (random.nextInt(5) == 0) {
                    wanted.remove(key);
                }
                if (random.nextBoolean()) {
                    digests.put(key, "%012x".formatted(random.nextInt(1 << 30)));
                }
            }
            var before = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> POTS.replace("\n", "\r\n");
                case 2 -> POTS.strip();
                default -> POTS;
            };
            var written = write(before, wanted, digests);
            assertThat(texts(written)).as(written).isEqualTo(wanted);
            assertThat(read(written).madeFrom).as(written).isEqualTo(digests);
            assertThat(write(written, wanted, digests)).isEqualTo(written);
        }
    }

    private static String nonsense(Random random, UnitKind kind) {
        var parts = List.of(" ", "\n", "\n\n", "\r\n", "\"", ": ", "# ", "é", "日本", "🐉", "{n}", "- ", "---", "| a |", "\t");
        var text = new StringBuilder("x");
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return kind.tidy(random.nextBoolean() ? text.append("x").toString() : "\"" + text.append('"'));
    }

    private static String write(String before, Map<String, String> wanted) {
        return write(before, wanted, Map.of());
    }

    private static String write(String before, Map<String, String> wanted, Map<String, String> madeFrom) {
        return ArticleWriter.write(before, GERMAN, ORDER, wanted, madeFrom);
    }

    private static Map<String, String> texts(String text) {
        var file = read(text);
        var texts = new LinkedHashMap<String, String>();
        ArticleTexts.LINES.forEach(name -> file.field(name).ifPresent(value -> texts.put("@" + name, value)));
        file.blocks.forEach((name, part) -> texts.put("#" + name, part.text()));
        return texts;
    }

    private static ArticleFile read(String text) {
        var findings = new ArrayList<Finding>();
        var file = new ArticleFile("pots", GERMAN, text.getBytes(StandardCharsets.UTF_8), findings::add);
        assertThat(findings).as(text).isEmpty();
        return file;
    }
}
