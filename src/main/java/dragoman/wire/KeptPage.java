package dragoman.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A rendered page as it goes over the wire.
 *
 * @param etag weak, since all encodings share it, RFC 9110 §8.8.3
 * @param until when a sentence in it stops being true
 */
public record KeptPage(Encodings body, String etag, Instant until) {

    /** A page that was rendered, true until a moment. */
    public static KeptPage of(String html, Instant until) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new KeptPage(Encodings.of(bytes), etag(bytes), until);
    }

    static String etag(byte[] bytes) {
        try {
            return "W/\"" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10) + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
