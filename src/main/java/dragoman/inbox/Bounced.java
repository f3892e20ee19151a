package dragoman.inbox;

import dragoman.identity.Subject;
import java.util.OptionalLong;

/**
 * A letter of ours that came back.
 *
 * @param id the row of the mail that says so
 * @param letter the row of the letter in the outbox, where its own id came back and not the thread's alone
 */
public record Bounced(long id, Subject thread, OptionalLong letter) {}
