package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.texts.Releases.Approved;
import dragoman.texts.Releases.Outcome;
import dragoman.texts.Shown.Trial;
import dragoman.units.SmallFolder;
import dragoman.units.UnitName;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Tag("database")
class ReleasesTest {

    private static final String TITLE = UnitName.about(9, "title");
    private static final String LEAD = UnitName.block(9, "lead");

    @Inject
    TextImport texts;

    @Inject
    Releases releases;

    @Inject
    TextRows rows;

    @Inject
    EmptyTables tables;

    private Path directory;

    // Quarkus runs another instance of this class than the one whose fields JUnit fills.
    @BeforeEach
    void directory(@TempDir Path fresh) {
        directory = fresh;
    }

    @Test
    @TestTransaction
    void anEditionStaysWhatItWas() {
        begin();
        var editions = new Editions(rows, releases);
        editions.refresh();
        var pinned = editions.current();
        edit("Alles über Kannen");
        editions.refresh();
        assertThat(title(pinned)).isEqualTo("Kannen");
        assertThat(pinned.number()).isEqualTo(1);
        assertThat(title(editions.current())).isEqualTo("Alles über Kannen");
        assertThat(editions.current().number()).isEqualTo(2);
        assertThat(title(editions.load(1))).isEqualTo("Kannen");
        assertThat(title(editions.load(2))).isEqualTo("Alles über Kannen");
    }

    @Test
    @TestTransaction
    void anEditionIsSwappedWholeAndListenersAreTold() {
        begin();
        var editions = new Editions(rows, releases);
        var told = new ArrayList<Long>();
        editions.onSwap(edition -> {
            assertThat(editions.current()).isSameAs(edition);
            told.add(edition.number());
        });
        editions.refresh();
        editions.refresh();
        releases.publish(List.of(german(TITLE, "Neue Kannen"), german(LEAD, "Neu spülen.")));
        editions.refresh();
        assertThat(told).containsExactly(1L, 2L);
        assertThat(title(editions.current())).isEqualTo("Neue Kannen");
        assertThat(editions.current().at(LEAD, LocaleId.of("de")).orElseThrow().text()).isEqualTo("Neu spülen.");
    }

    @Test
    @TestTransaction
    void aRollbackShowsTheOldUnderANewNumber() {
        begin();
        edit("Alles über Kannen");
        assertThat(releases.rollBack(1)).isEqualTo(new Outcome.Published(3));
        assertThat(shown(3)).isEqualTo(shown(1)).isNotEqualTo(shown(2));
        assertThat(releases.latest(1)).singleElement().satisfies(release -> {
            assertThat(release.kind()).isEqualTo(Release.Kind.ROLLBACK);
            assertThat(release.restores()).isEqualTo(1);
        });
    }

    @Test
    @TestTransaction
    void aRollbackCostsTheRowsThatDiffer() {
        begin();
        edit("Alles über Kannen");
        long before = tables.count("select count(*) from live_text");
        long revisions = tables.count("select count(*) from revision");
        releases.rollBack(1);
        assertThat(tables.count("select count(*) from live_text")).isEqualTo(before + 1);
        assertThat(tables.count("select count(*) from live_text where since_release = 3")).isEqualTo(1);
        assertThat(tables.count("select count(*) from revision")).isEqualTo(revisions);
    }

    @Test
    @TestTransaction
    void aRollbackEndsWhatCameSinceAndBringsBackWhatWent() {
        var folder = begin();
        folder.bundle("en", "tea.cup=Cup");
        folder.delete(SmallFolder.POTS + "de.md");
        imported(folder);
        assertThat(releases.rollBack(1)).isEqualTo(new Outcome.Published(3));
        assertThat(shown(3)).isEqualTo(shown(1));
        assertThat(releases.rollBack(2)).isEqualTo(new Outcome.Published(4));
        assertThat(shown(4)).isEqualTo(shown(2));
        assertThat(releases.rollBack(3)).isEqualTo(new Outcome.Published(5));
        assertThat(shown(5)).isEqualTo(shown(1));
    }

