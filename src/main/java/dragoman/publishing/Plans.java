package dragoman.publishing;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import dragoman.drafts.Approvals;
import dragoman.drafts.Outcome;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.publishing.Plan.Reason;
import dragoman.publishing.Plan.Refusal;
import dragoman.publishing.Publishing.Published;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Releases at a time that a reviewer sets, on the clock of a market. What is planned goes out with nothing else, and not as it
 * was not approved: whatever is different when the time comes refuses the whole.
 */
@Singleton
public class Plans {

    /** What became of a wish to plan. */
    public enum Outcome {
        PLANNED,
        /** Nothing is approved that is not planned already. */
        NOTHING,
        /** That time is over, is no time on that clock, or is more than a year away. */
        NO_TIME
    }

    private static final long FARTHEST = 366;

    private final PlanRows rows;
    private final Approvals approvals;
    private final Publishing publishing;
    private final Audit audit;
    private final Clock clock;

    Plans(PlanRows rows, Approvals approvals, Publishing publishing, Audit audit, Clock clock) {
        this.rows = rows;
        this.approvals = approvals;
        this.publishing = publishing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Plans to publish what is approved now in some locales.
     *
     * @param at what the clock of the market will show
     */
    @Transactional
    public Outcome plan(LocalDateTime at, Market market, Predicate<LocaleId> of, long account) {
        var due = due(at, market);
        if (due.isEmpty()) {
            return Outcome.NO_TIME;
        }
        var approved = approvals.claim(of);
        if (approved.isEmpty()) {
            return Outcome.NOTHING;
        }
        long id = rows.add(due.get(), market.key(), account, approved, now());
        tell(Who.of(account), "release.planned", id, Map.of("texts", approved.size(), "due", due.get().toString()));
        return Outcome.PLANNED;
    }

    // When clocks are put forward an hour is missing; the one that comes twice counts when it comes first.
    private Optional<Instant> due(LocalDateTime at, Market market) {
        var now = now();
        return market.zone().getRules().getValidOffsets(at).stream().findFirst().map(at::toInstant)
                .filter(due -> due.isAfter(now) && due.isBefore(now.plus(FARTHEST, ChronoUnit.DAYS)));
    }

    /** Those that wait, the next first, then the newest that are settled. */
    @Transactional
    public List<Plan> latest(int most) {
        return rows.latest(most);
    }

    /** Gives one up that waits and is of these locales alone; its texts stay approved. */
    @Transactional
    public boolean cancel(long id, Predicate<LocaleId> of, long account) {
        var plan = rows.claim(id).filter(one -> one.targets().stream().map(Target::locale).allMatch(of));
        plan.ifPresent(one -> {
            rows.settle(one, Plan.State.CANCELLED, Optional.empty(), Optional.empty(), now());
            tell(Who.of(account), "release.plan-cancelled", id, Map.of());
        });
        return plan.isPresent();
    }

    /** The ids of those whose time has come. */
    @Transactional
    List<Long> due() {
        return rows.due(now());
    }

    /** Publishes one whose time has come, or says why not. On whichever node comes first. */
    @Transactional
    void settle(long id) {
        publishing.begin();
        rows.claim(id).ifPresent(plan -> {
            var now = plan.texts().stream().map(text -> approvals.claim(text.draft())).toList();
            for (int i = 0; i < now.size(); i++) {
                if (!plan.texts().get(i).is(now.get(i))) {
                    refuse(plan, Reason.CHANGED, Optional.of(now.get(i).target()));
                    return;
                }
            }
            settle(plan, publishing.publishPlanned(now, plan.account()));
        });
    }

    private void settle(Plan plan, Published outcome) {
        if (outcome instanceof Published.Stopped stopped) {
            var first = stopped.stops().get(0);
            refuse(plan, first.findings().isEmpty() ? Reason.OVERTAKEN : Reason.FLAWED, Optional.of(first.target()));
        } else if (outcome instanceof Published.OnTrial) {
            refuse(plan, Reason.TRIAL, Optional.empty());
        } else {
            var release = outcome instanceof Published.Live live ? Optional.of(live.release()) : Optional.<Long>empty();
            rows.settle(plan, Plan.State.PUBLISHED, release, Optional.empty(), now());
        }
    }

    private void refuse(Plan plan, Reason reason, Optional<Target> target) {
        rows.settle(plan, Plan.State.REFUSED, Optional.empty(), Optional.of(new Refusal(reason, target)), now());
        tell(Who.SYSTEM, "release.plan-refused", plan.id(), Map.of("reason", reason.name()));
    }

    private void tell(String who, String act, long plan, Map<String, Object> details) {
        audit.record(new Deed(who, act, "plan", plan, "", details));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
