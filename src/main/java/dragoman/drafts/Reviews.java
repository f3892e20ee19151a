package dragoman.drafts;

import dragoman.comparison.Result;
import dragoman.drafts.Outcome.Done;
import dragoman.drafts.Outcome.Flawed;
import dragoman.drafts.Outcome.Reason;
import dragoman.drafts.Outcome.Refused;
import dragoman.texts.Editions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Whether what was written is right: asked, answered, and what is said of findings. */
@Singleton
public class Reviews {

    private final Steps steps;
    private final Dismissals dismissals;
    private final Proofs proofs;
    private final Reach reach;
    private final Editions editions;
    private final Inherited inherited;

    Reviews(Steps steps, Dismissals dismissals, Proofs proofs, Reach reach, Editions editions, Inherited inherited) {
        this.steps = steps;
        this.dismissals = dismissals;
        this.proofs = proofs;
        this.reach = reach;
        this.editions = editions;
        this.inherited = inherited;
    }

    /** Asks for somebody who looks at it. */
    @Transactional
    public Outcome send(Target target, int version, long account) {
        return steps.from(target, version, Step.Kind.SENT, draft -> steps.take(draft.in(State.NEEDS_REVIEW, steps.now()), Step.Kind.SENT, account, ""));
    }

    /** Says that it is right: no error is left, of every warning somebody has said a word, and where a market wants it, somebody else wrote it. */
    @Transactional
    public Outcome approve(Target target, int version, long account) {
        return steps.from(target, version, Step.Kind.APPROVED, draft -> {
            if (!draft.mayBeApprovedBy(account, reach.wantsSomebodyElse(target.locale()))) {
                return new Refused(Reason.OWN_TEXT);
            }
            if (draft.removes()) {
                return inherited.isLikely(editions.current(), target) ? steps.take(draft.judged(State.APPROVED, account, steps.now()), Step.Kind.APPROVED, account, "")
                        : new Refused(Reason.NOT_INHERITED);
            }
            var stops = proofs.stops(editions.current(), target, draft.text());
            return stops.isEmpty() ? steps.take(draft.judged(State.APPROVED, account, steps.now()), Step.Kind.APPROVED, account, "") : new Flawed(stops);
        });
    }

    /** Why somebody cannot say that a draft is right; empty where this person can. */
    public Optional<Reason> standsInTheWay(Draft draft, long account) {
        if (!draft.state().allows(Step.Kind.APPROVED)) {
            return Optional.of(Reason.STATE);
        }
        if (!draft.mayBeApprovedBy(account, reach.wantsSomebodyElse(draft.target().locale()))) {
            return Optional.of(Reason.OWN_TEXT);
        }
        if (draft.removes()) {
            return inherited.isLikely(editions.current(), draft.target()) ? Optional.empty() : Optional.of(Reason.NOT_INHERITED);
        }
        return proofs.stops(editions.current(), draft.target(), draft.text()).isEmpty() ? Optional.empty() : Optional.of(Reason.FLAWED);
    }

    /** Says that it is not, and why. */
    @Transactional
    public Outcome reject(Target target, int version, String why, long account) {
        return steps.from(target, version, Step.Kind.REJECTED, draft -> Steps.isWord(why)
                ? steps.take(draft.judged(State.REJECTED, account, steps.now()), Step.Kind.REJECTED, account, why.strip()) : new Refused(Reason.NO_WORD));
    }

    /** Says that the findings of one check are none, and why; errors are, whatever is said. A text that changes is looked at anew. */
    @Transactional
    public Outcome dismiss(Target target, int version, String check, String why, long account) {
        return steps.from(target, version, Step.Kind.WITHDRAWN, draft -> {
            var found = proofs.results(editions.current(), target, draft.text()).stream().filter(result -> result.id().equals(check)).toList();
            if (found.isEmpty() || found.stream().anyMatch(Result::isError)) {
                return new Refused(Reason.STATE);
            }
            if (!Steps.isWord(why)) {
                return new Refused(Reason.NO_WORD);
            }
            dismissals.add(target, proofs.source(editions.current(), target).text(), draft.text(), check, why.strip(), account);
            steps.tell(draft, "finding.dismissed", account, Map.of("locale", target.locale().id(), "check", check));
            return new Done(draft);
        });
    }
}
