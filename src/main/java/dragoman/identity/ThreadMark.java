package dragoman.identity;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * What ties a mail to what it is about: one word of letters, digits, hyphens and low lines, signed with HMAC-SHA-256 of which
 * half is kept. It stands before the @ of a Message-ID, and in a letter's text for where that was rewritten. Numbers in it are
 * encrypted, so that nobody can count our threads; whoever has a mark was written to by us, and it opens nothing.
 */
@Singleton
public class ThreadMark {

    /** What a mark says. @param letter the row of the mail that bore it; empty where it marks the thread alone */
    public record Marked(Subject subject, OptionalLong letter) {}

    // Each is three bytes, so that the mark begins with it as it stands here.
    private static final String ROOT = "dgmR";
    private static final String LETTER = "dgmL";
    private static final String BODY = "dgmB";
    private static final int BEGINNING = 4;
    private static final int BLOCK = 16;
    private static final int LONGEST_KIND = 24;

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9_-])dgm[RLB][A-Za-z0-9_-]{44,75}(?![A-Za-z0-9_-])");
    /** Words tried in one text: a text may be full of forged ones. */
    private static final int MOST = 200;

    private final List<Secrets.Key> signing;
    private final List<Secrets.Key> hiding;

    ThreadMark(Secrets secrets) {
        signing = secrets.keys("mail");
        hiding = secrets.keys("mail number");
    }

    /** The same for every letter about a thread: what they all answer to, so that mail programs show them together. */
    public String root(Subject about) {
        return write(ROOT, about, 0);
    }

    /** Of one letter: the row that wanted it. */
    public String of(Subject about, long letter) {
        return write(LETTER, about, letter);
    }

    /** For the text of every letter about a thread. */
    public String body(Subject about) {
        return write(BODY, about, 0);
    }

    /** A mark made here; empty for every other word. */
    public Optional<Marked> read(String mark) {
        if (mark == null || !WORD.matcher(mark).matches()) {
            return Optional.empty();
        }
        var bytes = bytes(mark.substring(BEGINNING));
        if (bytes.length <= 2 * BLOCK || bytes.length > 2 * BLOCK + LONGEST_KIND || !mark.endsWith(Secrets.base64(bytes))) {
            return Optional.empty();
        }
        for (int i = 0; i < signing.size(); i++) {
            if (MessageDigest.isEqual(mac(signing.get(i), mark.substring(0, BEGINNING), bytes), Arrays.copyOf(bytes, BLOCK))) {
                return Optional.of(marked(mark.startsWith(LETTER), bytes, hiding.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The marks in a text that were made here, in their order; of headers, letters and whatever else is a text. */
    public Stream<Marked> in(String text) {
        return WORD.matcher(text).results().limit(MOST).flatMap(word -> read(word.group()).stream());
    }

    /** Whether a line of a text is a mark and nothing else, whoever made it. */
    public static boolean isMark(String line) {
        return WORD.matcher(line.strip()).matches();
    }

    private String write(String beginning, Subject about, long letter) {
        var kind = about.kind().getBytes(StandardCharsets.US_ASCII);
        var numbers = ByteBuffer.allocate(BLOCK).putLong(about.id()).putLong(letter).array();
        var bytes = ByteBuffer.allocate(2 * BLOCK + kind.length).put(new byte[BLOCK]).put(crypt(Cipher.ENCRYPT_MODE, hiding.get(0), numbers)).put(kind).array();
        System.arraycopy(mac(signing.get(0), beginning, bytes), 0, bytes, 0, BLOCK);
        return beginning + Secrets.base64(bytes);
    }

    private static Marked marked(boolean ofALetter, byte[] bytes, Secrets.Key key) {
        var numbers = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(bytes, BLOCK, 2 * BLOCK)));
        var subject = new Subject(new String(bytes, 2 * BLOCK, bytes.length - 2 * BLOCK, StandardCharsets.US_ASCII), numbers.getLong());
        return new Marked(subject, ofALetter ? OptionalLong.of(numbers.getLong()) : OptionalLong.empty());
    }

    /** Of all that stands behind the place where it is itself, and of which of the three it is. */
    private static byte[] mac(Secrets.Key key, String beginning, byte[] bytes) {
        var said = ByteBuffer.allocate(BEGINNING + bytes.length - BLOCK).put(beginning.getBytes(StandardCharsets.US_ASCII)).put(bytes, BLOCK, bytes.length - BLOCK);
        return Arrays.copyOf(key.mac(said.array()), BLOCK);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] crypt(int mode, Secrets.Key key, byte[] block) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(Arrays.copyOf(key.bytes(), BLOCK), "AES"));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
