package dragoman.web;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A rendered page as it goes over the wire.
 *
 * @param etag weak, since both encodings share it, RFC 9110 §8.8.3
 * @param until when a sentence in it stops being true
 */
record KeptPage(Buffer plain, Buffer gzip, String etag, Instant until) {

    static KeptPage of(String html, Instant until) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new KeptPage(Buffer.buffer(bytes), Buffer.buffer(zipped(bytes)), etag(bytes), until);
    }

    int weight() {
        return plain.length() + gzip.length();
    }

    static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String etag(byte[] bytes) {
        try {
            return "W/\"" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10) + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
