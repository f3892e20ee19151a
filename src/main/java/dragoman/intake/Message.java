package dragoman.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A message that a shop has signed.
 *
 * @param eventId with its topic: of one event, a message of each topic is another
 * @param sentAt by the source's own clock
 */
record Message(String shop, Source source, String topic, String eventId, Optional<Instant> sentAt, byte[] body) {

    private static final int LONGEST_TOPIC = 64;
    private static final int LONGEST_EVENT = 96;

    /** @param event what is the same where this message is sent again; empty where the body itself is */
    static Message of(String shop, Source source, String topic, String event, Optional<Instant> sentAt, byte[] body) {
        var plain = topic.matches("[!-~]{1," + LONGEST_TOPIC + "}") ? topic : "";
        var id = (event.isEmpty() ? sha256(body) : event) + " " + plain;
        boolean fits = id.length() <= LONGEST_EVENT && id.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return new Message(shop, source, plain, fits ? id : sha256(id.getBytes(StandardCharsets.UTF_8)), sentAt, body);
    }

    byte[] digest() {
        return digest(body);
    }

    /** In hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
