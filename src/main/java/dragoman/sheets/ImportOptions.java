package dragoman.sheets;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What somebody said of a file, who knows it better than its bytes tell.
 *
 * @param separator a comma, a semicolon or a tab
 * @param decimal the mark before decimals, a comma or a point
 * @param dryRun whether to read only, and to take nothing
 */
public record ImportOptions(Optional<Charset> encoding, Optional<Character> separator, Optional<Character> decimal, boolean dryRun) {}
