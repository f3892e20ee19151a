package dragoman.texts;

import java.time.Instant;
import java.util.Optional;

/**
 * What a text of a locale was from one release on.
 *
 * @param restores the release that it shows again
 * @param who made the release, as the audit names people
 * @param market that alone sees it, or saw it until it was withdrawn
 * @param text empty where the locale said nothing of its own any more
 */
public record Life(long release, Release.Kind kind, Optional<Long> restores, Optional<String> who, Optional<String> market, Instant at, Optional<String> text) {}
