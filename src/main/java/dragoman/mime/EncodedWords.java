package dragoman.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Headers with encoded words (RFC 2047), and with bytes that were never encoded. Words of one charset that follow each other
 * are one text: many programs cut letters in two.
 */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]{0,2000})\\?=");

    private EncodedWords() {}

    /** @param header a character for each byte, as it came */
    static String decode(String header) {
        var text = new StringBuilder();
        var held = new ByteArrayOutputStream();
        var charset = "";
        int end = 0;
        var word = WORD.matcher(header);
        while (word.find()) {
            var between = header.substring(end, word.start());
            boolean goesOn = held.size() > 0 && between.isBlank();
            if (!goesOn || !charset.equalsIgnoreCase(word.group(1))) {
                flush(held, charset, text);
            }
            if (!goesOn) {
                text.append(raw(between));
            }
            charset = word.group(1);
            held.writeBytes(word.group(2).equalsIgnoreCase("b") ? Transfer.base64(latin(word.group(3))) : q(word.group(3)));
            end = word.end();
        }
        flush(held, charset, text);
        return text.append(raw(header.substring(end))).toString();
    }

    private static void flush(ByteArrayOutputStream held, String charset, StringBuilder text) {
        if (held.size() > 0) {
            text.append(Charsets.decode(held.toByteArray(), charset));
            held.reset();
        }
    }

    private static byte[] q(String word) {
        return Transfer.quotedPrintable(latin(word.replace('_', ' ')));
    }

    // Whoever did not encode it wrote UTF-8, or what the old machine had. What has larger characters was decoded already.
    private static String raw(String text) {
        return text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0xFF) ? text : Charsets.decode(latin(text));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
