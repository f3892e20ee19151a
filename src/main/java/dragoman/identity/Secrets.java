package dragoman.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The house's secret, and the one before it while one is changed for the other. Each purpose has a key of its own made from
 * it, so that what is signed for one says nothing for another.
 */
@Singleton
class Secrets {

    static final String SETTING = "dragoman.secret";
    static final String PREVIOUS = "dragoman.previous-secret";

    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<byte[]> secrets;

    Secrets(@ConfigProperty(name = SETTING) String secret, @ConfigProperty(name = PREVIOUS) Optional<String> previous) {
        secrets = Stream.concat(Stream.of(secret), previous.stream()).map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** A key for one purpose; its id names which secret it was made from. */
    record Key(String id, byte[] bytes) {

        byte[] mac(byte[] message) {
            return hmac(bytes, message);
        }
    }

    /** The keys of a purpose; what is new is signed with the first, what is old may be signed with another. */
    List<Key> keys(String purpose) {
        return secrets.stream().map(secret -> hmac(secret, ("dragoman " + purpose).getBytes(StandardCharsets.UTF_8)))
                .map(bytes -> new Key(HexFormat.of().formatHex(sha256(bytes), 0, 4), bytes)).toList();
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A number that nobody can guess, of so many decimal digits. */
    static String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return digits.toString();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty where it is not base64 of exactly so many bytes. */
    static Optional<byte[]> bytes(String base64, int length) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64)).filter(bytes -> bytes.length == length);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
