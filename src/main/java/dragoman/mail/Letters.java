package dragoman.mail;

import java.util.Optional;

/** Writes the letters of one kind; each room that sends mail has a bean of these. */
public interface Letters {

    /** Which wanted mails it writes. */
    String kind();

    /** Writes one in a transaction of its own, before it is sent; empty where there is nothing to say any more. */
    Optional<Letter> write(MailWanted wanted);
}
