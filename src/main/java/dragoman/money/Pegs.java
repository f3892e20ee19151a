package dragoman.money;

import dragoman.market.Market.Confidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Currencies held at a fixed value of another, as {@code dragoman/money/pegs.txt} lists them. */
final class Pegs {

    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");
    private static final int COLUMNS = 6;

    private final Map<Currency, Peg> pegs;

    Pegs(Collection<Peg> pegs) {
        this.pegs = pegs.stream().collect(Collectors.toUnmodifiableMap(Peg::currency, Function.identity()));
    }

    static Pegs shipped() {
        try (var in = Pegs.class.getResourceAsStream("/dragoman/money/pegs.txt")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pegs read(String file) {
        return new Pegs(file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Pegs::peg).toList());
    }

    private static Peg peg(String line) {
        var parts = PARTS.split(line.strip());
        if (parts.length != COLUMNS) {
            throw new IllegalArgumentException("a peg has " + COLUMNS + " parts: " + line);
        }
        return new Peg(Currency.getInstance(parts[0]), Currency.getInstance(parts[1]), new BigDecimal(parts[2]),
                LocalDate.parse(parts[3]), parts[4], Confidence.valueOf(parts[5]));
    }

    /** The peg of a currency on a day. */
    Optional<Peg> of(Currency currency, LocalDate day) {
        return Optional.ofNullable(pegs.get(currency)).filter(peg -> !day.isBefore(peg.since()));
    }

    Collection<Peg> all() {
        return pegs.values();
    }
}
