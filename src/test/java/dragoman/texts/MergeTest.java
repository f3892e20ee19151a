package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.units.FileText;
import dragoman.units.UnitKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every case of the three-way import, on maps in place of tables. */
class MergeTest {

    private static final Place ENGLISH = new Place("phrase:tea.cup", "en");
    private static final Place GERMAN = new Place("phrase:tea.cup", "de");
    private static final String CUP = Digest.of("Cup");
    private static final String MUG = Digest.of("Mug");

    private final Map<Place, Version> live = new HashMap<>();
    private final Map<Place, Merge.Imported> last = new HashMap<>();
    private long revisions;

    @Test
    void theFirstImportTakesEverything() {
        var merge = imported(english("Cup"), german("Tasse"));
        assertThat(merge.changes).extracting(Change::place).containsExactlyInAnyOrder(ENGLISH, GERMAN);
        assertThat(merge.conflicts).isEmpty();
    }

    @Test
    void anUnchangedFileBringsNothing() {
        imported(english("Cup"), german("Tasse"));
        var again = imported(english("Cup"), german("Tasse"));
        assertThat(again.changes).isEmpty();
        assertThat(again.agreed).isEmpty();
        assertThat(again.conflicts).isEmpty();
    }

    @Test
    void aChangedFileIsTakenOverAnUneditedText() {
        imported(english("Cup"), german("Tasse"));
        var merge = imported(english("Cup"), german("Teetasse"));
        assertThat(merge.changes).containsExactly(new Change(GERMAN, UnitKind.PHRASE, Optional.of("Teetasse"), Optional.of(CUP)));
    }

    @Test
    void anEditedTextWinsOverAnUnchangedFile() {
        imported(english("Cup"), german("Tasse"));
        edit(GERMAN, "Becher", CUP);
        var merge = imported(english("Cup"), german("Tasse"));
        assertThat(merge.changes).isEmpty();
        assertThat(merge.conflicts).isEmpty();
    }

    @Test
    void whatBothChangedIsKeptAndReportedEachTimeUntilOneSideGivesWay() {
        imported(english("Cup"), german("Tasse"));
        edit(GERMAN, "Becher", CUP);
        assertThat(imported(english("Cup"), german("Teetasse")).conflicts).containsExactly(Map.entry(GERMAN, Optional.of("Teetasse")));
        assertThat(imported(english("Cup"), german("Teetasse")).conflicts).containsOnlyKeys(GERMAN);
        assertThat(live.get(GERMAN).digest()).isEqualTo(Digest.of("Becher"));
        assertThat(imported(english("Cup"), german("Becher")).conflicts).isEmpty();
        assertThat(imported(english("Cup"), german("Kanne")).changes).hasSize(1);
    }

    @Test
    void whatBothChangedToTheSameIsAgreed() {
        imported(english("Cup"), german("Tasse"));
        edit(GERMAN, "Becher", CUP);
        var merge = imported(english("Cup"), german("Becher"));
        assertThat(merge.changes).isEmpty();
        assertThat(merge.conflicts).isEmpty();
        assertThat(merge.agreed).containsOnlyKeys(GERMAN);
    }

    @Test
    void aTextThatIsInTheDatabaseAloneMeetsItsFirstFile() {
        imported(english("Cup"));
        edit(GERMAN, "Tasse", CUP);
        assertThat(imported(english("Cup"), german("Becher")).conflicts).containsOnlyKeys(GERMAN);
        assertThat(imported(english("Cup"), german("Tasse")).agreed).containsOnlyKeys(GERMAN);
    }

    @Test
    void anUneditedTextEndsWithItsFile() {
        imported(english("Cup"), german("Tasse"));
        var merge = imported(english("Cup"));
        assertThat(merge.changes).containsExactly(new Change(GERMAN, UnitKind.PHRASE, Optional.empty(), Optional.empty()));
        assertThat(merge.forgotten).containsExactly(GERMAN);
        assertThat(imported(english("Cup"), german("Tasse")).changes).hasSize(1);
    }

    @Test
    void anEditedTextStaysWhenItsFileGoes() {
        imported(english("Cup"), german("Tasse"));
        edit(GERMAN, "Becher", CUP);
        var merge = imported(english("Cup"));
        assertThat(merge.changes).isEmpty();
        assertThat(merge.conflicts).containsExactly(Map.entry(GERMAN, Optional.empty()));
    }

    @Test
    void aFileThatDoesNotSaySoWasMadeFromTheSourceBesideIt() {
        imported(english("Cup"), german("Tasse"));
        assertThat(live.get(GERMAN).madeFrom()).contains(CUP);
        assertThat(live.get(ENGLISH).madeFrom()).isEmpty();
    }

    @Test
    void anUnchangedTranslationStaysMadeFromTheOldSource() {
        imported(english("Cup"), german("Tasse"));
        var merge = imported(english("Mug"), german("Tasse"));
        assertThat(merge.changes).extracting(Change::place).containsExactly(ENGLISH);
        assertThat(live.get(GERMAN).madeFrom()).contains(CUP);
    }

