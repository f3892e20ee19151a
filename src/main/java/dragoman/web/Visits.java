package dragoman.web;

import dragoman.formats.Messages;
import dragoman.i18n.AcceptLanguage;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes visits from requests. */
@ApplicationScoped
public class Visits {

    private static final String VISIT = Visit.class.getName();
    private static final int FORMATTERS = 20_000;
    private static final int HEADERS = 2_000;
    private static final int LONGEST_TAIL = 500;

    private final Markets markets;
    private final Clock clock;
    private final Messages messages = new Messages(FORMATTERS);
    private final Map<String, Wish> wishes = new ConcurrentHashMap<>();
    private final Map<Place, LocaleChain> chains = new ConcurrentHashMap<>();

    /** A browser's languages with what they lead to: matching builds tables, and browsers say few different things. */
    private record Wish(AcceptLanguage wanted, Optional<AcceptLanguage.Match> match, Markets.Offer guess) {}

    /** One for each market and language, so few. */
    private record Place(String market, LocaleId language) {}

    Visits(Markets markets, Clock clock) {
        this.markets = markets;
        this.clock = clock;
    }

    /** The visit of a request whose path names a market and one of its languages, in whatever spelling. */
    public Optional<Visit> of(RoutingContext request) {
        Visit known = request.get(VISIT);
        if (known != null) {
            return Optional.of(known);
        }
        var path = PagePath.of(Border.path(request));
        var market = markets.find(path.market());
        var language = market.flatMap(m -> m.language(path.language()));
        var visit = language.map(found -> visit(market.get(), found, path.tail(), choice(request.request()), Border.edition(request)))
                .map(found -> seen(found, request));
        visit.ifPresent(found -> request.put(VISIT, found));
        return visit;
    }

    /**
     * A visit to the place nearest to what was asked for, for pages that say what went wrong: in the language of the
     * address where that is one of ours, even if its market does not offer it.
     */
    public Visit nearest(RoutingContext request) {
        return of(request).orElseGet(() -> {
            var path = PagePath.of(Border.path(request));
            var market = markets.find(path.market());
            var asked = market.flatMap(found -> markets.language(path.language()));
            var offer = market.map(found -> offer(found, asked, request.request())).orElseGet(() -> guess(request.request()));
            // The same page may be there in a language that is offered.
            var tail = market.isPresent() ? path.tail() : "";
            var visit = visit(offer.market(), offer.language(), tail, choice(request.request()), Border.edition(request));
            return seen(asked.map(visit::spokenIn).orElse(visit), request);
        });
    }

    /** Who sees the page that answers a form: the buyer who sent it, or somebody of staff who looks at it as one. */
    public Visit shown(Visit visit, RoutingContext request) {
        return Lens.of(request).isPresent() ? visit : Lens.onAnswer(request).map(visit::through).orElse(visit);
    }

    private static Visit seen(Visit visit, RoutingContext request) {
        return Lens.of(request).map(visit::through).orElse(visit);
    }

    // Where the links of such a page lead.
    private Markets.Offer offer(Market market, Optional<LocaleId> asked, HttpServerRequest request) {
        return asked.map(language -> there(market, language, request))
                .or(() -> markets.in(market, wish(request).wanted))
                .orElse(new Markets.Offer(market, market.languages().get(0)));
    }

    private Visit visit(Market market, LocaleId language, String tail, Choice choice, Edition edition) {
        // What is longer is no page of ours, and would only be said again in every form.
        var page = tail.length() > LONGEST_TAIL ? "" : tail;
        return new Visit(
                market,
                markets.desk(market),
                language,
                choice.currency().orElse(market.currency()),
                choice.zone().orElse(market.zone()),
                edition,
                chains.computeIfAbsent(new Place(market.region(), language), place -> market.chain(language, TextFolder.SOURCE)),
                page,
                clock.instant(),
                messages);
    }

    /** Somebody of whom only market and language are known, in a given release. */
    public Visit in(Market market, LocaleId language, Edition edition) {
        return visit(market, language, "", Choice.NONE, edition);
    }

    /** The same request as somebody else would read it: for a sentence in another language. */
    Visit in(Visit visit, Markets.Offer offer) {
        return visit(offer.market(), offer.language(), visit.tail(), Choice.NONE, visit.edition());
    }

    /** Where to send somebody who named no market: the saved choice, else what the browser asks for. */
    public Markets.Offer guess(HttpServerRequest request) {
        var choice = choice(request);
        if (choice.market().isPresent() && choice.language().isPresent()) {
            return new Markets.Offer(choice.market().get(), choice.language().get());
        }
        return wish(request).guess;
    }

    /**
     * What to offer a reader of a page that another version might suit better; empty where this is the right one or
     * nothing is known.
     */
    Optional<Markets.Offer> better(HttpServerRequest request, Market market, LocaleId language) {
        var here = new Markets.Offer(market, language);
        var choice = choice(request);
        if (choice.market().isPresent() && choice.language().isPresent()) {
            return Optional.of(new Markets.Offer(choice.market().get(), choice.language().get())).filter(offer -> !offer.equals(here));
        }
        var wish = wish(request);
        // The address names a country, the tag "pl" does not: only who speaks of another country is offered one.
        return wish.match
                .filter(match -> !match.offered().equals(language) || !match.wanted().region().isEmpty())
                .map(match -> !match.offered().equals(language) && market.languages().contains(match.offered())
                        ? new Markets.Offer(market, match.offered())
                        : wish.guess)
                .filter(offer -> !offer.equals(here));
    }

    /** A market in the reader's language; where it has not this one, in another that the browser asks for, else in the source. */
    Markets.Offer there(Market market, LocaleId language, HttpServerRequest request) {
        return market.languages().stream().filter(language::sameLanguage).findFirst().map(same -> new Markets.Offer(market, same))
                .or(() -> markets.in(market, wish(request).wanted))
                .orElseGet(() -> markets.nearest(market, language, TextFolder.SOURCE));
    }

    /** All markets, each in the language that suits the reader best. */
    List<ErrorPages.Way> marketsFor(Visit visit, HttpServerRequest request) {
        var words = Words.of(visit.locale());
        return words.sorted(markets.all().stream().map(market -> {
            var offer = there(market, visit.language(), request);
            return new ErrorPages.Way(words.region(market.region()), "", Visit.url(market, offer.language(), "/help"));
        }).toList(), ErrorPages.Way::text);
    }

    Choice choice(HttpServerRequest request) {
        var cookie = request.getCookie(Choice.COOKIE);
        return cookie == null ? Choice.NONE : Choice.read(cookie.getValue(), markets);
    }

    private Wish wish(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var known = wishes.get(header == null ? "" : header);
        if (known != null) {
            return known;
        }
        if (wishes.size() >= HEADERS) {
            wishes.clear();
        }
        return wishes.computeIfAbsent(header == null ? "" : header, this::read);
    }

    private Wish read(String header) {
        var wanted = AcceptLanguage.parse(header);
        return new Wish(wanted, wanted.best(markets.languages()), markets.guess(wanted));
    }
}
