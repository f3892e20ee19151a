package dragoman.market;

import dragoman.i18n.AcceptLanguage;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All markets and desks, in the order that their owner declared. Immutable. */
public final class Markets {

    private final Map<String, Market> markets = new LinkedHashMap<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Market backup;

    Markets(Collection<Market> markets, Collection<Desk> desks, String backup) {
        markets.forEach(market -> this.markets.put(market.key(), market));
        desks.forEach(desk -> this.desks.put(desk.key(), desk));
        this.backup = this.markets.getOrDefault(backup, markets.iterator().next());
    }

    public Collection<Market> all() {
        return markets.values();
    }

    public Collection<Desk> desks() {
        return desks.values();
    }

    /** A market by its key in URLs, {@code ch}. */
    public Optional<Market> find(String key) {
        return Optional.ofNullable(markets.get(key));
    }

    /** A desk by its key. */
    public Optional<Desk> findDesk(String key) {
        return Optional.ofNullable(desks.get(key));
    }

    public Desk desk(Market market) {
        return desks.get(market.desk());
    }

    /** The market of somebody of whom nothing is known. */
    public Market backup() {
        return backup;
    }

    /** The market that serves a country, by its ISO 3166-1 code. */
    public Optional<Market> ofCountry(String region) {
        return all().stream()
                .filter(market -> market.region().equals(region) || market.serves().contains(region))
                .findFirst();
    }

    /** All languages on offer anywhere. */
    public Set<LocaleId> languages() {
        return all().stream().flatMap(market -> market.languages().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A language on offer somewhere, by its tag in any spelling. */
    public Optional<LocaleId> language(String tag) {
        return LocaleId.parse(tag).flatMap(asked -> languages().stream().filter(asked::sameLanguage).findFirst());
    }

    /** A market and one of its languages. */
    public record Offer(Market market, LocaleId language) {}

    /**
     * What to offer somebody whose browser asks for these languages. Wish by wish: the market of the tag's region, or of
     * the region that CLDR thinks likely, if it offers anything that the reader reads; else the home of the language.
     */
    public Offer guess(AcceptLanguage wanted) {
        return wanted.wanted().stream()
                .flatMap(wish -> Stream.of(there(wish, wanted), home(wish)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> regionOf(wanted).map(market -> new Offer(market, market.languages().get(0))))
                .orElse(new Offer(backup, backup.languages().get(0)));
    }

    // Browsers put English at the end: a Swede who also asks for en-US is still in Sweden, and reads English there.
    private Optional<Offer> there(LocaleId wish, AcceptLanguage wanted) {
        return ofCountry(wish.region().isEmpty() ? wish.likelyRegion() : wish.region()).flatMap(market -> in(market, wanted));
    }

    private Optional<Offer> home(LocaleId wish) {
        return new AcceptLanguage(List.of(wish)).best(languages()).map(match -> new Offer(homeOf(match.offered()), match.offered()));
    }

    // The likely country, else a market whose own language it is, else one that has it too.
    private Market homeOf(LocaleId language) {
        return Stream.of(
                        ofCountry(language.likelyRegion()).stream().filter(market -> market.languages().contains(language)),
                        all().stream().filter(market -> market.languages().get(0).equals(language)),
                        all().stream().filter(market -> market.languages().contains(language)))
                .flatMap(markets -> markets)
                .findFirst()
                .orElse(backup);
    }

    /**
     * A market whose buyers read the texts of a locale: that of its region, else of the country that CLDR thinks likely, else
     * one whose own language it is, else any that offers it; empty where nobody does.
     */
    public Optional<Market> readersOf(LocaleId locale) {
        var country = locale.region().isEmpty() ? locale.likelyRegion() : locale.region();
        var readers = all().stream().filter(market -> market.languages().stream().anyMatch(language -> reads(market, language, locale))).toList();
        return ofCountry(country).filter(readers::contains)
                .or(() -> readers.stream().filter(market -> reads(market, market.languages().get(0), locale)).findFirst())
                .or(() -> readers.stream().findFirst());
    }

    private static boolean reads(Market market, LocaleId language, LocaleId locale) {
        return LocaleChain.parents(language.in(market.region())).contains(locale);
    }

    // Nobody here speaks the language, yet the reader lives in a market of ours.
    private Optional<Market> regionOf(AcceptLanguage wanted) {
        return wanted.wanted().stream().filter(locale -> !locale.region().isEmpty())
                .flatMap(locale -> ofCountry(locale.region()).stream()).findFirst();
    }

    /** The market's best language for these wishes. */
    public Optional<Offer> in(Market market, AcceptLanguage wanted) {
        return wanted.best(market.languages()).map(match -> new Offer(market, match.offered()));
    }

    /** A market in the language nearest to one that it may not offer; failing that in {@code world}, which most can read. */
    public Offer nearest(Market market, LocaleId language, LocaleId world) {
        return in(market, new AcceptLanguage(List.of(language.in(market.region()), language, world)))
                .orElse(new Offer(market, market.languages().get(0)));
    }
}
