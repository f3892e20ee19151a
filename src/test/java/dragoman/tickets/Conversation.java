package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.sql.Statements;
import dragoman.staff.Grant;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.tickets.Message.Via;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** For tests: Ana in Recife and Yusuf in Riyadh write, Lucía in Madrid and Layla in Dubai answer. Each test has its own threads. */
@Singleton
public class Conversation {

    private static final AtomicLong ACCOUNTS = new AtomicLong(7_000_000);

    private final Buyers buyers;
    private final Markets markets;
    private final Tickets tickets;
    private final Statements statements;

    Conversation(Buyers buyers, Markets markets, Tickets tickets, Statements statements) {
        this.buyers = buyers;
        this.markets = markets;
        this.tickets = tickets;
        this.statements = statements;
    }

    public Asked ana(String text) {
        return asked("br", "pt", "America/Recife", "ana-" + UUID.randomUUID() + "@example.com", text);
    }

    public Asked yusuf(String text) {
        return asked("sa", "ar", "Asia/Riyadh", "yusuf-" + UUID.randomUUID() + "@example.com", text);
    }

    public Asked asked(String market, String language, String zone, String email, String text) {
        var there = markets.find(market).orElseThrow();
        return new Asked(there, markets.desk(there), LocaleId.of(language), ZoneId.of(zone), Ticket.Kind.WHERE, Optional.empty(), Optional.empty(),
                Optional.of("Ana"), Optional.of(email), text, Via.FORM, UUID.randomUUID().toString());
    }

    /** Somebody writes, and this is the thread. */
    public Ticket begins(Asked asked) {
        return tickets.find(buyers.open(asked).ticket()).orElseThrow();
    }

    public Ticket again(Ticket ticket) {
        return tickets.find(ticket.id()).orElseThrow();
    }

    public List<Message> messages(Ticket ticket) {
        return tickets.messages(ticket, Integer.MAX_VALUE);
    }

    public Desk desk(String key) {
        return markets.desks().stream().filter(desk -> desk.key().equals(key)).findFirst().orElseThrow();
    }

    public static Signed lucia() {
        return somebody("madrid", "agent:es:*", "agent:pt:*", "agent:mx:*", "agent:br:*");
    }

    public static Signed layla() {
        return somebody("dubai", "agent:ae:*", "agent:sa:*", "lead:ae:*", "lead:sa:*");
    }

    private static Signed somebody(String desk, String... grants) {
        long account = ACCOUNTS.incrementAndGet();
        return new Signed(account, "l" + account, "L", Optional.empty(), Optional.of(desk), Arrays.stream(grants).map(grant -> {
            var parts = grant.split(":", -1);
            return new Grant(Role.named(parts[0]).orElseThrow(), parts[1], parts[2]);
        }).toList());
    }

    public Statements statements() {
        return statements;
    }
}
