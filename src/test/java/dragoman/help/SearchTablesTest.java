package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.search.Hit;
import dragoman.search.SearchIndex;
import dragoman.texts.FolderEdition;
import dragoman.units.TextFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What buyers type, in each language, and the article that must come first: {@code queries/<locale>.txt}, a line each,
 * {@code words | kind | id of the article}, {@code -} where nothing may be found. A question of the FAQ counts as found
 * with the article that it leads to, but the first article or guide among the hits must be the one named.
 */
class SearchTablesTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "dragoman", "help", "queries");
    private static final int ROWS = 20;

    private static SearchIndex index;

    record Row(LocaleId reader, String words, String kind, String article) {

        @Override
        public String toString() {
            return reader + " " + kind + ": " + words;
        }
    }

    @BeforeAll
    static void indexTheTexts() {
        index = HelpIndex.of(FolderEdition.of(Path.of("i18n")));
    }

    static Stream<Row> rows() throws IOException {
        try (var files = Files.list(TABLES)) {
            return files.sorted().toList().stream().flatMap(SearchTablesTest::read);
        }
    }

    private static Stream<Row> read(Path table) {
        try {
            var reader = LocaleId.of(table.getFileName().toString().replace(".txt", ""));
            return Files.readAllLines(table).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|")).map(cells -> new Row(reader, cells[0].strip(), cells[1].strip(), cells[2].strip()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theRightArticleComesFirst(Row row) {
        var hits = index.find(row.words, LocaleChain.of(row.reader, List.of(), TextFolder.SOURCE), 20).hits();
        if (row.article.equals("-")) {
            assertThat(hits).isEmpty();
        } else {
            assertThat(hits).isNotEmpty();
            assertThat(hits.get(0).locale().sameLanguage(row.reader)).as("in the reader's own language: " + hits.get(0)).isTrue();
            assertThat(hits.stream().map(Hit::id).filter(id -> !id.contains("#")).findFirst()).contains(row.article);
        }
    }

    @Test
    void everyLanguageHasATableOfTwentyWithEachKind() throws IOException {
        var tables = new ArrayList<List<Row>>();
        try (var files = Files.list(TABLES)) {
            files.forEach(table -> tables.add(read(table).toList()));
        }
        assertThat(tables).hasSize(14).allSatisfy(table -> {
            assertThat(table).hasSizeGreaterThanOrEqualTo(ROWS);
            assertThat(table).extracting(Row::kind).contains("typo", "two words", "nothing");
        });
    }

    @Test
    void whateverIsTypedIsAnswered() {
        var chain = LocaleChain.of(LocaleId.of("th_TH"), List.of(), TextFolder.SOURCE);
        for (var typed : Arrays.asList("ก".repeat(10_000), "\u202Eคืนเงิน\u202C", "🎁📦", "AND OR NOT (", "คืน refund 返品 החזר", "\uD800", "a\u0000b")) {
            assertThatCode(() -> index.find(typed, chain, 20)).doesNotThrowAnyException();
        }
    }
}
