package dragoman.lists;

import dragoman.handling.Cases;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.reading.Due;
import dragoman.reading.People.Known;
import dragoman.reading.Saying;
import dragoman.tickets.Message;
import dragoman.tickets.Ticket;
import dragoman.web.Visit;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A thread in a list.
 *
 * @param said what was said last, in the reader's language if it can be; empty where nothing was
 * @param buyer by name, else by address
 * @param choose what its box is called
 */
public record RowView(long id, String url, String choose, boolean urgent, String language, String market, String kind, String state, Optional<Saying> said, Optional<Due> due, String owner, String buyer) {

    /** What all rows of a page have in common. @param from the query that keeps their list in mind; may be empty */
    record Setting(Known known, Duration soon, String from, Visit visit) {}

    static RowView of(Ticket ticket, Optional<Message> said, LocaleId working, Setting setting) {
        var visit = setting.visit;
        var words = Words.of(visit.locale());
        return new RowView(ticket.id(), Cases.path(ticket.id()) + setting.from, visit.text("console.choose", Map.of("number", ticket.number())), ticket.urgent(),
                words.language(ticket.language()), words.region(ticket.market().toUpperCase(Locale.ROOT)), visit.text("contact.kind." + ticket.kind().name()),
                visit.text("console.state." + ticket.state().name()),
                said.filter(message -> !message.text().isBlank()).map(message -> Saying.best(message, visit.language().withoutRegion(), working, visit).inShort()),
                Due.of(ticket.due(), setting.soon, visit), setting.known.owner(ticket.owner()),
                ticket.name().or(ticket::email).orElse(""));
    }
}
