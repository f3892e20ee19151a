package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.comparison.Tag;
import dragoman.comparison.Tag.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a text has its source's elements, and well nested. */
final class TagChecks {

    private static final Set<String> VOID = Set.of("br", "wbr", "hr", "img");

    private TagChecks() {}

    static boolean parity(Review review, Rendering target, Rendering source) {
        if (target.tags().isEmpty() && source.tags().isEmpty()) {
            return false;
        }
        var lost = names(source);
        var added = names(target);
        for (var name : names(target)) {
            if (lost.remove(name)) {
                added.remove(name);
            }
        }
        if (lost.isEmpty() && added.isEmpty()) {
            return false;
        }
        review.add(Check.TAG_PARITY, target.place(0), target.placeAfter(target.text().length()),
                "other elements than the source:" + said(" lost", lost) + said(" new", added), lost, added);
        return true;
    }

    static boolean form(Review review, Rendering target, Rendering source) {
        var wrong = misplaced(target.tags());
        if (wrong == null || !review.isOfSource() && misplaced(source.tags()) != null) {
            return false;
        }
        review.add(Check.TAG_FORM, target.place(wrong.start()), target.placeAfter(wrong.end()), "“" + wrong + "” is not nested as a pair", wrong);
        return true;
    }

    private static List<String> names(Rendering rendering) {
        var names = new ArrayList<String>();
        for (var tag : rendering.tags()) {
            if (tag.form() != Form.CLOSE && !autolink(tag)) {
                names.add(tag.name());
            }
        }
        return names;
    }

    private static String said(String how, List<String> names) {
        return names.isEmpty() ? "" : how + " " + names;
    }

    /** The first tag that is unclosed, or closes what is not open. */
    private static Tag misplaced(List<Tag> tags) {
        var open = new ArrayDeque<Tag>();
        for (var tag : tags) {
            if (!tag.closed()) {
                return tag;
            } else if (tag.form() == Form.OPEN && !VOID.contains(tag.name()) && !autolink(tag)) {
                open.push(tag);
            } else if (tag.form() == Form.CLOSE && (open.isEmpty() || !open.pop().name().equals(tag.name()))) {
                return tag;
            }
        }
        return open.peekLast();
    }

    /** Markdown's {@code <https://…>} and {@code <name@host>} (CommonMark 6.5). */
    static boolean autolink(Tag tag) {
        return tag.name().indexOf(':') > 0 || tag.name().indexOf('@') > 0;
    }
}
