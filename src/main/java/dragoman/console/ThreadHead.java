package dragoman.console;

import dragoman.handling.Case;
import dragoman.i18n.Words;
import dragoman.reading.Due;
import dragoman.reading.People.Known;
import dragoman.web.Visit;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What a thread is, in words.
 *
 * @param query that keeps the list in mind from which it was opened; may be empty
 * @param code of its state
 * @param kind code of what it is about
 * @param mergedInto the number of the thread that it is part of
 * @param changed when it changed last, in milliseconds, as news have it
 */
record ThreadHead(String number, String path, String query, String code, String state, boolean urgent, String kind, String market, String language, String owner,
        Optional<Due> due, Optional<String> name, Optional<String> email, Optional<String> mergedInto, long changed) {

    static ThreadHead of(Case found, Known known, Duration soon, Visit visit) {
        var ticket = found.ticket();
        var words = Words.of(visit.locale());
        return new ThreadHead(ticket.number(), found.path(), found.query(), ticket.state().name(), visit.text("console.state." + ticket.state().name()), ticket.urgent(), ticket.kind().name(),
                words.region(ticket.market().toUpperCase(Locale.ROOT)), words.language(ticket.language()), known.owner(ticket.owner()),
                Due.of(ticket.due(), soon, visit), ticket.name(), ticket.email(), ticket.mergedInto().map(id -> Long.toString(id)),
                ticket.changedAt().toEpochMilli());
    }
}
