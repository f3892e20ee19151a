package dragoman.reach;

import dragoman.i18n.LocaleId;
import dragoman.tickets.Message;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One of the lists that staff work from.
 *
 * @param state how the threads stand
 * @param market all that may be seen where it is empty
 * @param language of the buyer
 * @param owner whose they are
 */
public record Queue(Ticket.State state, Optional<String> market, Optional<LocaleId> language, Optional<Owner> owner, boolean urgentOnly) {

    /** Threads of a page. */
    public static final int PAGE = 50;

    /**
     * One thread in a list.
     *
     * @param said what the buyer said last
     */
    public record Entry(Ticket ticket, Optional<Message> said) {}

    /** @param next where the next page begins; empty on the last */
    public record Page(List<Entry> entries, Optional<After> next) {}

    /** What comes before what: a promise that is broken already before anything that somebody calls urgent. */
    public enum Standing { LATE, URGENT, OTHER }

    /** The place behind a thread: late ones first, then urgent ones; of each what is due the soonest, then the oldest. */
    public record After(Standing standing, Instant due, long id) {}
}
