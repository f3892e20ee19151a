package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.Via;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A thread that was held elsewhere or earlier, with the times at which it happened.
 *
 * @param asked how it began; its own text and channel are those of the first message
 * @param desk whose it is now
 * @param owner somebody of staff; empty for the desk
 */
public record Past(Asked asked, Desk desk, Optional<Long> owner, Ticket.State state, boolean urgent, List<String> tags, Optional<Ticket.Helped> helped, List<Said> said) {

    /** One message or line, the oldest first. */
    public record Said(Author author, Optional<Long> account, Via via, boolean note, Optional<LocaleId> language, String text, Optional<Line> line, Instant at,
            List<Text> texts) {}

    /**
     * What it says in another language.
     *
     * @param engine whose it is; empty where a person wrote it
     * @param editor who wrote or checked it
     */
    public record Text(LocaleId language, MessageText.State state, Optional<String> text, Optional<String> engine, Optional<Long> editor, Optional<String> reason) {}
}
