package dragoman.inbox;

/**
 * Takes mail into threads; the room that has threads has the one bean of these. Without one, mail waits.
 *
 * <p>Both are called in a transaction in which the mail is settled too: what is thrown takes back both, and the mail is tried
 * again later. A mail comes once.
 */
public interface Taker {

    /** A mail that a person wrote, as far as anybody can tell. */
    Taken take(Received mail);

    /** A letter that came back. */
    void bounced(Bounced letter);
}
