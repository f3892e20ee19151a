package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.checks.CheckRules;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small folder as Zofia keeps it, and what she is told where something is wrong. */
class TextFolderTest {

    private static final String ARTICLE = "articles/returns/returns/";

    @TempDir
    Path root;

    @BeforeEach
    void aFolderThatIsRight() throws IOException {
        write("bundles/help/en.properties", "# @ n int 0..9\nhelp.days={n, plural, one {# day} other {# days}}\nhelp.title=Help\n");
        write("bundles/help/pl.properties", "help.days={n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}\nhelp.title=Pomoc\n");
        write(ARTICLE + "en.md", """
                ---
                id: 4
                order: 40
                related: []
                title: Returns
                slug: returns
                summary: How to return goods.
                keywords: return
                ---
                {#lead}
                Write to [us](mailto:{mailbox}).

                {#us when=duties:DAP markets=!us}
                You pay the duties.
                """);
        write(ARTICLE + "pl.md", """
                ---
                title: Zwroty
                slug: zwroty
                summary: Jak zwrócić towar.
                keywords: zwrot
                ---
                {#lead}
                Proszę [napisać](mailto:{mailbox}).

                {#us}
                Cło płaci odbiorca.
                """);
    }

    @Test
    void aFolderThatIsRightHasNoErrors() {
        assertThat(errors()).isEmpty();
        var folder = TextFolder.read(root);
        assertThat(folder.sources()).containsKeys("phrase:help.days", "article:4#lead", "article:4@title", "article:4@outline");
        assertThat(folder.contract("phrase:help.days").argument("n").orElseThrow().max()).isEqualTo(9);
        assertThat(folder.texts()).filteredOn(text -> text.locale().equals(LocaleId.of("pl"))).extracting(FileText::unit)
                .containsExactlyInAnyOrder("phrase:help.days", "phrase:help.title", "article:4@title", "article:4@slug", "article:4@summary",
                        "article:4@keywords", "article:4#lead", "article:4#us");
    }

    @Test
    void aKeyThatTheSourceLacks() throws IOException {
        append("bundles/help/pl.properties", "help.stary=Stary\n");
        assertThat(errors()).containsExactly("key.unknown bundles/help/pl.properties:3 help.stary");
    }

    @Test
    void aKeyOfAnotherArea() throws IOException {
        append("bundles/help/pl.properties", "web.title=Tytuł\n");
        assertThat(errors()).containsExactly("key.area bundles/help/pl.properties:3 web.title");
    }

    @Test
    void aFlawOfAFileIsAnErrorWithItsPlace() throws IOException {
        append("bundles/help/pl.properties", "help.title=Pomoc\n");
        assertThat(errors()).containsExactly("file.duplicateKey bundles/help/pl.properties:3 help.title");
    }

    @Test
    void aFileWhoseNameIsNoCanonicalLocale() throws IOException {
        write("bundles/help/iw.properties", "help.title=עזרה\n");
        write("bundles/help/pt-BR.properties", "help.title=Ajuda\n");
        write(ARTICLE + "pl_pl.md", "---\n---\n");
        assertThat(errors()).containsExactlyInAnyOrder("file.name bundles/help/iw.properties:0 ", "file.name bundles/help/pt-BR.properties:0 ",
                "file.name articles/returns/returns/pl_pl.md:0 ");
    }

    @Test
    void aTranslationThatLostAPluralOrALink() throws IOException {
        write("bundles/help/pl.properties", "help.days={n, plural, one {# dzień} other {# dni}}\n");
        assertThat(errors()).contains("plural.category bundles/help/pl.properties:1 help.days");
        write(ARTICLE + "pl.md", "---\ntitle: Zwroty\n---\n{#lead}\nProszę napisać.\n");
        assertThat(errors()).anyMatch(place -> place.startsWith("arg.missing articles/returns/returns/pl.md:4 "));
    }

