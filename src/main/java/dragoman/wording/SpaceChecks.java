package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;
import java.util.regex.Pattern;

/** White space that the source has and the translation has not, or the other way round. */
final class SpaceChecks {

    // Indentation of a line is meant.
    private static final Pattern DOUBLED = Pattern.compile("(?<=\\S) {2,}+(?=[^\\n])");

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
        boolean leads = same(review, lead, wantedLead);
        boolean trails = same(review, trail, wantedTrail);
        if (!leads) {
            review.mend(Check.SPACE_EDGE, target.place(0), lead.isEmpty() ? target.place(0) : target.placeAfter(lead.length()), wantedLead, "begins with other white space than the source");
        }
        if (!trails) {
            int end = target.placeAfter(text.length());
            review.mend(Check.SPACE_EDGE, trail.isEmpty() ? end : target.place(text.length() - trail.length()), end, wantedTrail,
                    "ends with other white space than the source");
        }
        return !leads || !trails;
    }

    static boolean newlines(Review review, Rendering target, Rendering source) {
        if (review.isMarkdown() || review.isTerm() || !target.has(Glyphs.NEWLINE) && !source.has(Glyphs.NEWLINE)) {
            return false;
        }
        long lines = source.text().strip().chars().filter(c -> c == '\n').count();
        if (target.text().strip().chars().filter(c -> c == '\n').count() == lines) {
            return false;
        }
        review.add(Check.SPACE_NEWLINES, target.place(0), target.placeAfter(target.text().length()), "the source has " + lines + " line ends", lines);
        return true;
    }

    static boolean doubled(Review review, Rendering target, Rendering source) {
        if (target.text().indexOf("  ") < 0 || DOUBLED.matcher(source.text()).find()) {
            return false;
        }
        var found = DOUBLED.matcher(target.text());
        boolean any = false;
        while (found.find()) {
            review.mend(Check.SPACE_DOUBLE, target.place(found.start()), target.placeAfter(found.end()), " ", "two spaces in a row");
            any = true;
        }
        return any;
    }

    private static boolean same(Review review, String there, String wanted) {
        return there.equals(wanted) || there.isEmpty() && wanted.isBlank() && wanted.indexOf('\n') < 0
                && Habits.of(review.locale()).gapless();
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
