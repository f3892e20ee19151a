package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.units.FileText;
import dragoman.units.SmallFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export, on maps in place of tables. */
class FolderExportTest {

    private static final String SWISS = SmallFolder.POTS + "de_CH.md";
    private static final String CUP = Digest.of("Cup");

    @TempDir
    Path directory;

    private SmallFolder folder;
    private final Map<Place, Text> live = new HashMap<>();
    private final Seen seen = new Seen();

    @BeforeEach
    void imported() {
        folder = new SmallFolder(directory)
                .bundle("en", "tea.cup=Cup", "tea.pot=Pot")
                .bundle("de", "# Tassen", "tea.cup=Tasse", "tea.pot=Kanne")
                .article("en", "---\nid: 9\norder: 1\ntitle: Pots\nslug: pots\nsummary: On pots.\nkeywords: pot\n---\n{#lead}\nRinse.\n\n{#end}\nDone.\n")
                .article("de", "---\ntitle: Kannen\nslug: kannen\nsummary: Über Kannen.\nkeywords: Kanne\n---\n{#lead}\nSpülen.\n\n{#end}\nFertig.\n");
        takeUp();
    }

    @Test
    void theFirstExportAddsWhatTextsWereMadeFromAndTheSecondNothing() throws IOException {
        var before = files();
        assertThat(export().written).containsExactlyInAnyOrder("articles/care/pots/de.md", "bundles/tea/de.made-from");
        assertThat(folder.text("bundles/tea/de.made-from")).isEqualTo("tea.cup " + CUP + "\ntea.pot " + Digest.of("Pot") + "\n");
        assertThat(folder.text("articles/care/pots/de.md")).contains("  \"@title\": " + Digest.of("Pots") + "\n", "  \"#lead\": " + Digest.of("Rinse.") + "\n");
        before.keySet().removeAll(List.of("articles/care/pots/de.md"));
        assertThat(files()).containsAllEntriesOf(before);
        assertThat(export().written).isEmpty();
    }

    @Test
    void toReadAnExportIsToReadWhatWasLive() {
        edit("phrase:tea.cup", "de", "Becher", CUP);
        edit("article:9#end", "de", "Alles fertig.\n\nWirklich.", Digest.of("Done."));
        edit("article:9@title", "fr", "Théières", Digest.of("Pots"));
        edit("phrase:tea.pot", "fr", "Théière", Digest.of("Pot"));
        export();
        for (var text : folder.read().texts()) {
            if (text.kind() != UnitKind.OUTLINE) {
                var now = live.get(new Place(text.unit(), text.locale().id()));
                assertThat(text.text()).isEqualTo(now.text());
                assertThat(text.madeFrom()).isEqualTo(now.madeFrom());
            }
        }
        assertThat(folder.text("bundles/tea/fr.properties")).isEqualTo("tea.pot=Théière\n");
        assertThat(folder.text("articles/care/pots/fr.md")).startsWith("---\ntitle: Théières\nmade-from:\n");
    }

    @Test
    void oneEditIsOneHunkInEachOfTwoFiles() {
        export();
        var bundle = folder.text("bundles/tea/de.properties");
        var digests = folder.text("bundles/tea/de.made-from");
        edit("phrase:tea.cup", "de", "Becher", "0123456789ab");
        assertThat(export().written).containsExactly("bundles/tea/de.properties", "bundles/tea/de.made-from");
        assertThat(folder.text("bundles/tea/de.properties")).isEqualTo(bundle.replace("Tasse\n", "Becher\n"));
        assertThat(folder.text("bundles/tea/de.made-from")).isEqualTo(digests.replace(CUP, "0123456789ab"));
    }

    @Test
    void theSameTextMadeFromAMendedSourceIsOneLineOfDigests() {
        export();
        var digests = folder.text("bundles/tea/de.made-from");
        edit("phrase:tea.cup", "de", "Tasse", "0123456789ab");
        assertThat(export().written).containsExactly("bundles/tea/de.made-from");
        assertThat(folder.text("bundles/tea/de.made-from")).isEqualTo(digests.replace(CUP, "0123456789ab"));
    }

    @Test
    void anArticleOfARegionsOwnComesThroughWithItsBlocksOrderAndConditions() {
        var own = swissArticle();
        export();
        assertThat(folder.text(SWISS)).as("but for what it was made from").contains(own.substring(own.indexOf("{#")));
        edit("article:9#alps", "de_CH", "Oben auf der Alp.", null);
        export();
        assertThat(folder.text(SWISS)).contains("{#alps markets=ch}\nOben auf der Alp.\n\n{#lead}\nSpülen, gäll.\n").doesNotContain("{#end}");
        assertThat(export().written).isEmpty();
    }

