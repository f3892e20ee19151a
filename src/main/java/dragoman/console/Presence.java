package dragoman.console;

import dragoman.sql.Statements;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.ArrayList;

/** Who has a thread open. A page says so every fifteen seconds; who has not for a while is gone. */
@ApplicationScoped
class Presence {

    private static final Duration LASTS = Duration.ofSeconds(40);

    private final Statements database;
    private final Clock clock;

    Presence(Statements database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody at a thread. */
    record There(long ticket, long account, boolean typing) {}

    void say(long ticket, long account, boolean typing) {
        database.update("insert into ticket_presence (ticket_id, account_id, typing, until) values (?, ?, ?, ?) on duplicate key update typing = values(typing), until = values(until)",
                ticket, account, typing, clock.instant().plus(LASTS));
    }

    /** At any of these threads. */
    List<There> at(Collection<Long> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(tickets);
        values.add(clock.instant());
        return database.rows("select ticket_id, account_id, typing from ticket_presence where ticket_id in (" + String.join(", ", Collections.nCopies(tickets.size(), "?"))
                + ") and until > ? order by ticket_id, account_id", row -> new There(row.getLong(1), row.getLong(2), row.getBoolean(3)), values.toArray());
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        database.update("delete from ticket_presence where until < ? limit 10000", clock.instant());
    }
}
