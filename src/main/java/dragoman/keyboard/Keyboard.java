package dragoman.keyboard;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Palette;
import dragoman.web.Visit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be inserted into a translation.
 *
 * @param places what the original holds and the translation has to
 * @param letters of the language, with its signs
 * @param unseen characters that nobody sees
 */
public record Keyboard(List<Key> places, List<Key> letters, List<Unseen> unseen) {

    /**
     * Something to insert.
     *
     * @param start before what is selected
     * @param end behind it; empty where it surrounds nothing
     */
    public record Key(String start, String end) {

        static Key of(String text) {
            return new Key(text, "");
        }
    }

    /** A character that nobody sees. @param purpose what it is for, in the reader's language; empty where nobody has said it yet */
    public record Unseen(String text, String name, String purpose) {}

    private static final String PHRASES = "workbench.unseen.";
    // Those that a palette offers; the others are only found, and the checks say what they do.
    private static final List<String> EXPLAINED = List.of("NBSP", "NNBSP", "LRM", "RLM", "FSI", "PDI");

    /** For a translation of a source text; a text without placeholders of its own is given as the empty one. */
    public static Keyboard of(String source, LocaleId locale, Visit visit) {
        var seen = Palette.of(locale).stream().collect(Collectors.partitioningBy(text -> Invisible.name(text.codePointAt(0)).isEmpty()));
        return new Keyboard(Placeholders.in(source), seen.get(true).stream().map(Key::of).toList(),
                seen.get(false).stream().map(text -> unseen(text.codePointAt(0), visit)).toList());
    }

    /** What those characters of a text that nobody sees are for, as far as it is known. */
    public static List<Unseen> explained(String text, Visit visit) {
        return text.codePoints().distinct().filter(c -> EXPLAINED.contains(Invisible.name(c))).mapToObj(c -> unseen(c, visit)).toList();
    }

    private static Unseen unseen(int c, Visit visit) {
        var name = Invisible.name(c);
        return new Unseen(Character.toString(c), name, EXPLAINED.contains(name) ? visit.text(PHRASES + name) : "");
    }
}
