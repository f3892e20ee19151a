package dragoman.drafts;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import dragoman.drafts.Outcome.Changed;
import dragoman.drafts.Outcome.Done;
import dragoman.drafts.Outcome.Reason;
import dragoman.drafts.Outcome.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a draft goes from one version to the next: the row, the step beside it and the audit, in the caller's transaction. */
@Singleton
class Steps {

    private static final int LONGEST_WORD = 500;

    private final DraftRows rows;
    private final StepRows steps;
    private final Audit audit;
    private final Clock clock;

    Steps(DraftRows rows, StepRows steps, Audit audit, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a step from the version that somebody saw, where it may be taken from there. */
    Outcome from(Target target, int version, Step.Kind kind, Function<Draft, Outcome> then) {
        var draft = rows.claim(target, now());
        if (draft.version() != version) {
            return new Changed(draft, Optional.of(draft.text()).filter(text -> draft.state().isOpen()), steps.find(draft.id(), version).map(Step::text));
        }
        return draft.state().allows(kind) ? then.apply(draft) : new Refused(Reason.STATE);
    }

    Outcome take(Draft next, Step.Kind kind, long account, String why) {
        return take(next, kind, account, why, Optional.empty());
    }

    Outcome take(Draft next, Step.Kind kind, long account, String why, Optional<Long> batch) {
        rows.put(next);
        steps.add(next, kind, account, why, batch);
        tell(next, "draft." + kind.name().toLowerCase(Locale.ROOT), account, Map.of("locale", next.target().locale().id(), "version", next.version()));
        return new Done(next);
    }

    void tell(Draft draft, String act, long account, Map<String, Object> details) {
        audit.record(new Deed(Who.of(account), act, "draft", draft.id(), "", details));
    }

    /** Whether somebody said why. */
    static boolean isWord(String why) {
        return why != null && !why.isBlank() && why.strip().length() <= LONGEST_WORD;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