    @Test
    @TestTransaction
    void thereIsNothingToRollBackToWhereAllIsAsItWas() {
        begin();
        assertThat(releases.rollBack(1)).isEqualTo(new Outcome.NothingToDo());
        edit("Alles über Kannen");
        releases.rollBack(1);
        assertThat(releases.rollBack(1)).isEqualTo(new Outcome.NothingToDo());
        assertThat(releases.rollBack(99)).isEqualTo(new Outcome.NoSuchRelease(99));
        assertThat(releases.newest()).isEqualTo(3);
    }

    @Test
    @TestTransaction
    void anEditThatSaysTheSameIsNoReleaseButOneThatVerifiesItIs() {
        begin();
        assertThat(releases.publish(List.of(german(TITLE, "  Kannen\r\n")))).isEqualTo(new Outcome.NothingToDo());
        assertThat(releases.publish(List.of(new Releases.Edit(TITLE, "de", "Kannen", Digest.of("All pots"))))).isEqualTo(new Outcome.Published(2));
    }

    @Test
    @TestTransaction
    void whatIsNotWhatWasPublishedIsNotServed() {
        begin();
        var editions = new Editions(rows, releases);
        editions.refresh();
        edit("Alles über Kannen");
        tables.run("update revision set text = 'Alles über Wannen' where text = 'Alles über Kannen'");
        assertThatThrownBy(editions::refresh).hasMessageContaining("is not what was published");
        assertThat(title(editions.current())).isEqualTo("Kannen");
        tables.run("update revision set text = 'Alles über Kannen' where text = 'Alles über Wannen'");
        editions.refresh();
        assertThat(title(editions.current())).isEqualTo("Alles über Kannen");
    }

    @Test
    @TestTransaction
    void aReleaseReadByWhatChangedIsTheSameAsOneReadWhole() {
        var folder = begin();
        var editions = new Editions(rows, releases);
        editions.refresh();
        edit("Alles über Kannen");
        releases.publish(List.of(german(LEAD, "Neu spülen.")));
        editions.refresh();
        assertThat(shown(editions.current())).isEqualTo(shown(editions.load(3))).isEqualTo(shown(3));
        folder.bundle("en", "tea.cup=Cup");
        folder.delete(SmallFolder.POTS + "de.md");
        imported(folder);
        releases.publish(List.of(new Releases.Edit("phrase:tea.cup", "de", "Tasse", Digest.of("Cup"))));
        editions.refresh();
        assertThat(shown(editions.current())).isEqualTo(shown(5)).doesNotContainKey("article:9@slug de");
        assertThat(editions.current().phrases().find(new LocaleChain(List.of(LocaleId.of("de")), List.of(LocaleId.of("de"))), "tea.cup").orElseThrow().text()).isEqualTo("Tasse");
        releases.rollBack(1);
        editions.refresh();
        assertThat(shown(editions.current())).isEqualTo(shown(1));
        assertThat(editions.current().phrases().locales()).isEqualTo(editions.load(1).phrases().locales());
    }

    @Test
    @TestTransaction
    void aNodeThatStartsWhileTheNewestIsBrokenServesTheLastGoodOne() {
        begin();
        edit("Alles über Kannen");
        tables.run("update text_release set checksum = repeat('0', 64) where number = 2");
        var editions = new Editions(rows, releases);
        editions.refresh();
        assertThat(title(editions.current())).isEqualTo("Kannen");
        assertThat(editions.current().number()).isEqualTo(1);
        edit("Kannen und Tassen");
        editions.refresh();
        assertThat(title(editions.current())).isEqualTo("Kannen und Tassen");
        assertThat(editions.current().number()).isEqualTo(3);
    }

