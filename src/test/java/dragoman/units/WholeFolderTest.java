package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dragoman.checks.Dismissal;
import dragoman.i18n.Finding;
import dragoman.i18n.Finding.Severity;
import dragoman.pattern.PluralTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zofia's folder is checked as a whole: by its own words, severities and dismissals, and text beside text. */
class WholeFolderTest {

    @TempDir
    Path directory;

    private SmallFolder folder;

    @BeforeEach
    void cups() {
        folder = new SmallFolder(directory).bundle("en", "tea.sold=Sold by Acme", "tea.refund=Your refund is on its way")
                .bundle("pl", "tea.sold=Sprzedaje Acme", "tea.refund=Zwrot jest w drodze")
                .file("glossary/en.properties", "# Money.\nrefund=refund\n")
                .file("glossary/pl.properties", "refund=zwrot\nrefund.never=refundacja\n")
                .file("glossary/keep.txt", "Acme\n");
    }

    @Test
    void aBlockOfARegionsOwnArticleIsCheckedOnItsOwn() {
        folder.article("en", "---\nid: 9\norder: 1\ntitle: Pots\nslug: pots\nsummary: On pots.\nkeywords: pot\n---\n{#lead}\nRinse.\n")
                .article("de_CH", "---\noutline: own\ntitle: Töpfe\nslug: toepfe\nsummary: Über Töpfe.\nkeywords: Topf\n---\n"
                + "{#lead}\nSpülen.\n\n{#alps}\nAuf {kein} der Alp.\n");
        assertThat(found()).extracting(Finding::key, Finding::id).contains(tuple("#alps", "arg.undeclared")).doesNotContain(tuple("#alps", "key.unknown"));
        folder.article("de_CH", "---\n---\n{#alps}\nAuf der Alp.\n");
        assertThat(found()).extracting(Finding::key, Finding::id).contains(tuple("#alps", "key.unknown"));
    }

    @Test
    void aFolderAsItShouldBeHasNothing() {
        assertThat(found()).isEmpty();
    }

    @Test
    void theShopsWordsAndNamesAreItsGlossary() {
        folder.bundle("pl", "tea.sold=Sprzedaje Akme", "tea.refund=Pieniądze i refundacja są w drodze");
        assertThat(found()).extracting(Finding::key, Finding::id, Finding::severity).contains(
                tuple("tea.sold", "term.dnt", Severity.ERROR),
                tuple("tea.refund", "glossary.term", Severity.WARNING),
                tuple("tea.refund", "term.forbidden", Severity.WARNING));
    }

    @Test
    void aMarketSaysWhatACheckWeighs() {
        folder.bundle("pl", "tea.sold=Sprzedaje Acme.", "tea.refund=Zwrot jest w drodze")
                .bundle("pl_PL", "tea.sold=Sprzedaje Acme!")
                .file("checks.properties", "punct.end@pl=WARNING\npunct.end@PL=ERROR\n");
        assertThat(found()).extracting(Finding::file, Finding::id, Finding::severity).containsExactlyInAnyOrder(
                tuple("bundles/tea/pl.properties", "punct.end", Severity.WARNING),
                tuple("bundles/tea/pl_PL.properties", "punct.end", Severity.ERROR));
    }

    @Test
    void aRuleThatCannotBeIsAnError() {
        folder.file("checks.properties", "no.such=WARNING\npunct.end=LOUD\nhtml.unsafe=WARNING\nws.edge@Pl=ERROR\nws.edge@de_de=ERROR\n");
        assertThat(found()).extracting(Finding::line, Finding::id).containsExactly(
                tuple(1, "checks.rule"), tuple(2, "checks.rule"), tuple(3, "checks.rule"), tuple(4, "checks.rule"), tuple(5, "checks.rule"));
    }

