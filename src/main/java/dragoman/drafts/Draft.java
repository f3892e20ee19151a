package dragoman.drafts;

import dragoman.typos.Basis;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote for a place, and how far it has come. Immutable; each step makes the next version.
 *
 * @param version counts the steps; 0 before the first
 * @param madeFrom the digest of the source text that was translated
 * @param replaces the digest of the text that was live when this was written; empty where none was
 * @param machine whether an engine wrote it, and no person has changed a word
 * @param author the account of whoever wrote the text
 * @param reviewer the account of whoever approved or rejected it
 */
public record Draft(long id, Target target, int version, State state, String text, String madeFrom, Optional<String> replaces, boolean machine,
        long author, Optional<Long> reviewer, Instant began, Instant changed) {

    /** A text that was written over this one. */
    Draft written(String other, String from, Optional<String> live, boolean byMachine, long account, Instant now) {
        return new Draft(id, target, version + 1, State.DRAFT, other, from, live, byMachine, account, Optional.empty(), state.isOpen() ? began : now, now);
    }

    /** The same text in another state. */
    Draft in(State next, Instant now) {
        return new Draft(id, target, version + 1, next, text, madeFrom, replaces, machine, author, reviewer, began, now);
    }

    /** The same text, as a reviewer judged it. */
    Draft judged(State next, long account, Instant now) {
        return new Draft(id, target, version + 1, next, text, madeFrom, replaces, machine, author, Optional.of(account), began, now);
    }

    /** As it was after an older step, text and state, over what is live now. */
    Draft backAt(Step step, Optional<String> live, Instant now) {
        return new Draft(id, target, version + 1, step.state(), step.text(), step.madeFrom(), live, step.machine(), step.author(), Optional.empty(), began, now);
    }

    /** The same, made from what it counts as made from. */
    Draft on(Basis basis) {
        return new Draft(id, target, version, state, text, basis.of(target.unit(), madeFrom), replaces, machine, author, reviewer, began, changed);
    }

    /** Whether it says that the locale’s own text goes and the inherited one is read; no draft is empty otherwise. */
    public boolean removes() {
        return state.isOpen() && text.isEmpty();
    }

    /** Whether what is live is another text than this one was to replace. */
    public boolean isOvertaken(Optional<String> live) {
        return state.isOpen() && !replaces.equals(live);
    }

    /** Whether somebody else has to approve it, and this account may. */
    boolean mayBeApprovedBy(long account, boolean somebodyElse) {
        return !somebodyElse || author != account;
    }
}