    @Test
    @TestTransaction
    void oneMarketTriesAReleaseUntilItIsForAll() {
        begin();
        var editions = new Editions(rows, releases);
        editions.refresh();
        assertThat(releases.publishApproved(List.of(approved("Alles über Kannen")), "account:7", Optional.of("at"))).isEqualTo(new Outcome.Published(2));
        editions.refresh();
        assertThat(title(editions.current("at"))).isEqualTo("Alles über Kannen");
        assertThat(title(editions.current("de"))).isEqualTo("Kannen");
        assertThat(editions.current()).isSameAs(editions.current("de")).satisfies(all -> assertThat(all.number()).isEqualTo(1));
        assertThat(releases.locales(new Trial(2, "at"))).containsExactly(LocaleId.of("de"));
        assertThat(releases.publish(List.of(german(LEAD, "Neu spülen.")))).as("nothing else meanwhile").isEqualTo(new Outcome.OnTrial(new Trial(2, "at")));
        var started = new Editions(rows, releases);
        started.refresh();
        assertThat(title(started.current("at"))).isEqualTo("Alles über Kannen");
        assertThat(title(started.current())).isEqualTo("Kannen");

        var tried = editions.current("at");
        assertThat(releases.promote(1)).isEqualTo(new Outcome.NoSuchRelease(1));
        assertThat(releases.promote(2)).isEqualTo(new Outcome.Published(2));
        editions.refresh();
        assertThat(editions.current()).isSameAs(tried).isSameAs(editions.current("at"));
        assertThat(releases.publish(List.of(german(LEAD, "Neu spülen.")))).isEqualTo(new Outcome.Published(3));
    }

    @Test
    @TestTransaction
    void whatIsWithdrawnIsGoneUnderANewNumber() {
        begin();
        var editions = new Editions(rows, releases);
        editions.refresh();
        releases.publishApproved(List.of(approved("Alles über Kannen")), "account:7", Optional.of("at"));
        editions.refresh();
        assertThat(releases.withdraw(1, "account:7")).isEqualTo(new Outcome.NoSuchRelease(1));
        assertThat(releases.withdraw(2, "account:7")).isEqualTo(new Outcome.Published(3));
        editions.refresh();
        assertThat(editions.current("at")).isSameAs(editions.current());
        assertThat(shown(editions.current())).isEqualTo(shown(1)).isEqualTo(shown(3));
        assertThat(releases.latest(2)).extracting(Release::market).containsExactly(Optional.empty(), Optional.of("at"));
        var started = new Editions(rows, releases);
        tables.run("update text_release set checksum = repeat('0', 64) where number = 3");
        started.refresh();
        assertThat(started.current().number()).as("what only one market saw is no release to fall back to").isEqualTo(1);
    }

    @Test
    @TestTransaction
    void aTrialThatIsNotWhatWasPublishedHoldsNobodyUp() {
        begin();
        var editions = new Editions(rows, releases);
        editions.refresh();
        releases.publishApproved(List.of(approved("Alles über Kannen")), "account:7", Optional.of("at"));
        tables.run("update revision set text = 'Alles über Wannen' where text = 'Alles über Kannen'");
        assertThatThrownBy(editions::refresh).hasMessageContaining("is not what was published");
        assertThat(title(editions.current("at"))).isEqualTo("Kannen");
        releases.withdraw(2, "account:7");
        editions.refresh();
        assertThat(editions.current("at").number()).isEqualTo(3);
    }

    @Test
    @TestTransaction
    void textsThatComeWithABuildAreForAll() {
        var folder = begin();
        releases.publishApproved(List.of(approved("Alles über Kannen")), "account:7", Optional.of("at"));
        assertThat(texts.run(folder.read(), "20261121000000")).isInstanceOf(TextImport.Outcome.NothingNew.class);
        assertThat(releases.shown()).isEqualTo(new Shown(1, Optional.of(new Trial(2, "at"))));
        folder.bundle("en", "tea.cup=Cup");
        imported(folder);
        assertThat(releases.shown()).isEqualTo(new Shown(4, Optional.empty()));
        assertThat(shown(4)).containsEntry(TITLE + " de", "Kannen").containsKey("phrase:tea.cup en");
    }

