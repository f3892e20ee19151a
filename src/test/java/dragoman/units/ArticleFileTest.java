package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {

    private static final String FRONT = "---\ntitle: Zwroty\nslug: zwroty\n---\n";

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void anArticleThatIsRight() {
        var article = read("""
                ---
                title: "Zwroty: jak?"
                slug: zwroty
                summary:
                made-from:
                  @title: 0123456789ab
                  #lead: abcdef012345
                ---
                {#lead}
                Masz {returnDays} dni.

                {#right when=withdrawalKind:ALWAYS markets=pl}

                ## Prawo

                Tekst.

                """);
        assertThat(findings).isEmpty();
        assertThat(article.field("title")).contains("Zwroty: jak?");
        assertThat(article.field("summary")).contains("");
        assertThat(article.field("keywords")).isEmpty();
        assertThat(article.madeFrom).containsEntry("@title", "0123456789ab").containsEntry("#lead", "abcdef012345");
        assertThat(article.blocks.values()).containsExactly(
                new ArticleFile.Part("lead", "Masz {returnDays} dni.", 9), new ArticleFile.Part("right", "## Prawo\n\nTekst.", 12));
        assertThat(article.conditions.get("right").holds("pl", java.util.Map.of("withdrawalKind", "ALWAYS"))).isTrue();
        assertThat(article.conditions.get("lead")).isEqualTo(BlockCondition.ALWAYS);
        assertThat(article.ownOutline()).isFalse();
    }

    @Test
    void anArticleOfAMarketsOwn() {
        assertThat(read("---\noutline: own\n---\n").ownOutline()).isTrue();
        assertThat(read("---\noutline: other\n---\n").ownOutline()).isFalse();
    }

    @Test
    void windowsLineEndsAndDecomposedLettersAreTheSameText() {
        var article = read(FRONT.replace("\n", "\r\n") + "{#lead}\r\nZwro\u0301t\r\nza\r\n");
        assertThat(findings).isEmpty();
        assertThat(article.blocks.get("lead").text()).isEqualTo("Zwrót\nza");
    }

    @Test
    void noFrontMatter() {
        read("# Zwroty\n");
        assertThat(found()).contains("article.front:1 ");
    }

    @Test
    void anEmptyFile() {
        read("");
        assertThat(found()).containsExactly("article.front:1 ");
    }

    @Test
    void frontMatterThatNeverEnds() {
        read("---\ntitle: Zwroty\n");
        assertThat(found()).containsExactly("article.front:1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title Zwroty", "Title: Zwroty", "title:Zwroty", "# comment", "", "  #lead: 0123"})
    void aLineThatIsNoField(String line) {
        read("---\nslug: zwroty\n" + line + "\n---\n");
        assertThat(found()).containsExactly("article.front:3 ");
    }

    @Test
    void aFieldTwice() {
        read("---\ntitle: a\nslug: b\ntitle: c\n---\n");
        assertThat(found()).containsExactly("article.front:4 title");
    }

    @Test
    void aBlockTwice() {
        read(FRONT + "{#lead}\na\n{#more}\nb\n{#lead}\nc\n");
        assertThat(found()).containsExactly("article.blockTwice:9 lead");
    }

    @Test
    void aBlockWithoutText() {
        read(FRONT + "{#lead}\n\n  \n{#more}\nb\n");
        assertThat(found()).containsExactly("article.blockEmpty:5 lead");
    }

    @Test
    void aTextBeforeTheFirstMark() {
        read(FRONT + "\nZwroty\n{#lead}\na\n");
        assertThat(found()).containsExactly("article.mark:5 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{#Lead}", "{#lead", "{#}", "{#1}", "{#lead} text", "{# lead}"})
    void aMarkThatIsNone(String mark) {
        read(FRONT + "{#first}\na\n" + mark + "\n");
        assertThat(found()).containsExactly("article.mark:7 ");
    }

    @Test
    void aConditionThatIsNone() {
        read(FRONT + "{#lead when=duties}\na\n");
        assertThat(found()).containsExactly("article.condition:5 lead");
    }

    @Test
    void aByteThatIsNotUtf8() {
        var bytes = (FRONT + "{#lead}\nx\n").getBytes(StandardCharsets.ISO_8859_1);
        bytes[bytes.length - 2] = (byte) 0xF3;
        new ArticleFile("a/b/pl.md", LocaleId.of("pl"), bytes, findings::add);
        assertThat(found()).contains("file.encoding:6 ");
    }

    @Test
    void allOfItAtOnceWithTheFilesName() {
        read("---\ntitle: a\nslug\ntitle: c\n---\ntext\n{#a x=y}\n{#b}\nb\n{#b}\nb\n{#B}\n");
        assertThat(found()).containsExactly("article.front:3 ", "article.front:4 title", "article.mark:6 ", "article.condition:7 a",
                "article.blockEmpty:7 a", "article.mark:12 ", "article.blockTwice:10 b");
        assertThat(findings).extracting(Finding::file).containsOnly("a/b/pl.md");
        assertThat(findings).allMatch(Finding::isError);
    }

    private ArticleFile read(String text) {
        return new ArticleFile("a/b/pl.md", LocaleId.of("pl"), text.getBytes(StandardCharsets.UTF_8), findings::add);
    }

    private List<String> found() {
        return findings.stream().map(finding -> finding.id() + ":" + finding.line() + " " + finding.key()).toList();
    }
}
