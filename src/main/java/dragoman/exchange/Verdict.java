package dragoman.exchange;

import dragoman.comparison.Result;
import dragoman.foreign.Incoming;
import dragoman.i18n.Finding;
import java.util.List;
import java.util.Optional;

/** What becomes of a text that a file brings, by what stood there when it was written, what the file says and what is live. */
public sealed interface Verdict {

    Incoming incoming();

    /**
     * It goes on, to be reviewed.
     *
     * @param text as it is taken
     * @param ours what is live
     * @param remarks warnings and information of the checks
     */
    record Taken(Incoming incoming, String text, Optional<String> ours, List<Finding> remarks) implements Verdict {}

    /** The file says what is live, or what it was given. */
    record Unchanged(Incoming incoming) implements Verdict {}

    /** The file has no translation of it. */
    record Untranslated(Incoming incoming) implements Verdict {}

    /** Somebody has to choose: it is shown and not taken. */
    record Conflict(Incoming incoming, Why why, Optional<String> ours) implements Verdict {}

    /** It has errors: the whole file is refused, or this text is left out where somebody asked for that. */
    record Rejected(Incoming incoming, List<Wrong> wrong) implements Verdict {

        /** What is wrong, with its place, in English. */
        public List<Finding> errors() {
            return wrong.stream().map(Wrong::finding).toList();
        }
    }

    /**
     * Something wrong with a text.
     *
     * @param result what a check found, for who says it in another language; empty where it was no check
     */
    record Wrong(Finding finding, Optional<Result> result) {}

    /** Why there is a conflict. */
    enum Why {
        /** The source is another one since the file was written. */
        SOURCE_CHANGED("the source has changed since the file was written"),
        /** Somebody translated it otherwise in the meantime. */
        BOTH_CHANGED("it was changed here as well since the file was written"),
        /** The file says something else than what is live, and does not say what it was made from. */
        NO_BASE("it says something else here, and the file does not say what it was made from");

        private final String reason;

        Why(String reason) {
            this.reason = reason;
        }

        /** One sentence in English. */
        public String reason() {
            return reason;
        }
    }
}
