package dragoman.console;

import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.sql.Statements;
import dragoman.tickets.Agents;
import dragoman.tickets.Answer;
import dragoman.tickets.Asked;
import dragoman.tickets.Buyers;
import dragoman.tickets.Conversation;
import dragoman.tickets.Message.Via;
import dragoman.tickets.MessageText;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.Kind;
import dragoman.tickets.Tickets;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Buyers for tests: each writes with an address of the own. */
@Singleton
public class Letters {

    private final Buyers buyers;
    private final Agents agents;
    private final Tickets tickets;
    private final Markets markets;
    private final Statements database;

    Letters(Buyers buyers, Agents agents, Tickets tickets, Markets markets, Statements database) {
        this.buyers = buyers;
        this.agents = agents;
        this.tickets = tickets;
        this.markets = markets;
        this.database = database;
    }

    public static String address() {
        return "buyer-" + UUID.randomUUID().toString().substring(0, 12) + "@example.com";
    }

    /** Somebody begins a thread; its number. */
    public long writes(String market, String language, String name, String email, String text) {
        var there = markets.find(market).orElseThrow();
        return buyers.open(new Asked(there, markets.desk(there), LocaleId.of(language), there.zone(), Kind.WHERE, Optional.empty(), Optional.empty(), Optional.of(name),
                Optional.of(email), text, Via.FORM, UUID.randomUUID().toString())).ticket();
    }

    /** Ana in Recife. */
    long ana(String text) {
        return writes("br", "pt", "Ana Souza", address(), text);
    }

    /** Yusuf in Riyadh, whose language no engine of the tests has. */
    long yusuf(String text) {
        return writes("sa", "ar", "يوسف", address(), text);
    }

    void says(long ticket, String text) {
        buyers.say(ticket, new Buyers.Said(text, Via.FORM, UUID.randomUUID().toString()));
    }

    /** Somebody of staff answers in a language, and has no translation of it. */
    public void answers(long ticket, String language, String text) {
        agents.answer(ticket, ticket(ticket).version(), new Answer(text, LocaleId.of(language), Optional.empty(), Ticket.State.OPEN, Optional.empty()), Conversation.layla())
                .orElseThrow();
    }

    Ticket ticket(long id) {
        return tickets.find(id).orElseThrow();
    }

    /** A machine has made something of a message, as its job would keep it. */
    public void isTranslated(long ticket, int n, String language, String state, String text, String reason) {
        long message = tickets.message(ticket(ticket), n).orElseThrow().id();
        database.update("""
                insert into message_text (message_id, language, state, text, engine, engine_version, glossary, reason, due_at, settled_at)
                values (?, ?, ?, ?, 'apertium', '1', '1', ?, utc_timestamp(3), utc_timestamp(3))
                on duplicate key update state = values(state), text = values(text), engine = values(engine), reason = values(reason)""",
                message, language, state, text, reason);
    }

    public Optional<MessageText> text(long ticket, int n, String language) {
        return tickets.message(ticket(ticket), n).orElseThrow().in(LocaleId.of(language));
    }

    String said(long ticket, int n) {
        return tickets.message(ticket(ticket), n).orElseThrow().text();
    }
}
