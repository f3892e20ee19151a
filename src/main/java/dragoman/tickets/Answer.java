package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.translation.Provenance;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of staff says to a buyer.
 *
 * @param language that it is written in, without region
 * @param translation what the buyer will read; empty where it is in the buyer's language, or is still to be translated
 * @param then how the thread stands afterwards: OPEN, ASKED or SOLVED
 * @param promised when what it promises will be done
 */
public record Answer(String text, LocaleId language, Optional<Translation> translation, Ticket.State then, Optional<Instant> promised) {

    /**
     * A translation that the writer has seen.
     *
     * @param machine where an engine made it, or what it was before it was edited
     * @param edited whether a person wrote or changed it
     */
    public record Translation(String text, Optional<Provenance> machine, boolean edited) {}
}
