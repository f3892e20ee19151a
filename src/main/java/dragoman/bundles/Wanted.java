package dragoman.bundles;

import dragoman.doors.Translator;
import dragoman.doors.TranslatorDoor;
import dragoman.foreign.Format;
import dragoman.i18n.LocaleId;
import dragoman.web.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a file is asked for or sent with. Texts, so that what cannot be meant is told and not guessed. */
class Wanted {

    private static final int BAD = 400;

    @RestQuery
    @Parameter(description = "A language of the key, such as pl or de_CH", required = true)
    String locale;

    @RestQuery
    @Parameter(description = "xliff, tmx, csv, json or properties; without it, what the file’s name ends with")
    String format;

    @Context
    RoutingContext request;

    /** Who asks. */
    Translator by() {
        return TranslatorDoor.of(request);
    }

    /** The language; one of others is not told apart from one that there is not. */
    LocaleId language() {
        return LocaleId.parse(locale).filter(by()::owns).orElseThrow(() -> refusal(404, "There is no such locale, or it is none of this key’s: ?locale=pl."));
    }

    Format format(Optional<Format> otherwise) {
        var known = format == null ? otherwise : Format.named(format);
        return known.orElseThrow(() -> refusal(BAD, "Name a format: ?format= is one of "
                + Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", ")) + "."));
    }

    /** Yes or no, or that it is neither. */
    static boolean isSaid(String name, String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.isEmpty() || value.equals("true")) {
            return true;
        }
        throw refusal(BAD, "?" + name + "= is true or false.");
    }

    /** The encoding that somebody names; empty where nobody does. */
    static Optional<Charset> charset(String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName);
        } catch (IllegalArgumentException unknown) {
            throw refusal(BAD, "?encoding= names no encoding that is known here, such as UTF-8 or windows-1250.");
        }
    }

    static WebApplicationException refusal(int status, String detail) {
        return new WebApplicationException(Problem.of(status, detail).build());
    }
}
