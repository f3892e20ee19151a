package dragoman.wording;

import java.util.List;
import java.util.Locale;

/** What a text ends with, whatever mark the language writes it with. */
enum EndMark {
    // In the order of looking: an ellipsis may be three full stops.
    ELLIPSIS("an ellipsis"), STOP("a full stop"), QUESTION("a question mark"), EXCLAMATION("an exclamation mark"), COLON("a colon"),
    FOREIGN("a mark of other languages"), NOTHING("no mark");

    private static final List<EndMark> WRITTEN = List.of(ELLIPSIS, STOP, QUESTION, EXCLAMATION, COLON);
    private static final String LATIN = ".?!:";

    private final String words;

    EndMark(String words) {
        this.words = words;
    }

    String said() {
        return words;
    }

    /** What {@link Habits} call it. */
    String habit() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EndMark of(String text, Habits habits) {
        int end = text.length();
        while (end > 0 && closes(text.charAt(end - 1))) {
            end--;
        }
        var inside = habits.inside().isEmpty() ? NOTHING : inside(text.substring(0, end), habits);
        if (inside != NOTHING || end == 0) {
            return inside;
        }
        for (var mark : habits.last().getOrDefault(text.charAt(end - 1), List.of())) {
            for (var way : habits.ends().get(mark)) {
                if (text.startsWith(way, end - way.length())) {
                    return mark;
                }
            }
        }
        return LATIN.indexOf(text.charAt(end - 1)) >= 0 ? FOREIGN : NOTHING;
    }

    // Armenian asks inside the word that the question is about, wherever it stands in the last sentence.
    private static EndMark inside(String text, Habits habits) {
        for (int i = text.length() - 1; i >= 0; i--) {
            var mark = String.valueOf(text.charAt(i));
            if (habits.ends().get(STOP).contains(mark) && i < text.length() - 1) {
                return NOTHING;
            } else if (habits.inside().contains(mark)) {
                return WRITTEN.stream().filter(one -> habits.ends().get(one).contains(mark)).findFirst().orElse(NOTHING);
            }
        }
        return NOTHING;
    }

    private static boolean closes(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200F' || c == '\u200E' || c == '\u2069'
                || "\"'”“’»«)）」』]*_".indexOf(c) >= 0;
    }
}
