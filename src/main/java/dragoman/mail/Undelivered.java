package dragoman.mail;

import java.time.Instant;

/**
 * A letter that could not be sent, however often it was tried.
 *
 * @param kind as {@link MailWanted#kind}
 * @param about what it is about, as the room that wanted it names it
 * @param at when it was given up
 * @param reason of the last failure, as the server said it
 */
public record Undelivered(long id, String kind, String to, String market, String about, Instant at, String reason) {}
