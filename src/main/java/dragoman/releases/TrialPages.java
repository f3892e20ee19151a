package dragoman.releases;

import dragoman.market.Markets;
import dragoman.publishing.Publishing;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.texts.Releases;
import dragoman.web.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What is approved is shown in one market before all others; then it is for all, or nobody sees it any more. */
@Path(ReleasePages.PATH + "/trial")
@Admits(Role.REVIEWER)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TrialPages {

    private final Remit remit;
    private final Publishing publishing;
    private final Releases texts;
    private final Markets markets;
    private final ReleasePages releases;

    TrialPages(Remit remit, Publishing publishing, Releases texts, Markets markets, ReleasePages releases) {
        this.remit = remit;
        this.publishing = publishing;
        this.texts = texts;
        this.markets = markets;
        this.releases = releases;
    }

    @POST
    public Response begin(@RestForm String market, RoutingContext request) {
        var signed = Staff.of(request);
        var where = markets.find(market == null ? "" : market);
        return where.isEmpty() ? releases.refuse("workbench.releases.nothing", request)
                : releases.answer(publishing.publishIn(where.get(), locale -> remit.mayReview(signed, locale), signed.account()), Told.TRIED, request);
    }

    /** Shows it in all markets. */
    @POST
    @Path("promotion")
    public Response promote(@RestForm String number, RoutingContext request) {
        var signed = Staff.of(request);
        return answer(isOwn(number, signed).map(release -> publishing.promote(release, signed.account())), Told.PROMOTED, request);
    }

    /** Withdraws it; what it was made of is approved as before. */
    @POST
    @Path("withdrawal")
    public Response withdraw(@RestForm String number, RoutingContext request) {
        var signed = Staff.of(request);
        return answer(isOwn(number, signed).map(release -> publishing.withdraw(release, signed.account())), Told.ENDED, request);
    }

    /** The number of what is on trial, where this person reviews every language of it. */
    private Optional<Long> isOwn(String number, Signed signed) {
        return texts.shown().trial().filter(trial -> Long.toString(trial.number()).equals(number))
                .filter(trial -> texts.locales(trial).stream().allMatch(locale -> remit.mayReview(signed, locale))).map(trial -> trial.number());
    }

    private Response answer(Optional<Boolean> done, Told told, RoutingContext request) {
        remit.refresh();
        return done.orElse(false) ? Pages.see(told.on(ReleasePages.PATH)).build() : releases.refuse("workbench.releases.nothing", request);
    }
}
