package dragoman.web;

import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a reader changes currency and time zone, and goes back from to the page before. */
@Path("/{market}/{language}")
class SettingsPages {

    /**
     * What the form holds.
     *
     * @param page where the reader came from, below market and language
     * @param currency what is chosen; empty where no market knows what was sent
     * @param zone likewise
     */
    private record Form(String page, Optional<Currency> currency, Optional<ZoneId> zone) {

        boolean isRight() {
            return currency.isPresent() && zone.isPresent();
        }
    }

    /** templates/web/settings-page.html */
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(
            Frame frame,
            String page,
            boolean noCurrency,
            boolean noZone,
            List<Frame.Option> currencies,
            List<Frame.Option> zonesHere,
            List<Frame.Option> zones) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final Markets markets;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;
    private final WebConfig config;

    SettingsPages(Markets markets, Visits visits, Frames frames, Pages pages, WebConfig config) {
        this.markets = markets;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
        this.config = config;
    }

    @GET
    @Path("settings")
    public Response settings(@RestQuery String page, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        return show(new Form(PagePath.back(page), Optional.of(visit.currency()), Optional.of(visit.zone())), visit, request);
    }

    @POST
    @Path("settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestForm String currency, @RestForm String zone, @RestForm String page, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        // What is not sent stays as it is.
        var form = new Form(
                PagePath.back(page),
                currency == null ? Optional.of(visit.currency()) : Choice.currency(currency, markets),
                zone == null ? Optional.of(visit.zone()) : Choice.zone(zone, markets));
        if (!form.isRight()) {
            return show(form, visit, request);
        }
        var choice = visits.choice(request.request()).with(visit.market(), visit.language()).with(form.currency.get(), form.zone.get());
        request.response().addCookie(choice.cookie(config));
        return Pages.see(visit.url(form.page) + "?" + Frames.SAVED).build();
    }

    private Response show(Form form, Visit sent, RoutingContext request) {
        var visit = visits.shown(sent, request);
        var frame = frames.of(visit, Head.unlisted(visit.text("web.settings.title")), request);
        var page = new SettingsPage(
                frame, form.page, form.currency.isEmpty(), form.zone.isEmpty(), currencies(visit, form), zonesHere(visit, form), zones(visit, form));
        return pages.show(page, visit, form.isRight() ? 200 : UNPROCESSABLE);
    }

    private List<Frame.Option> currencies(Visit visit, Form form) {
        var words = Words.of(visit.locale());
        var codes = new TreeSet<String>();
        markets.all().stream().map(Market::currencies).flatMap(List::stream).map(Currency::getCurrencyCode).forEach(codes::add);
        var chosen = form.currency.map(Currency::getCurrencyCode).orElse("");
        return words.sorted(codes.stream()
                .map(code -> option(code, words.currency(code) + " (" + code + ")", code.equals(chosen)))
                .toList(), Frame.Option::name);
    }

    private static List<Frame.Option> zonesHere(Visit visit, Form form) {
        return visit.market().zones().stream().map(zone -> zone(visit, form, zone)).toList();
    }

    private List<Frame.Option> zones(Visit visit, Form form) {
        var others = markets.all().stream().map(Market::zones).flatMap(List::stream).distinct()
                .filter(zone -> !visit.market().zones().contains(zone));
        return Words.of(visit.locale()).sorted(others.map(zone -> zone(visit, form, zone)).toList(), Frame.Option::name);
    }

    private static Frame.Option zone(Visit visit, Form form, ZoneId zone) {
        return option(zone.getId(), Words.of(visit.locale()).city(zone), form.zone.filter(zone::equals).isPresent());
    }

    private static Frame.Option option(String value, String name, boolean chosen) {
        return new Frame.Option(value, name, "", "", chosen);
    }
}
