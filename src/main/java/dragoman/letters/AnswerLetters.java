package dragoman.letters;

import dragoman.contact.Names;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.Letter.Origin;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.tickets.Agents;
import dragoman.tickets.Message;
import dragoman.tickets.Ticket.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** The letter with an answer: in the buyer's language where there is a text that a buyer may read, else as it was written. */
@ApplicationScoped
class AnswerLetters implements Letters {

    private final ThreadLetters letters;
    private final Names names;

    AnswerLetters(ThreadLetters letters, Names names) {
        this.letters = letters;
        this.names = names;
    }

    @Override
    public String kind() {
        return Agents.ANSWERED;
    }

    @Override
    public Optional<Letter> write(MailWanted wanted) {
        var found = letters.message(Long.parseLong(wanted.arguments().get(Agents.MESSAGE)), wanted).filter(message -> !message.note());
        var promised = Optional.ofNullable(wanted.arguments().get(Agents.PROMISED)).map(Instant::parse);
        return found.flatMap(message -> letters.reader(wanted).map(reader -> write(message, promised, reader)));
    }

    private Letter write(Message message, Optional<Instant> promised, ThreadLetters.Reader reader) {
        var visit = reader.visit();
        var said = letters.reading(reader).said(message);
        var pieces = new ArrayList<Piece>();
        var name = names.first(message.account()).orElse(names.shop());
        pieces.add(new Piece.Words(visit.text("contact.mail.answer.lead", Map.of("name", name, "shop", names.shop()))));
        pieces.add(new Piece.Quote(said.text().words(), said.text().tag(), said.text().dir()));
        if (!said.mark().isEmpty()) {
            pieces.add(new Piece.Words(said.mark()));
        }
        // A letter that went out late does not promise what is over.
        promised.filter(when -> when.isAfter(visit.now()))
                .ifPresent(when -> pieces.add(new Piece.Words(visit.text("contact.mail.answer.promised", Map.of("when", when.atZone(visit.zone()))))));
        // Asked here where the answer settles it: another letter would be one too many.
        if (reader.ticket().state() == State.SOLVED && reader.ticket().helped().isEmpty()) {
            pieces.add(new Piece.Words(visit.text("contact.helped")));
        }
        // What was not translated is the original.
        pieces.add(new Piece.Words(visit.text(said.original().isPresent() ? "contact.mail.answer.way" : "contact.mail.taken.way")));
        return letters.write("contact.mail.answer.subject", pieces, "contact.open", Origin.WRITTEN, reader);
    }
}
