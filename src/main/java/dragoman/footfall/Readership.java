package dragoman.footfall;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dragoman.footfall.Sightings.Sighting;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Who reads which texts: in which markets, how often, and on which page for everybody to see. */
@Singleton
public class Readership {

    /** A page of buyers on which a text stands. */
    public record Live(Market market, LocaleId language, String path) {}

    // What four weeks add up to changes little within minutes.
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final FootfallRows rows;
    private final Markets markets;
    private final Clock clock;
    private final LoadingCache<LocaleId, Attention> known;

    Readership(FootfallRows rows, Markets markets, Clock clock, ManagedExecutor workers) {
        this.rows = rows;
        this.markets = markets;
        this.clock = clock;
        this.known = Caffeine.newBuilder().executor(workers).refreshAfterWrite(FRESH).build(this::read);
    }

    /** How often those who read a locale opened what; some minutes old, so that no list waits for it. */
    public Attention attention(LocaleId locale) {
        return known.get(locale);
    }

    /** Counts anew whatever is asked for next. */
    void anew() {
        known.invalidateAll();
    }

    private Attention read(LocaleId locale) {
        var reading = markets.all().stream().filter(market -> reads(market, locale).isPresent()).toList();
        if (reading.isEmpty()) {
            return Attention.NONE;
        }
        var keys = reading.stream().map(Market::key).toList();
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(Attention.DAYS - 1L);
        var visits = rows.visits(reads(reading.get(0), locale).orElseThrow().id(), keys, since);
        return new Attention(pages(visits), phrases(visits, rows.sightings(keys)));
    }

    private static Map<String, Long> pages(Map<String, Map<String, Long>> visits) {
        var pages = new HashMap<String, Long>();
        visits.values().forEach(market -> market.forEach((page, times) -> pages.merge(page, times, Long::sum)));
        return pages;
    }

    private static Map<String, Long> phrases(Map<String, Map<String, Long>> visits, List<Sighting> sightings) {
        var kinds = new HashMap<String, Long>();
        visits.forEach((market, pages) -> pages.forEach((page, times) -> kinds.merge(market + " " + kind(page), times, Long::sum)));
        var phrases = new HashMap<String, Long>();
        sightings.forEach(one -> Optional.ofNullable(kinds.get(one.market() + " " + one.kind())).ifPresent(times -> phrases.merge(one.unit(), times, Long::sum)));
        return phrases;
    }

    private static String kind(String page) {
        int end = page.indexOf(':');
        return end < 0 ? page : page.substring(0, end);
    }

    /** The language on offer in a market whose readers see a locale's texts as their own. */
    private static Optional<LocaleId> reads(Market market, LocaleId locale) {
        return market.languages().stream().filter(language -> market.chain(language, TextFolder.SOURCE).own().contains(locale)).findFirst();
    }

    /** A page that anybody may open and on which a text stands: in a market that reads the locale, else where it was seen last. */
    public Optional<Live> live(String unit, LocaleId locale, Edition edition) {
        return (unit.startsWith(UnitName.PHRASE) ? ofPhrase(unit) : ofArticle(unit, edition)).flatMap(one -> live(one, locale).stream())
                .sorted(Comparator.comparingInt(one -> distance(one.market(), locale))).findFirst();
    }

    private Stream<Sighting> ofPhrase(String unit) {
        return rows.of(unit).stream().filter(one -> !one.path().isEmpty());
    }

    // Every market shows an article, but not every block of it.
    private Stream<Sighting> ofArticle(String unit, Edition edition) {
        var shelves = Shelves.of(edition);
        return !unit.startsWith("article:") ? Stream.empty()
                : markets.all().stream().filter(market -> shelves.isShown(unit, market)).map(market -> new Sighting(unit, market.key(), "", shelves.path(unit)));
    }

    private Optional<Live> live(Sighting one, LocaleId locale) {
        return markets.find(one.market()).map(market -> new Live(market, reads(market, locale).orElse(market.languages().get(0)), one.path()));
    }

    // Where a language is the first, a page in it is what most people there see.
    private static int distance(Market market, LocaleId locale) {
        var read = reads(market, locale);
        return read.isEmpty() ? 2 : market.languages().get(0).equals(read.get()) ? 0 : 1;
    }
}
