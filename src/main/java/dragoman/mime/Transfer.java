package dragoman.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Content-Transfer-Encodings, undone as far as they can be: what is broken gives what stands before and after it. */
final class Transfer {

    private static final int GROUP = 4;

    private Transfer() {}

    /** @param encoding as the header says it */
    static byte[] decode(byte[] bytes, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            case "x-uuencode", "uuencode", "x-uue" -> library(bytes, "uuencode");
            default -> bytes;
        };
    }

    static byte[] quotedPrintable(byte[] bytes) {
        return library(bytes, "quoted-printable");
    }

    /** Letters of the alphabet and nothing else; the library would stop at the first that is none. */
    static byte[] base64(byte[] bytes) {
        var letters = new byte[bytes.length + GROUP];
        int count = 0;
        for (byte b : bytes) {
            if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/') {
                letters[count++] = b;
            }
        }
        // One letter alone is six bits of nothing.
        return Base64.getDecoder().decode(Arrays.copyOf(letters, count % GROUP == 1 ? count - 1 : count));
    }

    private static byte[] library(byte[] bytes, String encoding) {
        try (var in = MimeUtility.decode(new ByteArrayInputStream(bytes), encoding)) {
            return in.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException broken) {
            return bytes;
        }
    }
}
