package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.comparison.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms of a concept of the shop: each with letters, each once, and none that is said in one place and never in another. */
final class TermFormChecks {

    private static final String NEVER = "never:";
    private static final String GUARDED = "| " + NEVER;
    private static final Pattern MARK = Pattern.compile("never\\s*:", Pattern.CASE_INSENSITIVE);

    private TermFormChecks() {}

    static void check(Review review) {
        int at = 0;
        for (var line : review.text().split("\n", -1)) {
            boolean never = line.startsWith(NEVER);
            // What only looks like that line is written with a separator before it.
            int begin = never ? NEVER.length() : line.startsWith(GUARDED) ? GUARDED.length() - NEVER.length() : 0;
            forms(review, line.substring(begin), at + begin, never);
            at += line.length() + 1;
        }
    }

    private static void forms(Review review, String forms, int from, boolean never) {
        var other = never ? own(review.text(), false) : own(review.text(), true);
        var others = review.rules().words() == Vocabulary.NONE || review.isOfSource() ? Map.<String, String>of()
                : review.rules().words().others(review.locale(), review.source().key(), !never);
        var known = new HashSet<String>();
        int at = from;
        for (var piece : forms.split("\\|", -1)) {
            var form = piece.strip();
            int end = at + piece.length();
            if (MARK.matcher(form).lookingAt()) {
                review.add(Check.TERM_NEVER, at, end, "“" + form + "” has the mark of what is never said", form);
            } else if (form.replace("*", "").isBlank()) {
                review.add(Check.TERM_EMPTY, at, end, "a form without letters; forms are parted by “|”");
            } else if (!known.add(form)) {
                review.add(Check.TERM_TWICE, at, end, "“" + form + "” stands twice", form);
            } else if (other.contains(form) || others.containsKey(form)) {
                var concept = other.contains(form) ? review.source().key() : others.get(form);
                review.add(Check.TERM_BOTH, at, end, "“" + form + "” is both a term and never said, see “" + concept + "”", form, concept);
            }
            at = end + 1;
        }
    }

    /** What the text itself says, or never says. */
    private static List<String> own(String text, boolean never) {
        return text.lines().filter(line -> line.startsWith(NEVER) == never).map(line -> never ? line.substring(NEVER.length()) : line)
                .flatMap(line -> List.of(line.split("\\|", -1)).stream()).map(String::strip).toList();
    }
}
