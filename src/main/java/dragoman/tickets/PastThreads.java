package dragoman.tickets;

import dragoman.i18n.Digest;
import dragoman.identity.Limits;
import dragoman.promises.Promised.Kind;
import dragoman.promises.Promises;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.ToldBy;
import dragoman.tickets.Ticket.State;
import dragoman.translation.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes threads over as they were: nothing is sent for them, and what is owed is owed since it was asked. */
@ApplicationScoped
public class PastThreads {

    private final TicketRows tickets;
    private final MessageRows messages;
    private final TextRows texts;
    private final Owing owing;
    private final Promises promises;
    private final Limits hashes;
    private final Buyers buyers;

    PastThreads(TicketRows tickets, MessageRows messages, TextRows texts, Owing owing, Promises promises, Limits hashes, Buyers buyers) {
        this.tickets = tickets;
        this.messages = messages;
        this.texts = texts;
        this.owing = owing;
        this.promises = promises;
        this.hashes = hashes;
        this.buyers = buyers;
    }

    /** Whether there is no thread yet. */
    public boolean isEmpty() {
        return tickets.isEmpty();
    }

    /** The id of the thread; one that is there already stays as it is. */
    @Transactional(TxType.MANDATORY)
    public long take(Past past) {
        var began = past.said().get(0).at();
        var once = hashes.hash("sending", past.asked().once());
        long id = tickets.add(past.asked(), once, past.asked().email().map(buyers::emailHash).orElse(null), began);
        var ticket = tickets.claim(id).orElseThrow();
        if (ticket.messages() == 0) {
            int said = 0;
            for (var one : past.said()) {
                int n = ticket.grow();
                said = one.author() == Author.BUYER ? n : said;
                keep(id, n, one);
            }
            stand(ticket, past, said);
        }
        return id;
    }

    private void keep(long ticket, int n, Past.Said said) {
        var message = new Message(0, ticket, n, said.author(), said.account(), said.via(), said.note(), said.language(),
                said.language().map(language -> said.author() == Author.STAFF ? ToldBy.STAFF : ToldBy.DETECTED), Digest.nfc(said.text()), said.line(), said.at(), List.of());
        long id = messages.add(message, null);
        said.texts().forEach(text -> keep(id, text, said.at()));
    }

    private void keep(long message, Past.Text text, Instant at) {
        var by = text.engine().map(engine -> new Provenance(Optional.of(engine), "1", "", Optional.empty(), 0));
        texts.put(message, text.language(), text.state(), text.text().orElse(null), by, text.editor().orElse(null), text.reason().orElse(null), at);
    }

    private void stand(Ticket ticket, Past past, int said) {
        var last = past.said().stream().map(Past.Said::at).max(Comparator.naturalOrder()).orElseThrow();
        ticket.belong(past.desk().key(), past.owner().<Owner>map(Owner.Person::new).orElse(new Owner.OfDesk(past.desk().key())));
        ticket.be(ticket.kind(), past.urgent());
        ticket.stand(past.state(), last);
        past.helped().ifPresent(ticket::helped);
        past.tags().forEach(tag -> tickets.addTag(ticket.id(), tag));
        if (past.state() == State.OPEN) {
            owe(ticket, past);
        }
        ticket.keep(owing.due(ticket.id()), last);
        tickets.keep(ticket, said, last);
    }

    private void owe(Ticket ticket, Past past) {
        var answered = past.said().stream().filter(one -> one.author() == Author.STAFF && !one.note()).map(Past.Said::at).max(Comparator.naturalOrder());
        var since = past.said().stream().filter(one -> one.author() == Author.BUYER && answered.stream().noneMatch(at -> at.isAfter(one.at()))).map(Past.Said::at).findFirst();
        var answers = owing.market(ticket).answers();
        since.ifPresent(from -> promises.since(from, (answered.isEmpty() ? answers.first() : answers.next()).orElse(past.desk().answers()),
                answered.isEmpty() ? Kind.FIRST : Kind.NEXT, ticket.subject(), past.desk()));
        promises.since(past.said().get(0).at(), answers.solved(), Kind.SOLVED, ticket.subject(), past.desk());
    }
}
