package dragoman.releases;

import dragoman.market.Markets;
import dragoman.publishing.Plans;
import dragoman.publishing.Plans.Outcome;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Staff;
import dragoman.web.Pages;
import dragoman.web.Typed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What is approved is published later, at a time on the clock of a market. */
@Path(ReleasePages.PATH + "/plans")
@Admits(Role.REVIEWER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PlanPages {

    private final Remit remit;
    private final Plans plans;
    private final Markets markets;
    private final ReleasePages releases;

    PlanPages(Remit remit, Plans plans, Markets markets, ReleasePages releases) {
        this.remit = remit;
        this.plans = plans;
        this.markets = markets;
        this.releases = releases;
    }

    @POST
    public Response plan(@RestForm String at, @RestForm String market, RoutingContext request) {
        var signed = Staff.of(request);
        var clock = markets.find(market == null ? "" : market);
        var time = time(at);
        if (clock.isEmpty() || time.isEmpty()) {
            return releases.refuse("workbench.plans.noTime", request);
        }
        var outcome = plans.plan(time.get(), clock.get(), locale -> remit.mayReview(signed, locale), signed.account());
        return outcome == Outcome.PLANNED ? Pages.see(Told.PLANNED.on(ReleasePages.PATH)).build()
                : releases.refuse(outcome == Outcome.NOTHING ? "workbench.releases.nothing" : "workbench.plans.noTime", request);
    }

    /** Gives a plan up; its texts stay approved. */
    @POST
    @Path("cancellation")
    public Response cancel(@RestForm String plan, RoutingContext request) {
        var signed = Staff.of(request);
        boolean done = Typed.number(plan).filter(one -> plans.cancel(one, locale -> remit.mayReview(signed, locale), signed.account())).isPresent();
        return done ? Pages.see(Told.CANCELLED.on(ReleasePages.PATH)).build() : releases.refuse("workbench.releases.nothing", request);
    }

    // As browsers send it, with or without seconds.
    private static Optional<LocalDateTime> time(String at) {
        try {
            return Optional.ofNullable(at).map(LocalDateTime::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
