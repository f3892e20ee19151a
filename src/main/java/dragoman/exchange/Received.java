package dragoman.exchange;

import dragoman.i18n.LocaleId;
import java.util.List;

/**
 * Where texts from outside go: they become drafts, which somebody reviews before anything is live. All of them, or none.
 */
public interface Received {

    /** What became of them. */
    sealed interface Outcome {

        /** @param drafts how many wait for a review now */
        record Kept(int drafts) implements Outcome {}

        /** Nothing was kept. */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * Takes texts in, in one transaction.
     *
     * @param by who handed them in, as an audit names people
     */
    Outcome accept(LocaleId locale, List<Verdict.Taken> texts, String by);
}
