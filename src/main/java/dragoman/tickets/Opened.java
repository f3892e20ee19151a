package dragoman.tickets;

import java.time.Instant;

/**
 * What became of writing.
 *
 * @param fresh false where it had been sent before
 * @param due until when the first answer is promised
 */
public record Opened(long ticket, boolean fresh, Instant due) {}
