package dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.checks.Checks;
import dragoman.comparison.CheckRules;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.Verdict.Unchanged;
import dragoman.exchange.Verdict.Untranslated;
import dragoman.foreign.Batch;
import dragoman.foreign.Entry;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.foreign.Progress;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.FileText;
import dragoman.units.TextFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the house, in every language, goes into each kind of file and comes back as it was. */
class RoundTripTest {

    private static TextFolder folder;
    private static Edition edition;
    private static Set<LocaleId> locales;

    @BeforeAll
    static void theHouse() {
        folder = TextFolder.read(Path.of("i18n"));
        edition = FolderEdition.of(Path.of("i18n"));
        locales = folder.texts().stream().map(FileText::locale).filter(locale -> !locale.equals(TextFolder.SOURCE)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatIsWrittenIsReadAndIsNoChange(Format format) throws IOException {
        assertThat(locales).hasSizeGreaterThan(14);
        for (var locale : locales) {
            var live = Live.of(edition, folder, locale);
            var out = new StringWriter();
            assertThat(format.write(live.batch(), out)).isEmpty();
            var file = new ForeignFile("all." + format.word(), out.toString().getBytes(StandardCharsets.UTF_8), locale, Optional.empty());
            var outcome = FileImport.of(live, new Checks(CheckRules.standard()), format, List.of(file));
            assertThat(outcome).as(format + " " + locale).isInstanceOf(Compared.class);
            var verdicts = ((Compared) outcome).verdicts();
            assertThat(verdicts).extracting(verdict -> verdict.incoming().entry()).isEqualTo(expected(format, live.batch()));
            assertThat(verdicts).allMatch(verdict -> verdict instanceof Unchanged || verdict instanceof Untranslated);
        }
    }

    private static List<Entry> expected(Format format, Batch batch) {
        return batch.entries().stream().filter(entry -> entry.target().isPresent() || format == Format.XLIFF || format == Format.CSV).map(entry -> switch (format) {
            case PROPERTIES -> new Entry(entry.key(), "", entry.target(), entry.note(), Progress.NEEDS_REVIEW);
            case JSON -> new Entry(entry.key(), "", entry.target(), "", Progress.NEEDS_REVIEW);
            default -> entry;
        }).toList();
    }
}
