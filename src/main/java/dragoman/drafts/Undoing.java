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
import java.util.function.Function;
import java.util.function.Predicate;

/** Back to what was: one draft's older version, what somebody did, what one act did; text and state. What was done since stays in the history. */
@Singleton
public class Undoing {

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
                .map(step -> back(draft, step, account, Optional.empty())).orElse(new Refused(Reason.STATE)));
    }

    /** What somebody did since a moment, wherever nobody has gone on from it; says how many drafts went back. */
    @Transactional
    public int undo(long author, Instant since, Predicate<LocaleId> where, long account) {
        return undo(history.lastOf(author, since), step -> history.before(step.draft(), author, since), where, account);
    }

    /** What one act did, wherever nobody has gone on from it; says how many drafts went back. */
    @Transactional
    public int undoBatch(long batch, Predicate<LocaleId> where, long account) {
        return undo(history.lastOfBatch(batch), step -> history.find(step.draft(), step.version() - 1), where, account);
    }

    /** What went out with a release is as before it, wherever nobody has gone on from it. */
    @Transactional
    public int undoRelease(long release, long account) {
        return undo(history.lastOfRelease(release), step -> history.find(step.draft(), step.version() - 1), locale -> true, account);
    }

    private int undo(List<Step> last, Function<Step, Optional<Step>> before, Predicate<LocaleId> where, long account) {
        int undone = 0;
        for (var step : last) {
            var draft = rows.claim(rows.find(step.draft()).orElseThrow().target(), steps.now());
            // Whoever went on from it while we looked has the last word.
            if (draft.version() == step.version() && where.test(draft.target().locale())) {
                var older = before.apply(step);
                undone += older.map(one -> back(draft, one, account, step.batch())).orElseGet(() ->
                        steps.take(draft.in(State.CLOSED, steps.now()), Step.Kind.REVERTED, account, "")) instanceof Done ? 1 : 0;
            }
        }
        return undone;
    }

    private Outcome back(Draft draft, Step older, long account, Optional<Long> batch) {
        var live = editions.current().at(draft.target().unit(), draft.target().locale()).map(Text::digest);
        return steps.take(draft.backAt(older, live, steps.now()), Step.Kind.REVERTED, account, "", batch);
    }
}
