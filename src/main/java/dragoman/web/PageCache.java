package dragoman.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.wire.KeptPage;
import dragoman.wire.WireAnswer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * Rendered pages by release, path and all else that shows in them; answered on the event loop, without a thread, a
 * session or the database. A new release empties it at once.
 */
@ApplicationScoped
class PageCache {

    /** @param offer the other version that is offered to the reader, or empty; currency and zone are there if chosen */
    private record Key(long release, String path, String offer, Optional<Currency> currency, Optional<ZoneId> zone) {}

    private static final int AFTER_BORDER = 900;

    private final Cache<Key, KeptPage> pages;
    private final Visits visits;
    private final Markets markets;
    private final Clock clock;
    private final boolean on;

    PageCache(WebConfig config, Visits visits, Markets markets, Editions editions, Clock clock, MeterRegistry metrics) {
        this.visits = visits;
        this.markets = markets;
        this.clock = clock;
        this.on = config.cache();
        this.pages = Caffeine.newBuilder()
                .maximumWeight(config.cacheBytes())
                .weigher((Key key, KeptPage page) -> page.body().weight())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(metrics, pages, "pages");
        // What is rendered of the new release already stays: others are told of the swap first, and that takes seconds.
        editions.onSwap(edition -> pages.asMap().keySet().removeIf(key -> !editions.isServed(key.release())));
    }

    void open(@Observes Filters filters) {
        filters.register(this::answer, AFTER_BORDER);
    }

    private void answer(RoutingContext request) {
        var method = request.request().method();
        if (on && (method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            var key = key(request);
            var page = key.map(pages::getIfPresent).filter(kept -> kept.until().isAfter(clock.instant()));
            if (page.isPresent()) {
                WireAnswer.send(request, page.get());
                return;
            }
        }
        request.next();
    }

    /** Keeps a page for the next who asks the same. */
    void keep(RoutingContext request, KeptPage page) {
        if (on) {
            key(request).ifPresent(key -> pages.put(key, page));
        }
    }

    // Pages answer to their path alone: what has a query is not kept, nor what somebody of staff sees instead.
    private Optional<Key> key(RoutingContext request) {
        if (request.request().query() != null || Lens.of(request).isPresent()) {
            return Optional.empty();
        }
        var path = PagePath.of(request.request().path());
        var market = markets.find(path.market());
        var language = market.flatMap(found -> found.language(path.language()));
        return language.map(found -> {
            var choice = visits.choice(request.request());
            var offer = visits.better(request.request(), market.get(), found)
                    .map(better -> better.market().key() + "/" + better.language()).orElse("");
            return new Key(Border.edition(request).number(), request.request().path(), offer, choice.currency(), choice.zone());
        });
    }
}
