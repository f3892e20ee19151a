package dragoman.letters;

import dragoman.contact.Names;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.Letter.Origin;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.tickets.Agents;
import dragoman.tickets.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter with the translation of an answer whose own letter said that it follows. */
@ApplicationScoped
class TranslatedLetters implements Letters {

    private final ThreadLetters letters;
    private final Names names;

    TranslatedLetters(ThreadLetters letters, Names names) {
        this.letters = letters;
        this.names = names;
    }

    @Override
    public String kind() {
        return Agents.TRANSLATED;
    }

    /** Nothing where a newer answer has gone out meanwhile: that is what its reader should read now. */
    @Override
    public Optional<Letter> write(MailWanted wanted) {
        return letters.reader(wanted).flatMap(reader -> letters.message(Long.parseLong(wanted.arguments().get(Agents.MESSAGE)))
                .filter(message -> !letters.isAnsweredSince(message, reader.ticket()))
                .flatMap(message -> write(message, reader)));
    }

    private Optional<Letter> write(Message message, ThreadLetters.Reader reader) {
        var visit = reader.visit();
        var said = letters.reading(reader).said(message);
        var name = names.first(message.account()).orElse(names.shop());
        return said.original().map(untranslated -> letters.write("contact.mail.answer.subject", List.of(
                new Piece.Words(visit.text("contact.mail.translated.lead", Map.of("name", name, "shop", names.shop()))),
                new Piece.Quote(said.text().words(), said.text().tag(), said.text().dir()),
                new Piece.Words(said.mark()),
                new Piece.Words(visit.text("contact.mail.answer.way"))), "contact.open", Origin.WRITTEN, reader));
    }
}
