package dragoman.i18n;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short name of a text: twelve hexadecimal digits of the SHA-256 of its NFC form. */
public final class Digest {

    private static final int LENGTH = 12;

    private Digest() {}

    public static String of(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(nfc(text).getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** A text in Normalization Form C, as all texts are kept (UAX #15). */
    public static String nfc(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }
}
