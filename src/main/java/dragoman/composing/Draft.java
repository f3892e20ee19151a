package dragoman.composing;

import dragoman.i18n.Digest;
import dragoman.tickets.Ticket.State;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/**
 * An answer as its form has it.
 *
 * @param language tag of the one that it is written in
 * @param madeOf digest of the text that the translation was made of; empty before anybody has seen one
 * @param then how the thread stands afterwards
 * @param promised as a form writes a moment, on the writer's clock; empty where nothing is promised
 * @param version of the thread that the writer has seen
 * @param chosen the canned reply that it may be made of
 */
public record Draft(String text, String language, String translation, String madeOf, State then, String promised, int version, Chosen chosen) {

    /** As it comes in. */
    static class Fields {
        @RestForm
        String text;
        @RestForm
        String language;
        @RestForm
        String translation;
        @RestForm
        String of;
        @RestForm
        String then;
        @RestForm
        String promised;
        @RestForm
        String version;
        /** Said a second time, where the guards would not have it. */
        @RestForm
        String anyway;

        Draft draft() {
            return new Draft(lines(text), said(language), lines(translation), said(of), then(), said(promised), version(), Chosen.NONE);
        }

        private State then() {
            return "ASKED".equals(then) ? State.ASKED : "SOLVED".equals(then) ? State.SOLVED : State.OPEN;
        }

        private int version() {
            return said(version).matches("[0-9]{1,9}") ? Integer.parseInt(version.strip()) : -1;
        }

        static String said(String value) {
            return Optional.ofNullable(value).map(String::strip).orElse("");
        }

        // Forms end lines as mail does; nobody else does.
        static String lines(String value) {
            return Digest.nfc(said(value).replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    /** Nobody is waited for until somebody says so: a clock that stands still by mistake is noticed by nobody. */
    static Draft blank(String language, int version) {
        return new Draft("", language, "", "", State.OPEN, "", version, Chosen.NONE);
    }

    /** The digest of what is written now. */
    String digest() {
        return Digest.of(language + "\n" + text);
    }

    /** Whether somebody has seen what becomes of this very text. */
    boolean isSeen() {
        return madeOf.equals(digest());
    }

    Draft with(String otherTranslation) {
        return new Draft(text, language, otherTranslation, digest(), then, promised, version, chosen);
    }

    Draft on(int otherVersion) {
        return new Draft(text, language, translation, madeOf, then, promised, otherVersion, chosen);
    }

    /** The same with other words, of which nobody has seen a translation. */
    Draft saying(String otherText, String otherLanguage) {
        return new Draft(otherText, otherLanguage, "", "", then, promised, version, chosen);
    }

    Draft choosing(Chosen other) {
        return new Draft(text, language, translation, madeOf, then, promised, version, other);
    }
}
