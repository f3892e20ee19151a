package dragoman.web;

import dragoman.market.Markets;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;

/** Where a reader changes market and language. */
@Path("/{market}/{language}")
class ChoicePages {

    private final Markets markets;
    private final Visits visits;
    private final WebConfig config;

    ChoicePages(Markets markets, Visits visits, WebConfig config) {
        this.markets = markets;
        this.visits = visits;
        this.config = config;
    }

    /** Another market or language for the page that the reader is on, and for what was searched there. */
    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm String market, @RestForm String language, @RestForm String page, @RestForm String question,
            RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var newMarket = markets.find(market == null ? visit.market().key() : market).orElseThrow(NotFoundException::new);
        var wanted = newMarket.language(language == null ? visit.language().tag() : language);
        var newLanguage = wanted.orElseGet(() -> visits.there(newMarket, visit.language(), request.request()).language());
        request.response().addCookie(visits.choice(request.request()).with(newMarket, newLanguage).cookie(config));
        var back = PagePath.back(page);
        var asked = back.equals(Visit.SEARCH) && question != null ? Visit.asking(question) : "";
        return Pages.see(Visit.url(newMarket, newLanguage, back) + asked).build();
    }
}
