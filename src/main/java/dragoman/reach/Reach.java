package dragoman.reach;

import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.tickets.Ticket;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which threads somebody of staff may see: those of the own markets, and those that were handed over to the own desk. Every
 * query for staff takes one, so that no list, number or search can leave it out.
 */
public final class Reach {

    private final Signed signed;
    private final Set<String> markets;

    private Reach(Signed signed, Set<String> markets) {
        this.signed = signed;
        this.markets = markets;
    }

    public static Reach of(Signed signed, Markets all) {
        return new Reach(signed, all.all().stream().map(Market::key).filter(signed::mayRead).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The keys of the markets whose threads may be seen. */
    public Set<String> markets() {
        return markets;
    }

    /** The desk whose threads may be seen too; empty for who answers nowhere. */
    public Optional<String> desk() {
        return signed.desk().filter(desk -> signed.is(Role.AGENT, Role.LEAD));
    }

    public boolean covers(Ticket ticket) {
        return markets.contains(ticket.market()) || desk().filter(ticket.desk()::equals).isPresent();
    }

    /** Whether this person may write to the buyer of it: in that language, or since the own desk has taken it over. */
    public boolean mayAnswer(Ticket ticket) {
        return signed.mayAnswer(ticket.market(), ticket.language()) || desk().filter(ticket.desk()::equals).isPresent();
    }

    public Signed signed() {
        return signed;
    }
}
