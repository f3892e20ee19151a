package dragoman.web;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the frame around pages. */
@ApplicationScoped
public class Frames {

    /** The query of the page that a reader comes back to from the settings. */
    static final String SAVED = "saved";

    /** Characters; what is longer makes every page of it long, and is no question that somebody asks in two languages. */
    private static final int LONGEST_QUESTION = 200;

    private final Markets markets;
    private final Visits visits;
    private final WebConfig config;
    private final Instance<FooterLinks> footers;
    private final boolean demo;
    private final Map<Place, List<Frame.Option>> options = new ConcurrentHashMap<>();

    /** One for each market and language, so few; sorting names by a language's rules is dear, and they never change. */
    private record Place(String market, LocaleId locale) {}

    Frames(Markets markets, Visits visits, WebConfig config, Instance<FooterLinks> footers,
            @ConfigProperty(name = "dragoman.mode", defaultValue = "demo") String mode) {
        this.markets = markets;
        this.visits = visits;
        this.config = config;
        this.footers = footers;
        this.demo = mode.equals("demo");
    }

    /** The frame of a page for this visit; the request says what else might suit the reader. */
    public Frame of(Visit visit, Head head, RoutingContext request) {
        var words = Words.of(visit.locale());
        return new Frame(
                visit,
                config.shop(),
                config.origin(),
                head,
                visits.better(request.request(), visit.market(), visit.language()).map(offer -> banner(visit, offer, question(visit, request))),
                visit.market().languages().stream().map(language -> language(visit, language)).toList(),
                options.computeIfAbsent(new Place(visit.market().key(), visit.locale()), place -> options(visit, words)),
                new DeskStatus(visit).sentences(),
                footers.stream().sorted(Comparator.comparing(FooterLinks::last)).flatMap(footer -> footer.of(visit).stream()).toList(),
                words.region(visit.market().region()),
                Words.endonym(visit.locale().withoutRegion()),
                words.currency(visit.currency().getCurrencyCode()),
                words.city(visit.zone()),
                question(visit, request),
                isSaved(request),
                demo);
    }

    private static String question(Visit visit, RoutingContext request) {
        var asked = visit.tail().equals(Visit.SEARCH) ? Typed.of(request) : "";
        return asked.length() <= LONGEST_QUESTION ? asked : "";
    }

    // Whoever opens such an address from a letter, or keeps no cookies, has saved nothing.
    private boolean isSaved(RoutingContext request) {
        return SAVED.equals(request.request().query()) && visits.choice(request.request()).isOfSettings();
    }

    private Frame.Banner banner(Visit visit, Markets.Offer offer, String question) {
        var there = visits.in(visit, offer);
        var language = Words.endonym(offer.language());
        var country = Words.of(there.locale()).region(offer.market().region());
        return new Frame.Banner(
                there.locale().tag(),
                there.locale().dir(),
                there.text("web.banner.offer", Map.of("language", language, "country", country)),
                there.text("web.banner.go", Map.of("language", language)),
                there.text("web.banner.stay"),
                there.url(visit.tail()) + Visit.asking(question));
    }

    private static Frame.Option language(Visit visit, LocaleId language) {
        return new Frame.Option(language.tag(), Words.endonym(language), language.tag(), language.dir(), language.sameLanguage(visit.locale()));
    }

    private List<Frame.Option> options(Visit visit, Words words) {
        return words.sorted(markets.all().stream().map(market -> market(visit, words, market)).toList(), Frame.Option::name);
    }

    private static Frame.Option market(Visit visit, Words words, Market market) {
        return new Frame.Option(market.key(), words.region(market.region()), "", "", market.equals(visit.market()));
    }
}
