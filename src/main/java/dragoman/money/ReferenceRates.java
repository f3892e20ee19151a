package dragoman.money;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What currencies are worth in each other, for orientation: published rates and fixed values. */
@ApplicationScoped
public class ReferenceRates {

    /** The clock of the European Central Bank. */
    static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");

    /** Seconds: all rates since 1999 are a quarter of a million rows. */
    private static final int LONGEST_IMPORT = 900;

    private final RateRows rows;
    private final RatesConfig config;
    private final Clock clock;
    private final CrossRates cross = new CrossRates(Pegs.shipped());

    ReferenceRates(RateRows rows, RatesConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** An amount in another currency, by the last rates at or before a day. */
    public Reference reference(Money money, Currency wanted, LocalDate day) {
        return money.currency().equals(wanted)
                ? new Reference.Needless()
                : Reference.of(money, wanted, rate(money.currency(), wanted, day));
    }

    /** What one currency is worth in another, by the last rates at or before a day that are not too old for it. */
    public Rate rate(Currency from, Currency to, LocalDate day) {
        var published = new TreeMap<LocalDate, Map<Currency, BigDecimal>>();
        rows.of(cross.asked(from, to, day), day.minusDays(config.days()), day)
                .forEach(rate -> published.computeIfAbsent(rate.day(), d -> new HashMap<>()).put(rate.currency(), rate.perEuro()));
        return cross.rate(from, to, day, published);
    }

    /** What became of a file of rates. */
    public sealed interface Import {
        /**
         * @param fresh how many rates were not known before
         * @param changed how many were known with another value, which they have no more
         * @param known how many were known
         * @param flaws rows that were refused
         */
        record Taken(int fresh, int changed, int known, Optional<LocalDate> first, Optional<LocalDate> last, List<Flaw> flaws) implements Import {}

        /** The file is no file of rates, or broken: nothing of it was taken. */
        record Refused(Flaw flaw) implements Import {}
    }

    /** Takes in a file as the European Central Bank publishes it; the same file again changes nothing. */
    public Import take(InputStream file) {
        var now = clock.instant();
        var reading = EcbFile.read(file, LocalDate.ofInstant(now, FRANKFURT));
        if (reading instanceof EcbReading.Broken broken) {
            return new Import.Refused(broken.flaw());
        }
        var read = (EcbReading.Read) reading;
        return QuarkusTransaction.requiringNew().timeout(LONGEST_IMPORT).call(() -> keep(read, now));
    }

    /** The newest day of which there are rates. */
    Optional<LocalDate> newest() {
        return rows.newest();
    }

    private Import keep(EcbReading.Read read, Instant now) {
        var first = read.rates().stream().map(PublishedRate::day).min(Comparator.naturalOrder());
        var last = read.rates().stream().map(PublishedRate::day).max(Comparator.naturalOrder());
        var there = new HashMap<PublishedRate.Key, BigDecimal>();
        first.ifPresent(from -> rows.of(from, last.get()).forEach(rate -> there.put(rate.key(), rate.perEuro())));
        var fresh = new ArrayList<PublishedRate>();
        var changed = new ArrayList<PublishedRate>();
        for (var rate : read.rates()) {
            var before = there.get(rate.key());
            if (before == null) {
                fresh.add(rate);
            } else if (before.compareTo(rate.perEuro()) != 0) {
                changed.add(rate);
            }
        }
        write(fresh, changed, now);
        return new Import.Taken(fresh.size(), changed.size(), read.rates().size() - fresh.size() - changed.size(), first, last, read.flaws());
    }

    // In the order of the key: two nodes that take in the same file wait for each other and do not lock each other out.
    private void write(List<PublishedRate> fresh, List<PublishedRate> changed, Instant now) {
        var all = new ArrayList<>(fresh);
        all.addAll(changed);
        all.sort(Comparator.comparing((PublishedRate rate) -> rate.currency().getCurrencyCode()).thenComparing(PublishedRate::day));
        rows.keep(all, now);
    }
}
