package dragoman.web;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;

/**
 * Leads to the one address of a page: {@code /} to the market and language that suit the reader, other spellings of
 * market and language to the canonical one. Addresses that name both rightly are never redirected by guess.
 */
@ApplicationScoped
class Entrance {

    private static final int AFTER_CACHE = 800;
    private static final String HOME = "/help";

    private final Markets markets;
    private final Visits visits;

    Entrance(Markets markets, Visits visits) {
        this.markets = markets;
        this.visits = visits;
    }

    void open(@Observes Filters filters) {
        filters.register(this::lead, AFTER_CACHE);
    }

    private void lead(RoutingContext request) {
        var method = request.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            request.next();
        } else if (request.request().path().equals("/")) {
            var offer = visits.guess(request.request());
            request.response().putHeader("Vary", "Accept-Language, Cookie").putHeader("Cache-Control", "no-cache");
            redirect(request, 302, Visit.url(offer.market(), offer.language(), HOME));
        } else {
            lead(request, request.request().path());
        }
    }

    private void lead(RoutingContext request, String path) {
        // Dots, doubled slashes and escaped letters: one spelling, before anybody reads it.
        if (!path.equals(request.normalizedPath())) {
            redirect(request, 301, withQuery(request, request.normalizedPath()));
            return;
        }
        var asked = PagePath.of(path);
        var market = market(asked.market());
        if (market.isPresent() && asked.language().isEmpty()) {
            // Which language suits is this reader's, today.
            request.response().putHeader("Vary", "Cookie").putHeader("Cache-Control", "no-cache");
            redirect(request, 302, withQuery(request, Visit.url(market.get(), home(market.get(), request), HOME)));
        } else {
            market.flatMap(found -> canonical(found, asked)).filter(url -> !url.equals(path))
                    .ifPresentOrElse(url -> redirect(request, 301, withQuery(request, url)), request::next);
        }
    }

    /** The canonical address of a market's page; empty where the market has no such language. */
    private static Optional<String> canonical(Market market, PagePath path) {
        var tail = path.tail().isEmpty() || path.tail().equals("/") ? HOME : path.tail();
        return language(market, path.language()).map(found -> Visit.url(market, found, tail));
    }

    // Of a market alone, the reader's own choice of language there, else the market's first.
    private LocaleId home(Market market, RoutingContext request) {
        var choice = visits.choice(request.request());
        return choice.market().filter(market::equals).flatMap(m -> choice.language()).orElse(market.languages().get(0));
    }

    private Optional<Market> market(String segment) {
        return markets.find(segment).or(() -> markets.find(segment.toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocaleId> language(Market market, String segment) {
        return market.language(segment).or(() -> LocaleId.parse(segment)
                .map(LocaleId::withoutRegion)
                .flatMap(id -> market.languages().stream().filter(id::sameLanguage).findFirst()));
    }

    private static String withQuery(RoutingContext request, String url) {
        var query = request.request().query();
        return query == null ? url : url + "?" + query;
    }

    private static void redirect(RoutingContext request, int status, String url) {
        request.response().setStatusCode(status).putHeader("Location", url).end();
    }
}
