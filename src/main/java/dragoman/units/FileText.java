package dragoman.units;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import java.util.Optional;

/**
 * One text as a file has it.
 *
 * @param unit see {@link UnitName}
 * @param key what a person calls it: the phrase's key or the block's name
 * @param madeFrom the digest of the source text that it was made from, where the file says so
 * @param file relative to the folder
 */
public record FileText(String unit, UnitKind kind, LocaleId locale, String key, String text, Optional<String> madeFrom, String file, int line) {

    /** Changes when either the text or what it was made from changes. */
    public String digest() {
        return Digest.of(text + "\0" + madeFrom.orElse(""));
    }
}
