package dragoman.drafts;

import dragoman.drafts.Outcome.Done;
import dragoman.drafts.Outcome.Reason;
import dragoman.drafts.Outcome.Refused;
import dragoman.i18n.LocaleId;
import dragoman.texts.Editions;
import dragoman.texts.Text;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Back to what was: one draft's older version, what somebody did, what one act did; text and state. What was done since stays in the history. */
@Singleton
public class Undoing {

    /**
     * A way back.
     *
     * @param draft as it is
     * @param older the step after which it was as it would be again; none where there was nothing before
     */
    public record Return(Draft draft, Optional<Step> older) {

        /** How far it would have come. */
        public State state() {
            return older.map(Step::state).orElse(State.CLOSED);
        }

        private boolean isChange() {
            return state() != draft.state() || state().isOpen() && !older.map(Step::text).equals(Optional.of(draft.text()));
        }
    }

    private final DraftRows rows;
    private final StepRows history;
    private final Steps steps;
    private final Editions editions;

    Undoing(DraftRows rows, StepRows history, Steps steps, Editions editions) {
        this.rows = rows;
        this.history = history;
        this.steps = steps;
        this.editions = editions;
    }

    /** One draft goes back to an older version. */
    @Transactional
    public Outcome restore(Target target, int version, int older, long account) {
        return steps.from(target, version, Step.Kind.REVERTED, draft -> history.find(draft.id(), older)
                .map(step -> back(new Return(draft, Optional.of(step)), account, Optional.empty(), steps.now())).orElse(new Refused(Reason.STATE)));
    }

    /** What somebody did since a moment and nobody has gone on from: each draft as it is, and what it would be again. Changes nothing. */
    public List<Return> of(long author, Instant since, Predicate<LocaleId> where, int most) {
        return history.lastOf(author, since).stream().flatMap(step -> rows.find(step.draft()).filter(draft -> draft.version() == step.version()).stream())
                .filter(draft -> where.test(draft.target().locale())).map(draft -> new Return(draft, history.before(draft.id(), author, since)))
                .filter(Return::isChange).limit(most).toList();
    }

    /** What one act did, wherever nobody has gone on from it; says how many drafts went back. */
    int undoBatch(long batch, Predicate<LocaleId> where, long account) {
        return undo(history.lastOfBatch(batch), where, account);
    }

    /** What went out with a release is as before it, wherever nobody has gone on from it. */
    @Transactional
    public int undoRelease(long release, long account) {
        return undo(history.lastOfRelease(release), locale -> true, account);
    }

    private int undo(List<Step> last, Predicate<LocaleId> where, long account) {
        int undone = 0;
        for (var step : last) {
            var draft = rows.claim(rows.find(step.draft()).orElseThrow().target(), steps.now());
            // Whoever went on from it while we looked has the last word.
            if (draft.version() == step.version() && where.test(draft.target().locale())) {
                undone += back(new Return(draft, history.find(draft.id(), step.version() - 1)), account, step.batch(), steps.now()) instanceof Done ? 1 : 0;
            }
        }
        return undone;
    }

    /** One that nobody else can change meanwhile. */
    Outcome back(Return one, long account, Optional<Long> batch, Instant now) {
        var closed = one.draft().in(State.CLOSED, now);
        return steps.take(one.older().map(older -> one.draft().backAt(older, live(one.draft()), now)).orElse(closed), Step.Kind.REVERTED, account, "", batch);
    }

    private Optional<String> live(Draft draft) {
        return editions.current().at(draft.target().unit(), draft.target().locale()).map(Text::digest);
    }
}
