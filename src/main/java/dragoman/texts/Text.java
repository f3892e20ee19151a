package dragoman.texts;

import dragoman.i18n.LocaleId;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.time.Instant;
import java.util.Optional;

/**
 * One text of a release.
 *
 * @param unit see {@link UnitName}
 * @param digest of the text
 * @param madeFrom the digest of the source text that it was made from; empty for sources
 * @param since when the release came that first showed it
 */
public record Text(String unit, UnitKind kind, LocaleId locale, String text, String digest, Optional<String> madeFrom, Instant since) {}
