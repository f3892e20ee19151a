package dragoman.handling;

import dragoman.market.Desk;
import java.util.Optional;

/**
 * What is to be done with several threads, as a form says it.
 *
 * @param act a code; what is none does nothing
 * @param tag in its one spelling
 * @param to whose they become: {@code me} or an account; empty while nobody was chosen
 * @param desk that takes them over
 */
record BulkAct(String act, Optional<String> tag, Optional<String> to, Optional<Desk> desk) {

    static final String ASSIGN = "assign";
    static final String HAND = "hand";
    static final String ME = "me";

    /** Whether something has to be chosen before anything can be shown. */
    boolean isOpen() {
        return act.equals(ASSIGN) && to.isEmpty() || act.equals(HAND) && desk.isEmpty();
    }
}
