package dragoman.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;

/**
 * Words in a header of a mail (RFC 2047). The client's own way cuts letters in two and lets line feeds through, so what it
 * gets is encoded already.
 */
final class HeaderText {

    /** Bytes of text in one encoded word, which may be 75 characters long. */
    private static final int WORD = 42;
    /** What a line may hold besides a header's name. */
    private static final int PLAIN = 60;

    private HeaderText() {}

    /** Text of any length and script, as one or more words. */
    static String of(String text) {
        var clean = text.codePoints().map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        return isPlain(clean) ? clean : encoded(clean);
    }

    /** A name and an address; the address is checked already. */
    static String mailbox(String name, String address) {
        var text = of(name);
        // A quoted string where it is one line of ASCII, since names have commas and dots.
        var phrase = text.startsWith("=?") ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return phrase + " <" + address + ">";
    }

    private static boolean isPlain(String text) {
        return text.length() <= PLAIN && !text.contains("=?") && text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    private static String encoded(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int bytes = 0;
        for (int c : text.codePoints().toArray()) {
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > WORD) {
                words.add(word(word));
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(c);
            bytes += size;
        }
        words.add(word(word));
        // The client ends lines as SMTP wants them.
        return String.join("\n ", words);
    }

    private static String word(StringBuilder text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
