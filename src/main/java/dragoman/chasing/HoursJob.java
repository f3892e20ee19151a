package dragoman.chasing;

import dragoman.i18n.Digest;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.promises.Promises;
import dragoman.sql.Statements;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Notices that a desk keeps other hours or holidays than those by which it promised, and has its promises counted anew (P13). */
@ApplicationScoped
class HoursJob {

    private static final int SECONDS = 600;

    private final Markets markets;
    private final Promises promises;
    private final Statements database;
    private final Clock clock;

    HoursJob(Markets markets, Promises promises, Statements database, Clock clock) {
        this.markets = markets;
        this.promises = promises;
        this.database = database;
        this.clock = clock;
    }

    // What is configured changes with a start alone; holidays of the next year come with the year.
    @Scheduled(every = "6h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        markets.desks().forEach(this::look);
    }

    /** Whether they were other hours. */
    boolean look(Desk desk) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            var digest = digest(desk);
            // One node does it: the others wait for the row, and find it as it should be.
            database.update("insert ignore into desk_hours (desk, digest) values (?, ?)", desk.key(), digest);
            var before = database.rows("select digest from desk_hours where desk = ? for update", row -> row.getString(1), desk.key()).get(0);
            if (before.equals(digest)) {
                return false;
            }
            int counted = promises.recount(desk);
            database.update("update desk_hours set digest = ? where desk = ?", digest, desk.key());
            database.update("""
                    update ticket t join (select about, min(due_at) as due_at from promise where state = 'OPEN' and desk = ? group by about) p
                    on p.about = concat('thread:', t.id) set t.due_at = p.due_at where t.desk = ? and t.state = 'OPEN'""", desk.key(), desk.key());
            Log.infof("hours changed desk=%s promises=%d", desk.key(), counted);
            return true;
        });
    }

    private String digest(Desk desk) {
        var first = LocalDate.ofInstant(clock.instant(), desk.zone()).withDayOfYear(1);
        var holidays = first.datesUntil(first.plusYears(2)).filter(desk::isHoliday).map(LocalDate::toString).collect(Collectors.joining(" "));
        var hours = desk.hours().entrySet().stream().map(day -> day.getKey() + "=" + day.getValue()).sorted().collect(Collectors.joining(" "));
        return Digest.of(desk.zone() + "\n" + hours + "\n" + holidays);
    }
}
