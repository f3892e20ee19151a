package dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.checks.Checks;
import dragoman.comparison.CheckRules;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.FileImport.Outcome.Flawed;
import dragoman.exchange.Verdict.Conflict;
import dragoman.exchange.Verdict.Taken;
import dragoman.exchange.Verdict.Unchanged;
import dragoman.exchange.Verdict.Untranslated;
import dragoman.exchange.Verdict.Why;
import dragoman.foreign.Entry;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.i18n.LocaleId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zofia hands in what her program made of a file that she was given, while others went on working. */
class FileImportTest {

    @TempDir
    Path root;
    private Tea tea;

    @BeforeEach
    void aHouseOfTea() {
        tea = new Tea(root);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "TMX", "CSV"})
    void whatSheChangedIsTakenAndNothingElse(Format format) {
        var changed = changed(format);
        var verdicts = verdicts(tea.imported(format, changed));
        assertThat(verdicts.get("tea.warm")).isInstanceOf(Taken.class);
        assertThat(((Taken) verdicts.get("tea.warm")).text()).isEqualTo("Ciepło jest");
        assertThat(((Taken) verdicts.get("tea.warm")).ours()).contains("Jest ciepło");
        assertThat(verdicts.get("tea.pots")).isInstanceOf(Unchanged.class);
        assertThat(verdicts.get("tea.title")).isInstanceOf(Unchanged.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "TMX", "CSV"})
    void whatBothChangedIsShownAndNotTaken(Format format) {
        var changed = changed(format);
        tea.polish("tea.title=Herbata i <b>czajniki</b>", "tea.warm=Jest gorąco");
        var conflict = (Conflict) verdicts(tea.imported(format, changed)).get("tea.warm");
        assertThat(conflict.why()).isEqualTo(Why.BOTH_CHANGED);
        assertThat(conflict.ours()).contains("Jest gorąco");
        assertThat(conflict.incoming().text()).contains("Ciepło jest");
        assertThat(conflict.incoming().before()).isEqualTo(format == Format.CSV ? Optional.empty() : Optional.of("Jest ciepło"));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "TMX", "CSV"})
    void whatSheDidNotTouchDoesNotUndoWhatOthersDid(Format format) {
        var untouched = tea.written(format);
        tea.polish("tea.warm=Jest gorąco");
        assertThat(((Compared) tea.imported(format, untouched)).taken()).isEmpty();
        assertThat(verdicts(tea.imported(format, untouched)).get("tea.warm")).isInstanceOf(Unchanged.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "TMX", "CSV"})
    void whatWasMadeFromAnotherSourceIsNotTaken(Format format) {
        var changed = changed(format);
        tea.folder.bundle("en", "tea.warm=It’s hot", "tea.title=Tea and <b>pots</b>", "tea.new=New", "tea.pots={n, plural, one {# pot for {name}} other {# pots for {name}}}");
        assertThat(((Conflict) verdicts(tea.imported(format, changed)).get("tea.warm")).why()).isEqualTo(Why.SOURCE_CHANGED);
        assertThat(((Compared) tea.imported(format, changed)).taken()).isEmpty();
    }

    @Test
    void aFileThatDoesNotSayWhatItWasMadeFromFillsGapsAndIsInConflictElsewhere() {
        var verdicts = verdicts(tea.imported(Format.JSON, "{\"tea\": {\"new\": \"Nowe\", \"warm\": \"Ciepło jest\", \"title\": \"Herbata i <b>czajniki</b>\"}}"));
        assertThat(verdicts.get("tea.new")).isInstanceOf(Taken.class);
        assertThat(((Conflict) verdicts.get("tea.warm")).why()).isEqualTo(Why.NO_BASE);
        assertThat(verdicts.get("tea.title")).isInstanceOf(Unchanged.class);
    }

    @Test
    void anotherWayToQuoteIsNoChange() {
        tea.folder.bundle("en", "tea.new={name} isn't new").bundle("fr", "tea.new=l''{name} n'est pas neuf");
        var live = tea.live(LocaleId.of("fr"));
        var file = new ForeignFile("fr.properties", "tea.new=l''{name} n''est pas neuf".getBytes(StandardCharsets.UTF_8), live.locale(), Optional.empty());
        var outcome = FileImport.of(live, new Checks(CheckRules.standard()), Format.PROPERTIES, List.of(file));
        assertThat(((Compared) outcome).verdicts()).hasOnlyElementsOfType(Unchanged.class);
    }

    @Test
    void aPluralIsTakenWhenAllItsCasesAreThere() {
        tea.polish("tea.title=Herbata i <b>czajniki</b>");
        var blank = tea.written(Format.XLIFF);
        assertThat(blank).contains("<segment id=\"n.few\" canResegment=\"no\" state=\"initial\"").doesNotContain("<segment id=\"n.two\"");
        var one = "<target xml:space=\"preserve\"><ph id=\"c1\" disp=\"#\" dataRef=\"d1\"/> X <ph id=\"c2\" disp=\"{name}\" dataRef=\"d2\"/></target>";
        assertThat(verdicts(tea.imported(Format.XLIFF, blank)).get("tea.pots")).isInstanceOf(Untranslated.class);
        var some = (Compared) tea.imported(Format.XLIFF, blank.replaceFirst("(?s)(<segment id=\"n.one\".*?</source>)", "$1" + one));
        assertThat(some.taken()).isEmpty();
        assertThat(some.remarks()).extracting(Object::toString).singleElement().asString().contains("xliff.unfinished", "n.few, n.many, n.other");
        var all = blank;
        for (var segment : List.of("n.one:c1:c2", "n.few:c3:c4", "n.many:c5:c6", "n.other:c7:c8")) {
            var names = segment.split(":");
            all = all.replaceFirst("(?s)(<segment id=\"" + names[0] + "\".*?</source>)", "$1" + one.replace("c1", names[1]).replace("c2", names[2]).replace("X", names[0]));
        }
        assertThat(((Taken) verdicts(tea.imported(Format.XLIFF, all)).get("tea.pots")).text())
                .isEqualTo("{n, plural, one {# n.one {name}} few {# n.few {name}} many {# n.many {name}} other {# n.other {name}}}");
    }

    @Test
    void anErrorAnywhereStopsAll() {
        var outcome = tea.imported(Format.JSON, "{\"tea.new\": \"Nowe\"}", "{\"tea.warm\": \"<script>x</script>\"}");
        assertThat(Tea.errors(outcome)).anyMatch(error -> error.startsWith("ERROR html.unsafe pl.file:1 tea.warm"));
    }

    @Test
    void whoeverAsksForThatGetsTheRestAndWhatWasLeftOut() {
        var files = List.of(Tea.file("{\"tea.new\": \"Nowe\", \"tea.cup\": \"x\", \"tea.warm\": \"<script>x</script>\"}"));
        var outcome = (Compared) FileImport.exceptErrors(tea.live(), new Checks(CheckRules.standard()), Format.JSON, files);
        assertThat(outcome.taken()).extracting(taken -> taken.incoming().entry().key()).containsExactly("tea.new");
        assertThat(outcome.rejected()).extracting(rejected -> rejected.incoming().entry().key()).containsExactly("tea.cup", "tea.warm");
        var broken = List.of(Tea.file("{\"tea.new\": \"Nowe\", \"tea.new\": \"Nowa\"}"));
        assertThat(FileImport.exceptErrors(tea.live(), new Checks(CheckRules.standard()), Format.JSON, broken)).isInstanceOf(Flawed.class);
    }

    @Test
    void whatTheChecksRemarkComesAlong() {
        var taken = ((Compared) tea.imported(Format.JSON, "{\"tea.new\": \"Nowe \"}")).taken().get(0);
        assertThat(taken.remarks()).extracting(finding -> finding.id()).contains("ws.edge");
    }

    @Test
    void aKeyThatTheSourceHasNotAndOneThatTwoFilesBringStopAll() {
        assertThat(Tea.errors(tea.imported(Format.JSON, "{\"tea.cup\": \"Filiżanka\"}"))).containsExactly("ERROR key.unknown pl.file:1 tea.cup: the source has no such key");
        assertThat(Tea.errors(tea.imported(Format.JSON, "{\"tea.new\": \"Nowe\"}", "{\n\"tea.new\": \"Nowa\"}")))
                .containsExactly("ERROR file.duplicateKey pl.file:2 tea.new: stands in pl.file on line 1 already");
    }

    @Test
    void sourcesAreWrittenInGitAlone() {
        var outcome = FileImport.of(tea.live(LocaleId.of("en")), new Checks(CheckRules.standard()), Format.JSON, List.of(Tea.file("{\"tea.new\": \"Newer\"}")));
        assertThat(Tea.errors(outcome)).singleElement().asString().contains("in git alone");
    }

    @Test
    void aRegionIsGivenWhatItSaysItself() {
        tea.folder.bundle("pl_PL", "tea.new=Nowość");
        assertThat(tea.live(LocaleId.of("pl_PL")).batch().entries()).extracting(Entry::key).containsExactly("tea.new");
        assertThat(tea.live().batch().entries()).extracting(Entry::key).containsExactly("tea.pots", "tea.title", "tea.warm", "tea.new");
    }

    /** Zofia’s program writes what is translated, and leaves alone what a file carries besides. */
    private String changed(Format format) {
        return tea.written(format).replaceFirst("Jest ciepło(</target>|</seg>|,)", "Ciepło jest$1");
    }

    private static Map<String, Verdict> verdicts(FileImport.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Compared.class);
        return ((Compared) outcome).verdicts().stream().collect(Collectors.toMap(verdict -> verdict.incoming().entry().key(), verdict -> verdict));
    }
}
