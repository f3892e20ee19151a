package dragoman.web;

import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** Where a reader changes market, language, currency and time zone. */
@Path("/{market}/{language}")
class ChoicePages {

    /** templates/web/settings-page.html */
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SettingsPage(Frame frame, List<Frame.Option> currencies, List<Frame.Option> zonesHere, List<Frame.Option> zones) implements TemplateInstance {}

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();
    // A path below market and language, and nothing that a browser would take for another host or a way out.
    private static final Pattern TAIL = Pattern.compile("(?!.*%2[eE])(/(?!\\.{1,2}(?:/|$))[\\w.~%!$&'()*+,;=:@-]+)*");

    private final Markets markets;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;
    private final WebConfig config;

    ChoicePages(Markets markets, Visits visits, Frames frames, Pages pages, WebConfig config) {
        this.markets = markets;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
        this.config = config;
    }

    /** Another market or language for the page that the reader is on. */
    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm String market, @RestForm String language, @RestForm String page, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var newMarket = markets.find(market == null ? visit.market().key() : market).orElseThrow(NotFoundException::new);
        var wanted = newMarket.language(language == null ? visit.language().tag() : language);
        var newLanguage = wanted.orElseGet(() -> visits.there(newMarket, visit.language(), request.request()).language());
        var choice = visits.choice(request.request()).with(newMarket, newLanguage);
        return see(Visit.url(newMarket, newLanguage, tail(page)), choice, request);
    }

    @GET
    @Path("settings")
    public Response settings(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var frame = frames.of(visit, Head.unlisted(visit.text("web.settings.title")), request);
        return pages.show(new SettingsPage(frame, currencies(visit), zonesHere(visit), zones(visit)), visit, 200);
    }

    @POST
    @Path("settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestForm String currency, @RestForm String zone, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var choice = visits.choice(request.request())
                .with(visit.market(), visit.language())
                .with(Choice.currency(currency, markets).orElse(visit.currency()), Choice.zone(zone, markets).orElse(visit.zone()));
        return see(visit.url("/help"), choice, request);
    }

    private static String tail(String page) {
        return page != null && page.length() < 500 && TAIL.matcher(page).matches() && Border.isReadable(page) ? page : "/help";
    }

    private Response see(String url, Choice choice, RoutingContext request) {
        request.response().addCookie(Cookie.cookie(Choice.COOKIE, choice.write())
                .setPath("/")
                .setMaxAge(A_YEAR)
                .setHttpOnly(true)
                .setSecure(config.origin().startsWith("https:"))
                .setSameSite(CookieSameSite.LAX));
        return Pages.see(url).build();
    }

    private List<Frame.Option> currencies(Visit visit) {
        var words = Words.of(visit.locale());
        var codes = new TreeSet<String>();
        markets.all().stream().map(Market::currencies).flatMap(List::stream).map(Currency::getCurrencyCode).forEach(codes::add);
        return words.sorted(codes.stream()
                .map(code -> option(code, words.currency(code) + " (" + code + ")", code.equals(visit.currency().getCurrencyCode())))
                .toList(), Frame.Option::name);
    }

    private static List<Frame.Option> zonesHere(Visit visit) {
        var words = Words.of(visit.locale());
        return visit.market().zones().stream().map(zone -> zone(visit, words, zone)).toList();
    }

    private List<Frame.Option> zones(Visit visit) {
        var words = Words.of(visit.locale());
        var others = markets.all().stream().map(Market::zones).flatMap(List::stream).distinct()
                .filter(zone -> !visit.market().zones().contains(zone));
        return words.sorted(others.map(zone -> zone(visit, words, zone)).toList(), Frame.Option::name);
    }

    private static Frame.Option zone(Visit visit, Words words, ZoneId zone) {
        return option(zone.getId(), words.city(zone), zone.equals(visit.zone()));
    }

    private static Frame.Option option(String value, String name, boolean chosen) {
        return new Frame.Option(value, name, "", "", chosen);
    }
}
