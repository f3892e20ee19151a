package dragoman.typos;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said of a change of a source text: that only a typo was mended. As it stands in one locale.
 *
 * @param was the digest of the source text before
 * @param mended and after
 * @param digest of the text that counts as made from the mended source since; empty where there was none
 * @param why in this person's words
 * @param undone when it was taken back
 */
public record Typo(long id, String unit, LocaleId locale, String was, String mended, Optional<String> digest, String why, long account, Instant at, Optional<Instant> undone) {}