    @Test
    void aBlockThatTheSourceLacks() throws IOException {
        append(ARTICLE + "pl.md", "\n{#nowy}\nNowy.\n");
        assertThat(errors()).containsExactly("article.block articles/returns/returns/pl.md:13 nowy", "key.unknown articles/returns/returns/pl.md:13 #nowy");
    }

    @Test
    void anArticleWithoutASource() throws IOException {
        Files.delete(root.resolve(ARTICLE + "en.md"));
        assertThat(errors()).containsExactly("article.source articles/returns/returns:0 ");
    }

    @Test
    void aConditionOnAFactThatThereIsNot() throws IOException {
        var source = Files.readString(root.resolve(ARTICLE + "en.md"));
        write(ARTICLE + "en.md", source.replace("duties:DAP", "duties:DAB"));
        assertThat(errors()).containsExactly("article.condition articles/returns/returns/en.md:1 us");
        write(ARTICLE + "en.md", source.replace("duties:DAP", "cło:DAP"));
        assertThat(errors()).containsExactly("article.condition articles/returns/returns/en.md:13 us");
    }

    @Test
    void frontMatterOfTheSourceIsWhole() throws IOException {
        var source = Files.readString(root.resolve(ARTICLE + "en.md"));
        write(ARTICLE + "en.md", source.replace("id: 4", "id: four").replace("related: []", "related: [x]").replace("slug: returns\n", "slag: returns\n"));
        assertThat(errors()).contains("article.front articles/returns/returns/en.md:1 id", "article.front articles/returns/returns/en.md:1 related",
                "article.front articles/returns/returns/en.md:1 slug", "article.front articles/returns/returns/en.md:6 slag");
    }

    @Test
    void whatATranslationWasMadeFromIsReadBesideIt() throws IOException {
        write("bundles/help/pl.made-from", "help.title 0123456789ab\n");
        write(ARTICLE + "pl.md", Files.readString(root.resolve(ARTICLE + "pl.md")).replace("---\n{#lead}", "made-from:\n  #lead: abcdef012345\n---\n{#lead}"));
        assertThat(errors()).isEmpty();
        assertThat(TextFolder.read(root).texts()).filteredOn(text -> text.madeFrom().isPresent())
                .extracting(text -> text.unit() + " " + text.madeFrom().get())
                .containsExactlyInAnyOrder("phrase:help.title 0123456789ab", "article:4#lead abcdef012345");
    }

    @Test
    void howMuchOfTheInterfaceALanguageHas() throws IOException {
        write("bundles/help/en_GB.properties", "help.title=Help!\n");
        write("bundles/help/ja.properties", "help.title=ヘルプ\n");
        var folder = TextFolder.read(root);
        assertThat(FolderCheck.coverage(folder, LocaleId.of("pl_PL"))).isEqualTo(new Coverage(0, 2));
        assertThat(FolderCheck.coverage(folder, LocaleId.of("ja_JP"))).isEqualTo(new Coverage(1, 2));
        assertThat(FolderCheck.coverage(folder, LocaleId.of("en_GB"))).isEqualTo(new Coverage(0, 2));
        assertThat(FolderCheck.coverage(folder, LocaleId.of("fr_FR"))).isEqualTo(new Coverage(2, 2));
        assertThat(FolderCheck.of(folder, CheckRules.standard())).filteredOn(finding -> finding.id().equals("phrase.missing"))
                .extracting(finding -> finding.file() + " " + finding.key()).containsExactly("bundles/help/ja.properties help.days");
    }

    private List<String> errors() {
        return FolderCheck.of(TextFolder.read(root), CheckRules.standard()).stream().filter(Finding::isError)
                .map(finding -> finding.id() + " " + finding.file() + ":" + finding.line() + " " + finding.key()).toList();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private void append(String file, String text) throws IOException {
        write(file, Files.readString(root.resolve(file)) + text);
    }
}
