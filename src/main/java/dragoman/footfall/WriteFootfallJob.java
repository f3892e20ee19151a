package dragoman.footfall;

import dragoman.footfall.FootfallRows.Count;
import dragoman.footfall.Sightings.Sighting;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes what was counted and heard, many rows at once. What the database does not take is counted on. */
@ApplicationScoped
class WriteFootfallJob {

    private static final int AT_ONCE = 200;
    private static final int KEEP_COUNTS = 400;
    private static final int KEEP_SIGHTINGS = 90;

    private final Footfall footfall;
    private final Sightings sightings;
    private final FootfallRows rows;
    private final Markets markets;
    private final Clock clock;

    WriteFootfallJob(Footfall footfall, Sightings sightings, FootfallRows rows, Markets markets, Clock clock) {
        this.footfall = footfall;
        this.sightings = sightings;
        this.rows = rows;
        this.markets = markets;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        var day = today();
        var order = Comparator.comparing((Map.Entry<Spot, Long> one) -> one.getKey().language()).thenComparing(one -> one.getKey().market())
                .thenComparing(one -> one.getKey().page().counted());
        parts(footfall.take().entrySet().stream().sorted(order).toList()).forEach(part -> add(part, day));
        parts(sightings.take().stream().sorted(Comparator.comparing(Sighting::unit).thenComparing(Sighting::market).thenComparing(Sighting::kind)).toList())
                .forEach(part -> see(part, day));
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        rows.forget(today().minusDays(KEEP_COUNTS), today().minusDays(KEEP_SIGHTINGS));
        sightings.anew();
    }

    void end(@Observes ShutdownEvent ending) {
        write();
    }

    private void add(List<Map.Entry<Spot, Long>> part, LocalDate day) {
        try {
            var counts = part.stream().flatMap(one -> count(one.getKey(), one.getValue(), day).stream()).toList();
            if (!counts.isEmpty()) {
                rows.add(counts);
            }
        } catch (RuntimeException e) {
            Log.warnf("visits wait to be written: %s", e.getMessage());
            part.forEach(one -> footfall.add(one.getKey(), one.getValue()));
        }
    }

    // Only addresses that lead somewhere are answered with a page; in which spelling, is not counted.
    private Optional<Count> count(Spot spot, long visits, LocalDate day) {
        return language(spot).map(language -> new Count(language.id(), spot.market(), day, spot.page().counted(), visits));
    }

    private Optional<LocaleId> language(Spot spot) {
        return markets.find(spot.market()).flatMap((Market market) -> market.language(spot.language()));
    }

    private void see(List<Sighting> part, LocalDate day) {
        try {
            rows.see(part, day);
        } catch (RuntimeException e) {
            Log.warnf("where texts stand is told tomorrow: %s", e.getMessage());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static <T> List<List<T>> parts(List<T> all) {
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(part -> all.subList(part * AT_ONCE, Math.min(all.size(), (part + 1) * AT_ONCE))).toList();
    }
}
