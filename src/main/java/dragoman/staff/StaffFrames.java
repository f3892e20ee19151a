package dragoman.staff;

import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.web.Visit;
import dragoman.web.Visits;
import dragoman.web.WebConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the staff's frame around pages. */
@ApplicationScoped
public class StaffFrames {

    private final Visits visits;
    private final Markets markets;
    private final WebConfig config;
    private final boolean demo;

    StaffFrames(Visits visits, Markets markets, WebConfig config, @ConfigProperty(name = "dragoman.mode", defaultValue = "demo") String mode) {
        this.visits = visits;
        this.markets = markets;
        this.config = config;
        this.demo = mode.equals("demo");
    }

    /** The frame of a page for whoever is signed in. */
    public StaffFrame of(String titleKey, Signed signed, RoutingContext request) {
        var visit = visit(signed, request);
        return new StaffFrame(visit, config.shop(), visit.text(titleKey), Optional.of(signed), demo);
    }

    /** The same with a heading that says more than a phrase alone. */
    public StaffFrame of(Function<Visit, String> heading, Signed signed, RoutingContext request) {
        var visit = visit(signed, request);
        return new StaffFrame(visit, config.shop(), heading.apply(visit), Optional.of(signed), demo);
    }

    /** The frame of a page for somebody who is not, in the language that the browser wants. */
    public StaffFrame of(String titleKey, RoutingContext request) {
        var visit = visits.nearest(request);
        return new StaffFrame(visit, config.shop(), visit.text(titleKey), Optional.empty(), demo);
    }

    /** The language that pages of staff speak to somebody, whichever page is asked for: the own, else the browser's. */
    public LocaleId language(Signed signed, RoutingContext request) {
        return signed.language().orElseGet(() -> visits.guess(request.request()).language());
    }

    /**
     * How somebody of staff reads: in the own language, else in the browser's; times on the clock of the own desk, else as
     * a reader of the market that the browser's language leads to.
     */
    public Visit visit(Signed signed, RoutingContext request) {
        var near = visits.nearest(request);
        var desk = signed.desk().flatMap(markets::findDesk);
        var market = desk.flatMap(one -> markets.find(one.markets().get(0))).orElse(near.market());
        var spoken = visits.in(market, signed.language().orElse(near.language()), near.edition());
        return new Visit(spoken.market(), desk.orElse(spoken.desk()), spoken.language(), spoken.currency(), desk.map(one -> one.zone()).orElse(spoken.zone()),
                spoken.edition(), spoken.chain(), "", spoken.now(), spoken.messages());
    }
}
