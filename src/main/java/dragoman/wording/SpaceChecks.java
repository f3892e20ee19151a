package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;
import java.util.Set;

/** White space that the source has and the translation has not, or the other way round. */
final class SpaceChecks {

    // Written without spaces between words.
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "th", "lo", "km", "my", "yue");

    private SpaceChecks() {}

    static boolean edges(Review review, Rendering target, Rendering source) {
        var text = target.text();
        if (!atEdge(text) && !atEdge(source.text())) {
            return false;
        }
        var lead = lead(text);
        var trail = trail(text);
        var wantedLead = lead(source.text());
        var wantedTrail = trail(source.text());
        if (text.isBlank() || source.text().isBlank()) {
            return false;
        }
        if (!same(review, lead, wantedLead)) {
            review.add(Check.SPACE_EDGE, target.place(0), target.place(lead.length()), "begins with other white space than the source", wantedLead);
            return true;
        }
        if (!same(review, trail, wantedTrail)) {
            review.add(Check.SPACE_EDGE, target.placeAfter(text.length() - trail.length()), target.placeAfter(text.length()),
                    "ends with other white space than the source", wantedTrail);
            return true;
        }
        return false;
    }

    static boolean newlines(Review review, Rendering target, Rendering source) {
        if (review.isMarkdown() || !target.has(Glyphs.NEWLINE) && !source.has(Glyphs.NEWLINE)) {
            return false;
        }
        long lines = source.text().strip().chars().filter(c -> c == '\n').count();
        if (target.text().strip().chars().filter(c -> c == '\n').count() == lines) {
            return false;
        }
        review.add(Check.SPACE_NEWLINES, target.place(0), target.placeAfter(target.text().length()), "the source has " + lines + " line ends");
        return true;
    }

    static boolean doubled(Review review, Rendering target, Rendering source) {
        int at = doubled(target.text());
        if (at < 0 || doubled(source.text()) >= 0) {
            return false;
        }
        review.add(Check.SPACE_DOUBLE, target.place(at), target.placeAfter(at + 2), "two spaces in a row", " ");
        return true;
    }

    // Indentation of a line is meant.
    private static int doubled(String text) {
        for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at + 1)) {
            if (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && at + 2 < text.length() && text.charAt(at + 2) != '\n') {
                return at;
            }
        }
        return -1;
    }

    private static boolean same(Review review, String there, String wanted) {
        return there.equals(wanted) || there.isEmpty() && wanted.isBlank() && wanted.indexOf('\n') < 0
                && UNSPACED.contains(review.locale().language());
    }

    private static boolean atEdge(String text) {
        return !text.isEmpty() && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private static String lead(String text) {
        int end = 0;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String trail(String text) {
        int start = text.length();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }
}
