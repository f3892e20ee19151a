package dragoman.inbox;

import java.time.Instant;

/**
 * A mail that waits for a person.
 *
 * @param state QUARANTINED or FAILED
 * @param reason a code: "sender", "flood", "too-large", "unfetchable", or what it tripped over
 * @param sender as it is compared; empty where it names none or nobody could read it
 * @param about the thread that it names, "thread:17"; empty where it names none
 */
public record Shelved(long id, String desk, String state, String reason, String sender, String about, Instant receivedAt) {}
