package dragoman.releases;

import dragoman.formats.Formats;
import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.publishing.Plan;
import dragoman.publishing.Plans;
import dragoman.roster.Remit;
import dragoman.staff.Accounts;
import dragoman.staff.Signed;
import dragoman.texts.Releases;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What is planned and what is on trial, as the page of releases shows it. */
@Singleton
class PlanViews {

    private static final int SHOWN = 20;

    /** A planned release. */
    record Planned(long id, String when, String market, String who, int texts, String state, boolean mayCancel) {}

    /** A release that one market sees alone. */
    record Tried(long number, String said, boolean mayEnd) {}

    /** A market to choose. */
    record Choice(String key, String name) {}

    private final Remit remit;
    private final Plans plans;
    private final Releases releases;
    private final Markets markets;
    private final Accounts accounts;
    private final ReleaseWords words;

    PlanViews(Remit remit, Plans plans, Releases releases, Markets markets, Accounts accounts, ReleaseWords words) {
        this.remit = remit;
        this.plans = plans;
        this.releases = releases;
        this.markets = markets;
        this.accounts = accounts;
        this.words = words;
    }

    /** Of the languages that somebody sees, what waits first. */
    List<Planned> planned(Signed signed, Visit visit) {
        var own = remit.locales(signed);
        var shown = plans.latest(SHOWN).stream().filter(plan -> plan.targets().stream().anyMatch(target -> own.contains(target.locale()))).toList();
        var names = accounts.names(shown.stream().map(Plan::account).distinct().toList());
        return shown.stream().map(plan -> planned(plan, names.getOrDefault(plan.account(), ""), signed, visit)).toList();
    }

    private Planned planned(Plan plan, String who, Signed signed, Visit visit) {
        // On the clock that it was said on.
        var zone = markets.find(plan.market()).map(Market::zone).orElse(visit.zone());
        boolean mayCancel = plan.state() == Plan.State.WAITING && plan.targets().stream().allMatch(target -> remit.mayReview(signed, target.locale()));
        return new Planned(plan.id(), Formats.of(visit.reader()).date("yMMMdjm", plan.due().atZone(zone)), words.market(plan.market(), visit), who, plan.texts().size(), state(plan, visit), mayCancel);
    }

    private static String state(Plan plan, Visit visit) {
        return plan.refusal().map(refusal -> visit.text("workbench.plans.refused." + refusal.reason().name()))
                .or(() -> plan.release().map(number -> visit.text("workbench.plans.published", Map.of("number", number))))
                .orElseGet(() -> visit.text("workbench.plans.state." + plan.state().name()));
    }

    List<Tried> tried(Signed signed, Visit visit) {
        return releases.shown().trial().stream().map(trial -> new Tried(trial.number(), words.tried(trial.number(), trial.market(), visit),
                releases.locales(trial).stream().allMatch(locale -> remit.mayReview(signed, locale)))).toList();
    }

    List<Choice> choices(Visit visit) {
        return Words.of(visit.locale()).sorted(markets.all().stream().map(market -> new Choice(market.key(), words.market(market.key(), visit))).toList(), Choice::name);
    }
}
