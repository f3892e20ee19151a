package dragoman.drafts;

import dragoman.comparison.Result;
import java.util.List;
import java.util.Optional;

/** What became of a step that somebody wished to take. */
public sealed interface Outcome {

    /** It was taken. */
    record Done(Draft draft) implements Outcome {}

    /**
     * It was not: somebody else was there meanwhile. Nothing is lost, and nothing is stored.
     *
     * @param draft as it is now; its version is the one to name next time
     * @param theirs what stands there now; empty where nothing does
     * @param base what stood there when the page was opened; empty where nothing did
     */
    record Changed(Draft draft, Optional<String> theirs, Optional<String> base) implements Outcome {}

    /** Findings stand in the way: errors, and warnings of which nobody has said anything. */
    record Flawed(List<Result> findings) implements Outcome {}

    /** It cannot be taken. */
    record Refused(Reason reason) implements Outcome {}

    /** Why a step cannot be taken. */
    enum Reason {
        /** Source texts are written in git, and what is no text is not translated. */
        READ_ONLY,
        /** There is no text. */
        EMPTY,
        /** Nor one of this length. */
        TOO_LONG,
        /** Not from the state in which it is. */
        STATE,
        /** There is no other text that would be read instead. */
        NOT_INHERITED,
        /** Somebody else than the author approves here. */
        OWN_TEXT,
        /** A word is wanted, why. */
        NO_WORD,
        /** There are errors, or warnings of which nobody has said a word. */
        FLAWED
    }
}