    @Test
    void itIsWrittenWhereAFolderLacksItAndSetRightWhereItIsAnOlderCopy() {
        swissArticle();
        export();
        var whole = folder.text(SWISS);
        folder.delete(SWISS);
        export();
        assertThat(blocks(folder.text(SWISS))).isEqualTo(blocks(whole));
        assertThat(folder.text(SWISS)).contains("\noutline: own\n", "\ntitle: Chrüegli\n");
        assertThat(folder.read().texts().stream().filter(text -> text.kind() == UnitKind.OUTLINE && text.locale().equals(LocaleId.of("de_CH"))).map(text -> text.text()))
                .containsExactly(live.get(new Place("article:9@outline", "de_CH")).text());

        folder.file(SWISS, whole.replace("{#alps markets=ch}\nAuf der Alp.\n\n", ""));
        seen.addFile(new Place("article:9@outline", "de_CH"), outline().digest());
        export();
        assertThat(blocks(folder.text(SWISS))).isEqualTo(blocks(whole));
        folder.file(SWISS, whole.replace(" markets=ch", ""));
        seen.addFile(new Place("article:9@outline", "de_CH"), outline().digest());
        export();
        assertThat(folder.text(SWISS)).isEqualTo(whole);
    }

    @Test
    void whoeverIsAtWorkOnItsBlocksIsNotDisturbedAndOnceItIsNoneTheFileGoes() {
        swissArticle();
        export();
        var work = folder.text(SWISS) + "\n{#valley}\nIm Tal.\n";
        folder.file(SWISS, work);
        assertThat(export().left).containsExactlyInAnyOrder("article:9@outline de_CH", "article:9#valley de_CH");
        assertThat(folder.text(SWISS)).isEqualTo(work);

        takeUp();
        live.keySet().removeIf(place -> place.locale().equals("de_CH"));
        export();
        assertThat(directory.resolve(SWISS)).doesNotExist();
    }

    private FileText outline() {
        return folder.read().texts().stream().filter(text -> text.kind() == UnitKind.OUTLINE && text.locale().equals(LocaleId.of("de_CH"))).findFirst().orElseThrow();
    }

    /** Everything behind the front matter. */
    private static String blocks(String file) {
        return file.substring(file.indexOf("{#"));
    }

    private String swissArticle() {
        var own = "---\noutline: own\ntitle: Chrüegli\nslug: chrueegli\nsummary: Über Chrüegli.\nkeywords: Chrueg\n---\n"
                + "{#alps markets=ch}\nAuf der Alp.\n\n{#lead}\nSpülen, gäll.\n";
        folder.article("de_CH", own);
        takeUp();
        return own;
    }

    @Test
    void whatAVariantSaysNoLongerItselfGoesFromItsFileAndAnEmptyFileGoesToo() {
        folder.bundle("de_CH", "tea.cup=Tassli").article("de_CH", "---\n---\n{#lead}\nSpülen, gäll.\n\n{#end}\nFertig, gäll.\n");
        takeUp();
        export();
        live.remove(new Place("article:9#lead", "de_CH"));
        live.remove(new Place("phrase:tea.cup", "de_CH"));
        export();
        assertThat(folder.text("articles/care/pots/de_CH.md")).contains("{#end}\nFertig, gäll.\n").doesNotContain("{#lead}", "Spülen", "\"#lead\"");
        assertThat(directory.resolve("bundles/tea/de_CH.properties")).doesNotExist();
        assertThat(directory.resolve("bundles/tea/de_CH.made-from")).doesNotExist();
        live.remove(new Place("article:9#end", "de_CH"));
        export();
        assertThat(directory.resolve("articles/care/pots/de_CH.md")).doesNotExist();
        assertThat(export().written).isEmpty();
    }

