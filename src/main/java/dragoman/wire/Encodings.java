package dragoman.wire;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The same bytes in the content codings that browsers take: as they are, gzip (RFC 1952) and Brotli (RFC 7932), made
 * once. Where the machine has no Brotli, there is none.
 */
public record Encodings(Buffer plain, Buffer gzip, Optional<Buffer> brotli) {

    /** The bytes in one coding; {@code coding} is empty where they are as they are. */
    public record Body(Buffer bytes, Optional<CharSequence> coding) {}

    private static final Optional<CharSequence> GZIP = Optional.of(HttpHeaders.createOptimized("gzip"));
    private static final Optional<CharSequence> BROTLI = Optional.of(HttpHeaders.createOptimized("br"));
    private static final Pattern GZIP_REFUSED = refused("gzip");
    private static final Pattern BROTLI_REFUSED = refused("br");

    /** Brotli's quality for pages, which are made while somebody waits; 11 would take fifty times as long. */
    private static final int WHILE_WAITING = 5;

    /** And for a page that is sent once: two thirds of the time, and a fifth larger. */
    private static final int ONCE = 2;

    static Encodings of(byte[] bytes) {
        return new Encodings(Buffer.buffer(bytes), Buffer.buffer(gzipped(bytes)),
                Brotli4jLoader.isAvailable() ? Optional.of(Buffer.buffer(brotli(bytes, WHILE_WAITING))) : Optional.empty());
    }

    /** Bytes that are sent once and not kept, in one coding that a request's Accept-Encoding allows. */
    public static Body once(byte[] bytes, String acceptEncoding) {
        if (acceptEncoding != null && Brotli4jLoader.isAvailable() && takes(acceptEncoding, "br", BROTLI_REFUSED)) {
            return new Body(Buffer.buffer(brotli(bytes, ONCE)), BROTLI);
        }
        boolean gzip = acceptEncoding != null && takes(acceptEncoding, "gzip", GZIP_REFUSED);
        return gzip ? new Body(Buffer.buffer(gzipped(bytes)), GZIP) : new Body(Buffer.buffer(bytes), Optional.empty());
    }

    /** Bytes in memory, all encodings together. */
    public int weight() {
        return plain.length() + gzip.length() + brotli.map(Buffer::length).orElse(0);
    }

    /** The smallest of those that a request's Accept-Encoding allows, RFC 9110 §12.5.3. */
    public Body best(String acceptEncoding) {
        if (acceptEncoding == null) {
            return new Body(plain, Optional.empty());
        }
        if (brotli.isPresent() && takes(acceptEncoding, "br", BROTLI_REFUSED)) {
            return new Body(brotli.get(), BROTLI);
        }
        return takes(acceptEncoding, "gzip", GZIP_REFUSED) ? new Body(gzip, GZIP) : new Body(plain, Optional.empty());
    }

    private static boolean takes(String header, String coding, Pattern refused) {
        for (int at = indexOf(header, coding, 0); at >= 0; at = indexOf(header, coding, at + 1)) {
            if (isToken(header, at, at + coding.length())) {
                return header.indexOf(';') < 0 || !refused.matcher(header).find();
            }
        }
        return false;
    }

    private static int indexOf(String header, String coding, int from) {
        for (int at = from; at + coding.length() <= header.length(); at++) {
            if (header.regionMatches(true, at, coding, 0, coding.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isToken(String header, int from, int to) {
        return (from == 0 || " ,\t".indexOf(header.charAt(from - 1)) >= 0) && (to == header.length() || " ,;\t".indexOf(header.charAt(to)) >= 0);
    }

    private static Pattern refused(String coding) {
        return Pattern.compile("(^|,)\\s*" + coding + "\\s*;\\s*q=0(\\.0*)?\\s*(,|$)", Pattern.CASE_INSENSITIVE);
    }

    private static byte[] gzipped(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] bytes, int quality) {
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
