package dragoman.handling;

import dragoman.staff.Accounts;
import dragoman.tickets.Ticket;
import dragoman.web.Typed;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Who else may have a thread. */
@Singleton
public class Colleagues {

    // As many as somebody looks through in a list.
    private static final int MOST = 200;

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names of those who may see a thread, by account, in the order of their names. */
    public Map<Long, String> of(Ticket ticket) {
        return of(ticket.market(), ticket.desk());
    }

    /** The same of all threads of a market at a desk. */
    Map<Long, String> of(String market, String desk) {
        return accounts.whoReads(market, desk, MOST);
    }

    /** The account that a form means, {@code me} or a number, where it may have the thread. */
    Optional<Long> named(String to, Case found) {
        if ("me".equals(to)) {
            return Optional.of(found.signed().account());
        }
        return Typed.number(to).filter(account -> of(found.ticket()).containsKey(account));
    }
}
