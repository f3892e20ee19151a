package dragoman.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rate of two currencies from what is published for the euro and what is pegged. Fixed values among themselves need
 * nothing published; otherwise what is published goes before a peg, and both sides of a rate are of one day.
 */
final class CrossRates {

    static final Currency EURO = Currency.getInstance("EUR");

    /** @param value units of the currency for one of the base, which is the euro or what a peg is held to */
    private record Worth(BigDecimal value, Optional<Peg> peg) {}

    private final Pegs pegs;

    CrossRates(Pegs pegs) {
        this.pegs = pegs;
    }

    /** The currencies whose published rates have a say in a rate between these. */
    Set<Currency> asked(Currency from, Currency to, LocalDate day) {
        return Stream.of(from, to)
                .flatMap(currency -> Stream.concat(Stream.of(currency), pegs.of(currency, day).map(Peg::anchor).stream()))
                .filter(currency -> !currency.equals(EURO))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param published units for one euro, by the days that may still speak for the day asked, and none after it */
    Rate rate(Currency from, Currency to, LocalDate asked, NavigableMap<LocalDate, Map<Currency, BigDecimal>> published) {
        var fixed = fixed(from, to, asked);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        for (var day : published.descendingMap().entrySet()) {
            var of = perEuro(from, day.getKey(), day.getValue());
            var units = perEuro(to, day.getKey(), day.getValue());
            if (of.isPresent() && units.isPresent()) {
                return known(units.get(), of.get(), day.getKey(), Rate.Source.ECB);
            }
        }
        return new Rate.Unknown(missing(from, to, asked, published));
    }

    // A riyal is 3.75 to the dollar on days without any rate of the dollar.
    private Optional<Rate> fixed(Currency from, Currency to, LocalDate day) {
        var base = pegs.of(from, day).map(Peg::anchor).orElse(from);
        if (!pegs.of(to, day).map(Peg::anchor).orElse(to).equals(base)) {
            return Optional.empty();
        }
        return Optional.of(known(fixed(to, day), fixed(from, day), day, Rate.Source.PEG));
    }

    private Worth fixed(Currency currency, LocalDate day) {
        var peg = pegs.of(currency, day);
        return new Worth(peg.map(Peg::units).orElse(BigDecimal.ONE), peg);
    }

    private Optional<Worth> perEuro(Currency currency, LocalDate day, Map<Currency, BigDecimal> rates) {
        var own = published(currency, rates);
        return own.isPresent()
                ? own.map(rate -> new Worth(rate, Optional.empty()))
                : pegs.of(currency, day).flatMap(peg -> published(peg.anchor(), rates).map(rate -> new Worth(rate.multiply(peg.units()), Optional.of(peg))));
    }

    private static Optional<BigDecimal> published(Currency currency, Map<Currency, BigDecimal> rates) {
        return currency.equals(EURO) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(rates.get(currency));
    }

    private static Rate.Known known(Worth units, Worth of, LocalDate day, Rate.Source source) {
        var used = Stream.of(of, units).flatMap(worth -> worth.peg.stream()).toList();
        return new Rate.Known(units.value, of.value, day, source, List.copyOf(used));
    }

    // The first that no day knows; where days know either but none both, the one that the newest day lacks.
    private Currency missing(Currency from, Currency to, LocalDate asked, NavigableMap<LocalDate, Map<Currency, BigDecimal>> published) {
        return Stream.of(from, to)
                .filter(currency -> perEuro(currency, asked, Map.of()).isEmpty())
                .filter(currency -> published.entrySet().stream().noneMatch(day -> perEuro(currency, day.getKey(), day.getValue()).isPresent()))
                .findFirst()
                .orElseGet(() -> perEuro(from, published.lastKey(), published.lastEntry().getValue()).isPresent() ? to : from);
    }
}
