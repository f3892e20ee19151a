package dragoman.publishing;

import dragoman.drafts.Draft;
import dragoman.drafts.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A release that somebody has planned: what was approved then, and nothing that is approved later.
 *
 * @param market whose clock the time was said on
 * @param account who planned it
 * @param release what it became
 * @param refusal why it was not published
 */
public record Plan(long id, Instant due, String market, long account, State state, Optional<Long> release, Optional<Refusal> refusal, List<Text> texts) {

    /** How it stands. */
    public enum State { WAITING, PUBLISHED, REFUSED, CANCELLED }

    /** Why nothing was published. What is approved stays so, and goes out with another release. */
    public enum Reason {
        /** A text of it is not the one any more that was approved when it was planned. */
        CHANGED,
        /** The checks find errors by now, or a warning of which nobody has said a word. */
        FLAWED,
        /** Something else was published there since the text was written, or its source is another one. */
        OVERTAKEN,
        /** One market was trying another release. */
        TRIAL
    }

    /** @param target the first text that stood in the way; empty where none did */
    public record Refusal(Reason reason, Optional<Target> target) {}

    /** A draft in the version that was approved. */
    record Text(long draft, int version, Target target) {

        boolean is(Draft now) {
            return now.id() == draft && now.version() == version && now.state() == dragoman.drafts.State.APPROVED;
        }
    }

    Plan of(List<Text> whole) {
        return new Plan(id, due, market, account, state, release, refusal, whole);
    }

    /** Where its texts stand. */
    public List<Target> targets() {
        return texts.stream().map(Text::target).toList();
    }
}
