package dragoman.identity;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Subjects as addresses name them: one block of AES, so that the next one cannot be guessed from this one and nothing has to
 * be stored. A ref is no secret and opens nothing.
 */
@Singleton
public class Refs {

    private static final int BLOCK = 16;
    private static final String AES = "AES/ECB/NoPadding";

    private final List<Secrets.Key> keys;

    Refs(Secrets secrets) {
        keys = secrets.keys("ref");
    }

    /** Twenty-two letters, digits, hyphens and low lines. */
    public String of(Subject subject) {
        var block = ByteBuffer.allocate(BLOCK).putLong(subject.id()).putLong(mark(subject.kind(), keys.get(0))).array();
        return Secrets.base64(crypt(Cipher.ENCRYPT_MODE, keys.get(0), block));
    }

    /** Empty where this is no ref of that kind. */
    public Optional<Subject> read(String kind, String ref) {
        var block = ref == null ? Optional.<byte[]>empty() : Secrets.bytes(ref, BLOCK);
        return keys.stream().flatMap(key -> block.map(bytes -> ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, key, bytes)))
                        .filter(plain -> plain.getLong(Long.BYTES) == mark(kind, key))
                        .map(plain -> new Subject(kind, plain.getLong(0))).stream())
                .findFirst();
    }

    // Half of the block: what decrypts to another was not made here, or for another kind.
    private static long mark(String kind, Secrets.Key key) {
        return ByteBuffer.wrap(key.mac(kind.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private static byte[] crypt(int mode, Secrets.Key key, byte[] block) {
        try {
            var cipher = Cipher.getInstance(AES);
            cipher.init(mode, new SecretKeySpec(Arrays.copyOf(key.bytes(), BLOCK), "AES"));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
