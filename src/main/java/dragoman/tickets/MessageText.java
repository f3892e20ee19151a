package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.translation.Provenance;
import java.time.Instant;
import java.util.Optional;

/**
 * A message in another language than its own.
 *
 * @param text empty while there is none
 * @param engine by the operator's name for it; empty where no machine had a part in it
 * @param glossary version of the glossary that was held against it
 * @param via the language between, where it went through two pairs
 * @param editor the account that wrote or checked it
 * @param reason why it is not ready, a code
 */
public record MessageText(
        long id,
        long message,
        LocaleId language,
        State state,
        Optional<String> text,
        Optional<String> engine,
        Optional<String> engineVersion,
        Optional<String> glossary,
        Optional<LocaleId> via,
        Optional<Long> editor,
        Optional<String> reason,
        boolean doubted,
        Optional<Instant> settledAt) {

    /** How far it is. */
    public enum State {
        /** To be made, now or when there is somebody who can. */
        WANTED,
        /** An engine is asked. */
        PENDING,
        READY,
        /** There is a text, and a person should look at it first. */
        REVIEW,
        FAILED
    }

    /** Whose work it is. */
    public enum Origin { MACHINE, CHECKED, PERSON }

    /** Whether nobody can make it but a person: engines were asked, or there is none to ask. */
    public boolean isLeftToPeople() {
        return !isReady() && reason.isPresent();
    }

    /** Whether a buyer may read it. */
    public boolean isReady() {
        return state == State.READY;
    }

    /** Where it comes from, as translation says it. */
    Provenance provenance() {
        return new Provenance(engine, engineVersion.orElse(""), glossary.orElse(""), via, 0);
    }

    public Origin origin() {
        if (editor.isEmpty() && engine.isPresent()) {
            return Origin.MACHINE;
        }
        return engine.isPresent() ? Origin.CHECKED : Origin.PERSON;
    }
}
