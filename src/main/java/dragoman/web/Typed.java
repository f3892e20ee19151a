package dragoman.web;

import dragoman.i18n.Digest;
import io.vertx.ext.web.RoutingContext;

/** What somebody typed into the field of the search: whatever it is, it is read. */
public final class Typed {

    static final String FIELD = "q";

    private Typed() {}

    /** The words of a request, NFC and without control characters; empty where there are none or nobody can read them. */
    public static String of(RoutingContext request) {
        try {
            var typed = request.request().getParam(FIELD);
            return typed == null ? "" : Digest.nfc(typed.replaceAll("\\p{Cc}+", " ")).strip();
        } catch (IllegalArgumentException notUtf8) {
            return "";
        }
    }
}
