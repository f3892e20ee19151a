package dragoman.exchange;

import dragoman.checks.Checks;
import dragoman.comparison.CheckRules;
import dragoman.exchange.FileImport.Outcome;
import dragoman.foreign.FileReading;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.i18n.LocaleId;
import dragoman.texts.FolderEdition;
import dragoman.units.SmallFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A small house with a bundle about tea, which Zofia translates into Polish. */
final class Tea {

    static final LocaleId POLISH = LocaleId.of("pl");

    final SmallFolder folder;

    Tea(Path root) {
        folder = new SmallFolder(root).bundle("en",
                "# Above the list.",
                "# @ n int 0..999 pots",
                "tea.pots={n, plural, one {# pot for {name}} other {# pots for {name}}}",
                "tea.title=Tea and <b>pots</b>",
                "tea.warm=It’s warm",
                "tea.new=New");
        polish("tea.pots={n, plural, one {# czajnik dla {name}} few {# czajniki dla {name}} many {# czajników dla {name}} other {# czajnika dla {name}}}",
                "tea.title=Herbata i <b>czajniki</b>", "tea.warm=Jest ciepło");
    }

    void polish(String... lines) {
        folder.bundle("pl", lines);
    }

    Live live() {
        return live(POLISH);
    }

    Live live(LocaleId locale) {
        return Live.of(FolderEdition.of(folder.root), folder.read(), locale);
    }

    String written(Format format) {
        var out = new StringWriter();
        try {
            format.write(live().batch(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    Outcome imported(Format format, String... files) {
        return FileImport.of(live(), new Checks(CheckRules.standard()), format, Arrays.stream(files).map(Tea::file).toList());
    }

    static ForeignFile file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    static ForeignFile file(byte[] bytes) {
        return new ForeignFile("pl.file", bytes, POLISH, Optional.empty());
    }

    /** Findings as a person reads them. */
    static List<String> errors(Outcome outcome) {
        return ((Outcome.Flawed) outcome).errors().stream().map(Object::toString).toList();
    }

    static List<String> errors(FileReading reading) {
        return ((FileReading.Refused) reading).errors().stream().map(Object::toString).toList();
    }
}
