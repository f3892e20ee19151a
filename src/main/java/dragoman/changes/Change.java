package dragoman.changes;

import dragoman.changes.WordDiff.Kind;
import dragoman.changes.WordDiff.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in one case of a text.
 *
 * @param about the case, as {@code count = few}; empty for a text without cases, and for what stands around them
 */
public record Change(String about, List<Run> runs) {

    private static final int SLACK = 20;

    /** What changed, and so many characters of what stands around it. */
    public Change near(int most) {
        var near = new ArrayList<Run>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            near.add(run.kind() == Kind.SAME ? new Run(Kind.SAME, near(run.text(), i > 0 ? most : 0, i < runs.size() - 1 ? most : 0)) : run);
        }
        return new Change(about, near);
    }

    private static String near(String text, int first, int last) {
        int from = first == 0 ? 0 : parting(text, Math.min(first, text.length()), 1);
        int to = last == 0 ? text.length() : parting(text, Math.max(text.length() - last, 0), -1);
        return to - from <= SLACK ? text : text.substring(0, from) + "…" + text.substring(to);
    }

    // Between words where there is a space near by; never within what is seen as one character.
    private static int parting(String text, int at, int step) {
        for (int i = at; Math.abs(i - at) < SLACK && i > 0 && i < text.length(); i += step) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        int i = at;
        while (i > 0 && i < text.length() && !isParting(text, i)) {
            i += step;
        }
        return i;
    }

    private static boolean isParting(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return !Character.isLowSurrogate(text.charAt(at)) && type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK && type != Character.ENCLOSING_MARK
                && type != Character.MODIFIER_SYMBOL && type != Character.FORMAT && Character.getType(text.codePointBefore(at)) != Character.FORMAT;
    }

    static Change of(String about, String before, String after) {
        return new Change(about, before.isEmpty() ? List.of(new Run(Kind.NEW, after)) : after.isEmpty() ? List.of(new Run(Kind.GONE, before)) : WordDiff.of(before, after));
    }
}
