package dragoman.mail;

import dragoman.i18n.LocaleId;
import dragoman.identity.Subject;
import java.util.Optional;

/**
 * A mail as it is read.
 *
 * @param html a whole document with the reader's lang and dir
 * @param locale the language that it is written in
 * @param origin who wrote it, as other machines are told
 * @param about the thread that an answer to it belongs to; empty where nobody is meant to answer
 */
public record Letter(String subject, String text, String html, LocaleId locale, Origin origin, Optional<About> about) {

    /** Every letter of ours has it, so that one that comes back to us is known. */
    public static final String LOOP = "X-Dragoman-Loop";

    /** Who wrote a letter (RFC 3834); no machine answers to the first two. */
    public enum Origin {
        /** This house, of itself. */
        GENERATED,
        /** This house, because somebody wrote to it. */
        REPLIED,
        /** A person. */
        WRITTEN
    }

    /**
     * What a letter is about.
     *
     * @param thread as the room names it that has threads
     * @param replyTo where answers go, the desk's mailbox
     */
    public record About(Subject thread, String replyTo) {}

    /** A letter that is about no thread. */
    public Letter(String subject, String text, String html, LocaleId locale) {
        this(subject, text, html, locale, Origin.GENERATED, Optional.empty());
    }
}
