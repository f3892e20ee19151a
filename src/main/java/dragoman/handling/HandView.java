package dragoman.handling;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.web.Visit;
import java.util.Map;

/**
 * A text and its translation, to be written or mended by somebody of staff.
 *
 * @param path where it is sent to
 * @param back where it came from
 * @param checked what is wrong with what was sent
 */
public record HandView(Side original, Side translation, String path, String back, Checked checked) {

    /** @param label the language, as the reader calls it */
    public record Side(String label, String text, String tag, String dir) {}

    public static HandView of(String original, LocaleId from, String translation, LocaleId into, String path, String back, Checked checked, Visit visit) {
        return new HandView(side("console.original", original, from, visit), side("console.translation", translation, into, visit), path, back, checked);
    }

    private static Side side(String key, String text, LocaleId language, Visit visit) {
        var label = visit.text(key, Map.of("language", Words.of(visit.locale()).language(language.withoutRegion())));
        return new Side(label, text, language.tag(), language.dir());
    }
}
