package dragoman.drafts;

import java.time.Instant;

/**
 * What somebody said of a finding: that it is none.
 *
 * @param check its id, such as {@code ws.edge}
 * @param why in this person's words
 */
public record Dismissal(String check, String why, long account, Instant at) {}
