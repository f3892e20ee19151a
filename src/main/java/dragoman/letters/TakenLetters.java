package dragoman.letters;

import dragoman.i18n.Beginning;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.Letter.Origin;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.tickets.Buyers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letter that says that a message has come. */
@ApplicationScoped
class TakenLetters implements Letters {

    /** Characters of what was written that are said again. */
    private static final int SAID_AGAIN = 600;

    // Anybody can have this letter sent to anybody: it is not for passing links on.
    private static final Pattern LINK = Pattern.compile("(?i)(?:\\b[a-z][a-z0-9+.-]{1,20}://|\\bwww\\.)\\S+");

    private final ThreadLetters letters;

    TakenLetters(ThreadLetters letters) {
        this.letters = letters;
    }

    @Override
    public String kind() {
        return Buyers.TAKEN;
    }

    @Override
    public Optional<Letter> write(MailWanted wanted) {
        return letters.reader(wanted).map(reader -> {
            var visit = reader.visit();
            var pieces = new ArrayList<Piece>();
            letters.first(reader.ticket()).filter(message -> !message.text().isBlank()).ifPresentOrElse(message -> {
                var text = letters.reading(reader).said(message).text();
                pieces.add(new Piece.Words(visit.text("contact.mail.taken.lead")));
                pieces.add(new Piece.Quote(Beginning.of(withoutLinks(text.words()), SAID_AGAIN), text.tag(), text.dir()));
            }, () -> pieces.add(new Piece.Words(visit.text("contact.thread.sent"))));
            // A letter that went out late does not promise what is over.
            reader.ticket().due().filter(due -> due.isAfter(visit.now()))
                    .ifPresent(due -> pieces.add(new Piece.Words(visit.text("contact.mail.taken.promise", Map.of("when", due.atZone(visit.zone()))))));
            pieces.add(new Piece.Words(visit.text("contact.mail.taken.way")));
            return letters.write("contact.mail.taken.subject", pieces, "contact.open", Origin.REPLIED, reader);
        });
    }

    static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll("…");
    }
}
