package dragoman.texts;

import dragoman.i18n.LocaleId;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** An edition of a few phrases, without a database. */
public final class BenchEdition {

    private BenchEdition() {}

    /** The texts of a folder. */
    public static Edition of(Path folder) {
        return new Edition(1, Instant.EPOCH, TextFolder.read(folder).texts().stream()
                .map(text -> new Text(text.unit(), text.kind(), text.locale(), text.text(), text.digest(), Optional.empty(), Instant.EPOCH))
                .toList());
    }

    public static Edition of(Map<LocaleId, Map<String, String>> phrases) {
        var texts = new ArrayList<Text>();
        phrases.forEach((locale, entries) -> entries.forEach((key, text) ->
                texts.add(new Text(UnitName.PHRASE + key, UnitKind.PHRASE, locale, text, "", Optional.empty(), Instant.EPOCH))));
        return new Edition(1, Instant.EPOCH, texts);
    }
}