    @Test
    void aFileMaySayThatItWasMadeFromAnOlderSource() {
        imported(english("Mug"), german("Tasse", CUP));
        assertThat(live.get(GERMAN).madeFrom()).contains(CUP);
    }

    @Test
    void toSayInSoManyWordsWhatWasAssumedIsNoChange() {
        imported(english("Cup"), german("Tasse"));
        var merge = imported(english("Cup"), german("Tasse", CUP));
        assertThat(merge.changes).isEmpty();
        assertThat(merge.agreed).containsOnlyKeys(GERMAN);
        assertThat(imported(english("Cup"), german("Tasse", CUP)).agreed).isEmpty();
    }

    @Test
    void theSameTextVerifiedAgainstTheNewSourceIsAChange() {
        imported(english("Cup"), german("Tasse"));
        imported(english("Mug"), german("Tasse", CUP));
        var merge = imported(english("Mug"), german("Tasse", MUG));
        assertThat(merge.changes).containsExactly(new Change(GERMAN, UnitKind.PHRASE, Optional.of("Tasse"), Optional.of(MUG)));
    }

    @Test
    void aDigestWrittenDownLateDoesNotTakeBackAnEdit() {
        imported(english("Cup"), german("Tasse"));
        edit(GERMAN, "Becher", CUP);
        var merge = imported(english("Cup"), german("Tasse", CUP));
        assertThat(merge.changes).isEmpty();
        assertThat(merge.conflicts).isEmpty();
        assertThat(live.get(GERMAN).digest()).isEqualTo(Digest.of("Becher"));
        assertThat(imported(english("Cup"), german("Teetasse", CUP)).conflicts).containsOnlyKeys(GERMAN);
    }

    @Test
    void aTextRolledBackCountsAsEdited() {
        imported(english("Cup"), german("Tasse"));
        var old = live.get(GERMAN);
        imported(english("Cup"), german("Teetasse"));
        live.put(GERMAN, old);
        assertThat(imported(english("Cup"), german("Teetasse")).changes).isEmpty();
        assertThat(live.get(GERMAN)).isEqualTo(old);
    }

    @Test
    void whoMendsATypoInAFileTakesTheDigestOutBesideIt() {
        imported(english("Cup"), german("Tasse", CUP));
        var merge = imported(english("Mug"), german("Tasse"));
        assertThat(merge.changes).extracting(Change::place).containsExactlyInAnyOrder(ENGLISH, GERMAN);
        assertThat(live.get(GERMAN).madeFrom()).contains(MUG);
        assertThat(live.get(GERMAN).digest()).isEqualTo(Digest.of("Tasse"));
    }

    @Test
    void whoSaidThatOnlyATypoWasMendedHasChangedNoWord() {
        imported(english("Cup"), german("Tasse"));
        imported(english("Mug"), german("Tasse"));
        edit(GERMAN, "Tasse", MUG);
        assertThat(imported(english("Mug"), german("Tasse")).changes).isEmpty();
        assertThat(live.get(GERMAN).madeFrom()).contains(MUG);
        assertThat(imported(english("Mug"), german("Tasse", MUG)).agreed).as("as an export wrote it").containsOnlyKeys(GERMAN);
        edit(GERMAN, "Tasse", CUP);
        var merge = imported(english("Mug"), german("Teetasse", MUG));
        assertThat(merge.conflicts).isEmpty();
        assertThat(merge.changes).containsExactly(new Change(GERMAN, UnitKind.PHRASE, Optional.of("Teetasse"), Optional.of(MUG)));
    }

    /** Merges these files and does what the import would do. */
    private Merge imported(FileText... files) {
        var merge = new Merge(Arrays.asList(files), live, last);
        merge.agreed.forEach((place, revision) -> remember(merge, place, revision));
        for (var change : merge.changes) {
            if (change.text().isPresent()) {
                live.put(change.place(), new Version(++revisions, Digest.of(change.text().get()), change.madeFrom()));
                remember(merge, change.place(), revisions);
            } else {
                live.remove(change.place());
            }
        }
        last.keySet().removeAll(merge.forgotten);
        return merge;
    }

    private void remember(Merge merge, Place place, long revision) {
        var version = live.get(place).revision() == revision ? live.get(place) : last.get(place).version();
        last.put(place, new Merge.Imported(merge.files.get(place).digest(), version));
    }

    private void edit(Place place, String text, String madeFrom) {
        live.put(place, new Version(++revisions, Digest.of(text), Optional.of(madeFrom)));
    }

    private static FileText english(String text) {
        return file("en", text, Optional.empty());
    }

    private static FileText german(String text) {
        return file("de", text, Optional.empty());
    }

    private static FileText german(String text, String madeFrom) {
        return file("de", text, Optional.of(madeFrom));
    }

    private static FileText file(String locale, String text, Optional<String> madeFrom) {
        return new FileText("phrase:tea.cup", UnitKind.PHRASE, LocaleId.of(locale), "tea.cup", text, madeFrom, "bundles/tea/" + locale + ".properties", 1);
    }
}
