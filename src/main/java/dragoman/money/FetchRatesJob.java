package dragoman.money;

import dragoman.money.ReferenceRates.Import;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Fetches the rates of a day once they are out, in the afternoon of Frankfurt; and those that were missed, from the file of
 * ninety days. The bank is asked outside of any transaction.
 */
@ApplicationScoped
class FetchRatesJob {

    // The bank publishes at about 16:00.
    private static final LocalTime OUT = LocalTime.of(16, 15);

    private final RatesConfig config;
    private final EcbServer server;
    private final ReferenceRates rates;
    private final Clock clock;

    private volatile boolean away;

    FetchRatesJob(RatesConfig config, EcbServer server, ReferenceRates rates, Clock clock) {
        this.config = config;
        this.server = server;
        this.rates = rates;
        this.clock = clock;
    }

    // Half an hour is how late a rate may be, and how often a bank holiday is asked about in vain: a file of 2 kB.
    @Scheduled(every = "30m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!config.fetch()) {
            return;
        }
        try {
            say(fetch());
        } catch (RuntimeException e) {
            say(e.getMessage());
        }
    }

    /** Takes what is out and not known yet; the reason where that could not be, else the empty string. */
    String fetch() {
        var expected = expected(clock.instant());
        var newest = rates.newest();
        if (newest.isPresent() && !newest.get().isBefore(expected)) {
            return "";
        }
        boolean oneDayLacks = newest.isPresent() && !newest.get().isBefore(weekday(expected.minusDays(1)));
        var answer = server.get(oneDayLacks ? config.daily() : config.ninetyDays());
        return answer instanceof EcbServer.Answer.Body body ? take(body.bytes()) : ((EcbServer.Answer.None) answer).reason();
    }

    private String take(byte[] body) {
        var outcome = rates.take(new ByteArrayInputStream(body));
        if (outcome instanceof Import.Refused refused) {
            return refused.flaw().reason();
        }
        var taken = (Import.Taken) outcome;
        taken.flaws().forEach(flaw -> Log.warnf("a reference rate was refused, line %d: %s", flaw.line(), flaw.reason()));
        if (taken.fresh() + taken.changed() > 0) {
            Log.infof("reference rates taken fresh=%d changed=%d last=%s", taken.fresh(), taken.changed(), taken.last().orElseThrow());
        }
        return "";
    }

    /** The newest day whose rates should be out; the bank's own holidays are not known here, and then there are none. */
    static LocalDate expected(Instant now) {
        var there = now.atZone(ReferenceRates.FRANKFURT);
        boolean out = !there.toLocalTime().isBefore(OUT);
        return weekday(there.toLocalDate().minusDays(out ? 0 : 1));
    }

    /** The day, or the Friday before it. */
    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    // Once for each time that the bank is away, not once each half hour.
    private void say(String reason) {
        if (!reason.isEmpty() && !away) {
            Log.warnf("reference rates not fetched, what is known stays: %s", reason);
        }
        away = !reason.isEmpty();
    }
}
