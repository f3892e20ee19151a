package dragoman.chasing;

import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.promises.Promised;
import dragoman.promises.Promises;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.tickets.TicketConfig;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells leads what is due soon, overdue, or waited for too long: one letter for a desk and a round, however much it is. */
@ApplicationScoped
public class ChaseJob {

    /** The letter to a lead, about {@code desk:} and its key; the list itself is made when it is written. */
    public static final String LATE = "threads-late";

    private static final int BATCH = 1000;

    private final Promises promises;
    private final Markets markets;
    private final Accounts accounts;
    private final Outbox outbox;
    private final TicketConfig config;

    ChaseJob(Promises promises, Markets markets, Accounts accounts, Outbox outbox, TicketConfig config) {
        this.promises = promises;
        this.markets = markets;
        this.accounts = accounts;
        this.outbox = outbox;
        this.config = config;
    }

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::round);
        }
    }

    private boolean round() {
        var told = promises.chase(config.soon(), config.alarm(), BATCH);
        var desks = told.stream().map(Promised::desk).collect(Collectors.toSet());
        markets.desks().stream().filter(desk -> desks.contains(desk.key())).forEach(this::write);
        return told.size() >= BATCH;
    }

    private void write(Desk desk) {
        var leads = leads(desk);
        var language = desk.languages().get(0);
        leads.forEach(lead -> outbox.want(new MailWanted(LATE, lead.login(), desk.markets().get(0), language, "desk:" + desk.key(), Map.of())));
        if (leads.isEmpty()) {
            Log.warnf("nobody leads desk=%s: nobody is told of what is late there", desk.key());
        }
    }

    private List<Account> leads(Desk desk) {
        return accounts.all().stream().filter(account -> !account.disabled() && account.login().contains("@") && account.leads(desk)).toList();
    }
}
