package dragoman.tickets;

import dragoman.files.Attachment;
import dragoman.i18n.LocaleId;
import dragoman.identity.BuyerRecords;
import dragoman.identity.Guests;
import dragoman.inbox.Mails;
import dragoman.promises.Promises;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Threads of a buyer, and everything that was said in them. */
@Singleton
class TicketRecords implements BuyerRecords {

    private static final int ALL = 100_000;

    private final Statements database;
    private final TicketRows tickets;
    private final MessageRows messages;
    private final MessageFiles files;
    private final Buyers buyers;
    private final Guests guests;
    private final Promises promises;
    private final Mails mails;
    private final Clock clock;

    TicketRecords(Statements database, TicketRows tickets, MessageRows messages, MessageFiles files, Buyers buyers, Guests guests, Promises promises, Mails mails,
            Clock clock) {
        this.database = database;
        this.tickets = tickets;
        this.messages = messages;
        this.files = files;
        this.buyers = buyers;
        this.guests = guests;
        this.promises = promises;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public int count(String email) {
        return of(email).size();
    }

    @Override
    public List<Map<String, Object>> export(String email) {
        return of(email).stream().map(this::told).toList();
    }

    @Override
    public void erase(String email) {
        of(email).forEach(this::erase);
    }

    private List<Ticket> of(String email) {
        return tickets.ofEmail(buyers.emailHash(email), Long.MAX_VALUE, ALL);
    }

    private Map<String, Object> told(Ticket ticket) {
        var open = messages.from(ticket.id(), 0, ALL).stream().filter(message -> !message.note()).toList();
        var along = files.of(open);
        var said = open.stream().map(message -> told(message, along.getOrDefault(message.id(), List.of()))).toList();
        return ordered("number", ticket.number(), "market", ticket.market(), "language", ticket.language().tag(), "kind", ticket.kind().name(),
                "state", ticket.state().name(), "name", ticket.name().orElse(""), "email", ticket.email().orElse(""), "opened", ticket.openedAt().toString(), "messages", said);
    }

    private static Map<String, Object> told(Message message, List<Attachment> along) {
        var texts = message.texts().stream().filter(MessageText::isReady).map(text -> ordered("language", text.language().tag(), "text", text.text().orElse(""),
                "by", text.origin().name())).toList();
        return ordered("n", message.n(), "by", message.author().name(), "at", message.at().toString(), "language", message.language().map(LocaleId::tag).orElse(""),
                "text", message.text(), "event", message.line().map(line -> line.code().name()).orElse(""), "translations", texts,
                "files", along.stream().map(file -> ordered("name", file.name(), "type", file.type(), "bytes", file.size())).toList());
    }

    private void erase(Ticket ticket) {
        files.drop(messages.from(ticket.id(), 0, ALL));
        database.update("delete x from message_text x join message m on m.id = x.message_id where m.ticket_id = ?", ticket.id());
        database.update("delete from message where ticket_id = ?", ticket.id());
        database.update("delete from ticket_tag where ticket_id = ?", ticket.id());
        promises.forget(ticket.subject());
        mails.forget(ticket.subject());
        database.update("delete from ticket where id = ?", ticket.id());
        database.update("insert into ticket_gone (ticket_id, gone_at) values (?, ?)", ticket.id(), clock.instant());
        guests.revoke(ticket.subject());
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
