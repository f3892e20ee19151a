package dragoman.replies;

import dragoman.i18n.LocaleId;
import java.util.Set;

/** What became of a wish to say a reply to somebody. */
public sealed interface Outcome {

    /**
     * @param text plain, lines ended by a line feed; values that could turn it are isolated
     * @param language that it is in
     * @param own whether that is the reader's own; else nobody has translated it yet
     * @param stale whether the source has changed since this version was made
     */
    record Said(String text, LocaleId language, boolean own, boolean stale) implements Outcome {}

    /**
     * Nothing is said with a gap in it.
     *
     * @param missing arguments without a value
     * @param unfit arguments whose value is of another type, or out of its range
     */
    record Unfilled(Set<String> missing, Set<String> unfit) implements Outcome {}

    /** There is no reply of that id. */
    record Unknown() implements Outcome {}
}
