package dragoman.web;

import dragoman.i18n.Digest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed into a field, or into the address: whatever it is, it is read. */
public final class Typed {

    static final String FIELD = "q";

    // No row has a number that is longer.
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private Typed() {}

    /** The words of a request for the search, NFC and without control characters; empty where there are none or nobody can read them. */
    public static String of(RoutingContext request) {
        try {
            var typed = request.request().getParam(FIELD);
            return typed == null ? "" : Digest.nfc(typed.replaceAll("\\p{Cc}+", " ")).strip();
        } catch (IllegalArgumentException notUtf8) {
            return "";
        }
    }

    /** The number of a row; empty where it is none, or nothing was typed. */
    public static Optional<Long> number(String typed) {
        return Optional.ofNullable(typed).filter(text -> NUMBER.matcher(text).matches()).map(Long::valueOf);
    }
}