    @Test
    void aWordOfTheShopIsALineOfItsOwnAndAnotherOfWhatIsNeverSaid() {
        folder.file("glossary/en.properties", "# Money.\nrefund=refund | refunds\n# A box.\nparcel=parcel\n# No.\nnot=not\n")
                .file("glossary/de.properties", "# Geld\nrefund = Erstattung | erstatt*\nrefund.never=Refund\nparcel=Paket\n");
        takeUp();
        var file = folder.text("glossary/de.properties");
        export();
        assertThat(folder.text("glossary/de.properties")).isEqualTo(file);
        assertThat(folder.text("glossary/de.made-from")).isEqualTo("refund " + Digest.of("refund | refunds") + "\nparcel " + Digest.of("parcel") + "\n");

        edit("term:refund", "de", "Erstattung | erstatt* | Geld zurück\nnever: Refund | Refunds", Digest.of("refund | refunds"));
        edit("term:parcel", "de", "Paket\nnever: Parcel", Digest.of("parcel"));
        edit("term:not", "de", "nicht", Digest.of("not"));
        export();
        assertThat(folder.text("glossary/de.properties")).isEqualTo("# Geld\nrefund = Erstattung | erstatt* | Geld zurück\nrefund.never=Refund | Refunds\n"
                + "parcel=Paket\nparcel.never=Parcel\nnot=nicht\n");
        edit("term:refund", "de", "Erstattung", Digest.of("refund | refunds"));
        assertThat(export().left).isEmpty();
        assertThat(folder.text("glossary/de.properties")).startsWith("# Geld\nrefund = Erstattung\nparcel=Paket\n");
    }

    @Test
    void theSourceIsNeverWritten() {
        var bundle = folder.text("bundles/tea/en.properties");
        edit("phrase:tea.cup", "en", "Mug", null);
        export();
        assertThat(folder.text("bundles/tea/en.properties")).isEqualTo(bundle);
    }

    @Test
    void workThatTheDatabaseHasNeverSeenStays() {
        folder.bundle("de", "# Tassen", "tea.cup=Teetasse", "tea.pot=Kanne");
        edit("phrase:tea.cup", "de", "Becher", CUP);
        assertThat(export().left).containsExactly("phrase:tea.cup de");
        assertThat(folder.text("bundles/tea/de.properties")).contains("Teetasse");
    }

    @Test
    void anOlderCopyIsBroughtUpToDate() {
        edit("phrase:tea.cup", "de", "Becher", CUP);
        export();
        folder.bundle("de", "# Tassen", "tea.cup=Tasse", "tea.pot=Kanne");
        assertThat(export().left).isEmpty();
        assertThat(folder.text("bundles/tea/de.properties")).contains("tea.cup=Becher");
    }

    @Test
    void whatIsNoLongerLiveGoes() {
        live.remove(new Place("phrase:tea.cup", "de"));
        export();
        assertThat(folder.text("bundles/tea/de.properties")).isEqualTo("tea.pot=Kanne\n");
        assertThat(folder.text("bundles/tea/de.made-from")).doesNotContain("tea.cup");
    }

    @Test
    void theShippedTextsComeThroughByteForByte() throws IOException {
        var shipped = Path.of("i18n");
        copy(shipped, directory);
        live.clear();
        takeUp();
        export();
        var once = files();
        assertThat(export().written).isEmpty();
        once.entrySet().stream().filter(file -> file.getKey().endsWith(".properties"))
                .filter(file -> Files.exists(shipped.resolve(file.getKey())))
                .forEach(file -> assertThat(Path.of("i18n", file.getKey())).hasContent(file.getValue()));
        var last = new HashMap<Place, Merge.Imported>();
        live.forEach((place, text) -> last.put(place, new Merge.Imported("", new Version(1, text.digest(), text.madeFrom()))));
        var again = new Merge(folder.read().texts(), versions(), last);
        assertThat(again.changes).isEmpty();
        assertThat(again.conflicts).isEmpty();
    }

    private Map<Place, Version> versions() {
        var versions = new HashMap<Place, Version>();
        live.forEach((place, text) -> versions.put(place, new Version(1, text.digest(), text.madeFrom())));
        return versions;
    }

    /** Makes the folder's texts live, as a first import does. */
    private void takeUp() {
        var merge = new Merge(folder.read().texts(), Map.of(), Map.of());
        for (var change : merge.changes) {
            edit(change.place().unit(), change.place().locale(), change.text().orElseThrow(), change.madeFrom().orElse(null));
        }
    }

    private void edit(String unit, String locale, String text, String madeFrom) {
        var place = new Place(unit, locale);
        live.put(place, new Text(unit, UnitName.kind(unit), LocaleId.of(locale), text, Digest.of(text), Optional.ofNullable(madeFrom), Instant.EPOCH));
        seen.addRevision(place, Digest.of(text), madeFrom);
    }

    private FolderExport export() {
        var export = new FolderExport(directory, folder.read(), live.values(), seen);
        export.write();
        assertThat(folder.read().findings()).isEmpty();
        return export;
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(directory)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