    @Test
    @TestTransaction
    void theSameTextsAddUpToTheSameWhateverCameBetween() {
        begin();
        edit("Alles über Kannen");
        releases.rollBack(1, "account:7");
        var sums = releases.latest(3).stream().map(release -> release.checksum().orElseThrow()).toList();
        assertThat(sums.get(0)).isEqualTo(sums.get(2)).isNotEqualTo(sums.get(1)).matches("[0-9a-f]{64}");
        assertThat(releases.latest(1).get(0).who()).hasValue("account:7");
    }

    @Test
    @TestTransaction
    void whatWasApprovedForAnotherTextIsNotPublished() {
        begin();
        var edit = german(TITLE, "Alles über Kannen");
        var now = Optional.of(Digest.of("Kannen"));
        for (var moved : List.of(new Approved(edit, Optional.of(Digest.of("Krüge")), Digest.of("Pots")), new Approved(edit, Optional.empty(), Digest.of("Pots")),
                new Approved(edit, now, Digest.of("All pots")))) {
            assertThat(releases.publishApproved(List.of(moved), "account:7", Optional.empty())).isEqualTo(new Outcome.Moved(List.of(TITLE + " de")));
        }
        assertThat(releases.newest()).isEqualTo(1);
        assertThat(releases.publishApproved(List.of(new Approved(edit, now, Digest.of("Pots"))), "account:7", Optional.empty())).isEqualTo(new Outcome.Published(2));
    }

    @Test
    @TestTransaction
    void theDatabaseRefusesTwoLiveTextsInOnePlace() {
        begin();
        tables.run("insert into text_release (number, kind, published_at) values (2, 'EDIT', '2026-11-21')");
        assertThatThrownBy(() -> tables.run("insert into live_text (unit_id, locale, since_release, revision_id)"
                + " select unit_id, locale, 2, revision_id from live_text where since_release = 1"))
                .hasStackTraceContaining("live_text_one_end");
        assertThatThrownBy(() -> tables.run("insert into live_text (unit_id, locale, since_release, until_release, revision_id)"
                + " select unit_id, locale, 1, 2, revision_id from live_text where since_release = 1"))
                .hasStackTraceContaining("Duplicate entry");
        assertThatThrownBy(() -> tables.run("update live_text set until_release = since_release")).isInstanceOf(IllegalStateException.class);
    }

    private static Approved approved(String title) {
        return new Approved(german(TITLE, title), Optional.of(Digest.of("Kannen")), Digest.of("Pots"));
    }

    private SmallFolder begin() {
        tables.make();
        var folder = new SmallFolder(directory)
                .article("en", "---\nid: 9\norder: 1\ntitle: Pots\nslug: pots\nsummary: On pots.\nkeywords: pot\n---\n{#lead}\nRinse.\n")
                .article("de", "---\ntitle: Kannen\nslug: kannen\nsummary: Über Kannen.\nkeywords: Kanne\n---\n{#lead}\nSpülen.\n");
        imported(folder);
        return folder;
    }

    private void imported(SmallFolder folder) {
        assertThat(texts.run(folder.read(), "20261121000000")).isInstanceOf(TextImport.Outcome.Imported.class);
    }

    private void edit(String title) {
        assertThat(releases.publish(List.of(german(TITLE, title)))).isInstanceOf(Outcome.Published.class);
    }

    private static Releases.Edit german(String unit, String text) {
        return new Releases.Edit(unit, "de", text, Digest.of(unit.equals(TITLE) ? "Pots" : "Rinse."));
    }

    private static String title(Edition edition) {
        return edition.at(TITLE, LocaleId.of("de")).orElseThrow().text();
    }

    private Map<String, String> shown(Edition edition) {
        var shown = new TreeMap<String, String>();
        rows.units().keySet().forEach(unit -> edition.locales(unit).forEach(locale -> shown.put(unit + " " + locale, edition.at(unit, locale).orElseThrow().text())));
        return shown;
    }

    private Map<String, String> shown(long release) {
        var shown = new TreeMap<String, String>();
        rows.texts(release).forEach(text -> shown.put(text.unit() + " " + text.locale(), text.text()));
        return shown;
    }
}