    @Test
    void anyTextMayLinkToANamedHost() {
        folder.bundle("pl", "tea.sold=Sprzedaje Acme, https://pay.example/pl", "tea.refund=Zwrot jest w drodze");
        assertThat(found()).extracting(Finding::id).contains("url.host");
        folder.file("checks.properties", "url.hosts=pay.example other.example\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsDismissedIsNotSaidUntilATextChanges() {
        folder.bundle("pl", "tea.sold=Sprzedaje Acme", "tea.refund=Pieniądze są w drodze");
        var key = found().get(0).dismissal();
        assertThat(key).hasSize(12);
        folder.file("dismissed.txt", "# Why.\n\n" + key + " glossary.term the money itself\n");
        assertThat(found()).isEmpty();
        folder.bundle("pl", "tea.sold=Sprzedaje Acme", "tea.refund=Pieniądze już są w drodze");
        assertThat(found()).extracting(Finding::id, Finding::line).containsExactlyInAnyOrder(tuple("glossary.term", 2), tuple("dismissed.idle", 3));
    }

    @Test
    void anErrorIsNeverDismissed() {
        folder.bundle("pl", "tea.sold=Sprzedaje Akme", "tea.refund=Zwrot jest w drodze");
        var error = found().get(0);
        assertThat(error.dismissal()).isEmpty();
        folder.file("dismissed.txt", Dismissal.key("Sold by Acme", "Sprzedaje Akme", "term.dnt") + " term.dnt it is so\n");
        assertThat(found()).extracting(Finding::id).contains("term.dnt", "dismissed.idle");
    }

    @Test
    void aDismissalSaysOfWhatAndWhy() {
        folder.file("dismissed.txt", "abc ws.edge too short a key\n0123456789ab no.such check\n0123456789ab ws.edge\n");
        assertThat(found()).extracting(Finding::id, Finding::line).containsExactly(tuple("file.dismissed", 1), tuple("file.dismissed", 2), tuple("file.dismissed", 3));
    }

    @Test
    void oneThingIsCalledOneWayInAnArea() {
        folder.bundle("en", "tea.sold=Sold by Acme", "tea.refund=Your refund is on its way", "tea.pot=Open the pot", "tea.lid=Open the pot")
                .bundle("pl", "tea.sold=Sprzedaje Acme", "tea.refund=Zwrot jest w drodze", "tea.pot=Otwórz czajnik", "tea.lid=Otwórz dzbanek");
        assertThat(found()).extracting(Finding::id, Finding::key, Finding::severity).containsExactlyInAnyOrder(
                tuple("inconsistent", "tea.pot", Severity.INFO), tuple("inconsistent", "tea.lid", Severity.INFO));
    }

    @Test
    void anArticlesHeadIsTranslatedWhole() {
        folder.article("en", head("title: Pots\nslug: pots\nsummary: On pots.\nkeywords: pot\nid: 1\norder: 1"))
                .article("pl", head("title: Czajniki\nslug: czajniki\nsummary: O czajnikach."))
                .article("pl_PL", head("title: Dzbanki"));
        assertThat(found()).extracting(Finding::file, Finding::id, Finding::severity).contains(tuple("articles/care/pots/pl.md", "md.front", Severity.WARNING));
        folder.article("pl", head("title: Czajniki\nslug: czajniki\nsummary: O czajnikach.\nkeywords: czajnik"));
        assertThat(found()).extracting(Finding::id).doesNotContain("md.front");
    }

    @Test
    void anotherCldrIsToldTextByText() {
        folder.bundle("en", "# @ n int 0..9 cups", "tea.cups={n, plural, one {# cup} other {# cups}}")
                .bundle("vi", "tea.cups={n, plural, other {# tách}}").bundle("pl", "tea.cups={n, plural, one {#} few {#} many {#} other {#}}");
        var before = PluralTable.read(PluralTable.kept().text().replace("cldr=49", "cldr=48")
                .replaceFirst("(?m)^(CARDINAL am .*) vi (.*)$", "$1 $2").replaceFirst("(?m)^(CARDINAL bm .*)( = other:)$", "$1 vi$2"));
        assertThat(WholeFolder.pluralRules(folder.read(), before, PluralTable.running())).singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("plural.rules bundles/tea/vi.properties:1 tea.cups")
                        .contains("from CLDR 48 to 49, vi gains [one] and loses [] for {n}"));
        assertThat(WholeFolder.pluralRules(folder.read(), PluralTable.running(), PluralTable.running())).isEmpty();
    }

    private static String head(String fields) {
        return "---\n" + fields + "\n---\n{#lead}\nText.\n";
    }

    private List<Finding> found() {
        return I18nReading.of(directory).findings().stream().filter(finding -> !finding.id().startsWith("market") && !finding.file().startsWith("markets")).toList();
    }
}
