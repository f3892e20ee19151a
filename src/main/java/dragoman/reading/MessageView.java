package dragoman.reading;

import dragoman.i18n.LocaleId;
import dragoman.mentions.Named;
import dragoman.mentions.Piece;
import dragoman.reading.People.Known;
import dragoman.tickets.Message;
import dragoman.tickets.Message.Author;
import dragoman.tickets.MessageText;
import dragoman.tickets.Ticket;
import dragoman.web.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was said or happened, as staff reads it.
 *
 * @param side buyer, staff, note or line
 * @param by who said it
 * @param pieces the original, with names apart that it calls
 * @param line what happened; else empty
 * @param hand whether a person of staff can translate it
 * @param waits whether it names the reader, who has not seen it
 */
public record MessageView(int n, String side, String by, When when, Saying original, List<Piece> pieces, Optional<TextView> translation, String line, boolean hand,
        boolean waits) {

    /** What all messages of a page have in common. */
    public record Setting(Ticket ticket, LocaleId working, Known known, Named named, Visit visit) {}

    public static MessageView of(Message message, Setting setting) {
        var visit = setting.visit;
        var text = text(message, setting);
        var line = message.line().map(told -> LineWords.of(message, told, setting.known, visit)).orElse("");
        return new MessageView(message.n(), side(message), by(message, setting), When.of(message.at(), visit), Saying.original(message, visit),
                Piece.of(message.text(), setting.named.in(message)), text.map(found -> TextView.of(found, message.language(), visit)), line, hand(message, setting),
                setting.named.waits(message));
    }

    private static Optional<MessageText> text(Message message, Setting setting) {
        if (message.author() != Author.BUYER) {
            // What the buyer really reads.
            return message.in(setting.ticket.language());
        }
        var reader = setting.visit.language().withoutRegion();
        return message.isIn(reader) ? Optional.empty() : Saying.text(message, reader, setting.working).or(() -> message.in(setting.working));
    }

    private static String side(Message message) {
        return message.line().isPresent() ? "line" : message.note() ? "note" : message.author().name().toLowerCase(Locale.ROOT);
    }

    private static String by(Message message, Setting setting) {
        return message.author() == Author.BUYER ? setting.ticket.name().orElseGet(() -> setting.visit.text("console.buyer"))
                : message.account().map(setting.known::account).orElse("");
    }

    private static boolean hand(Message message, Setting setting) {
        var into = message.author() == Author.BUYER ? setting.working : setting.ticket.language();
        return message.line().isEmpty() && !message.note() && message.language().filter(language -> !language.sameLanguage(into)).isPresent();
    }
}
