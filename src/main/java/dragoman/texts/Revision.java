package dragoman.texts;

import java.time.Instant;
import java.util.Optional;

/**
 * What a text once said, for good.
 *
 * @param digest of the text
 * @param madeFrom the digest of the source text that it was made from; empty for sources
 * @param edited whether somebody wrote it here; else it came with a file
 */
public record Revision(String text, String digest, Optional<String> madeFrom, boolean edited, Instant at) {}
