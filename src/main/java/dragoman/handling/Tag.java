package dragoman.handling;

import dragoman.i18n.Digest;
import java.util.Optional;

/** What staff call a thread, in any script. */
public final class Tag {

    static final int LONGEST = 40;

    // Neither what cannot be seen nor what turns a line around.
    private static final String FIT = "[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}@#]{1," + LONGEST + "}";

    private Tag() {}

    /** In its one spelling; empty where it is none. */
    public static Optional<String> of(String typed) {
        return Optional.ofNullable(typed).map(text -> Digest.nfc(text).strip().replaceAll("\\s+", " ")).filter(text -> text.matches(FIT));
    }
}
