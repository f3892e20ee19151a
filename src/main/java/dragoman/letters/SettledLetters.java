package dragoman.letters;

import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.Letter.Origin;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.tickets.Agents;
import dragoman.tickets.Ticket.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The letter that asks whether it helped: its way leads to where one press says so. */
@ApplicationScoped
class SettledLetters implements Letters {

    private final ThreadLetters letters;

    SettledLetters(ThreadLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Agents.SETTLED;
    }

    /** Nothing where the buyer has written again, or has said it, before the letter went out. */
    @Override
    public Optional<Letter> write(MailWanted wanted) {
        return letters.reader(wanted).filter(reader -> reader.ticket().state() == State.SOLVED && reader.ticket().helped().isEmpty()).map(reader ->
                letters.write("contact.mail.settled.subject", List.of(
                        new Piece.Words(reader.visit().text("contact.state.SOLVED")),
                        new Piece.Words(reader.visit().text("contact.helped"))), "contact.mail.settled.say", Origin.GENERATED, reader));
    }
}
