package dragoman.mime;

import dragoman.identity.Subject;
import dragoman.identity.ThreadMark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Mails of tests, byte by byte, with the marks of a house in them. */
public final class Eml {

    /** What the letters were about that people answer to. */
    public static final Subject THREAD = new Subject("thread", 4017);
    /** Which letter that was. */
    public static final long LETTER = 99;

    private Eml() {}

    /** One of the files, with line ends as mail has them. */
    public static byte[] of(String name, ThreadMark marks) {
        return bytes(text(name), marks);
    }

    public static byte[] bytes(String text, ThreadMark marks) {
        return text.replace("{root}", marks.root(THREAD)).replace("{letter}", marks.of(THREAD, LETTER)).replace("{body}", marks.body(THREAD))
                .replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static String text(String name) {
        try (var in = Eml.class.getResourceAsStream("/dragoman/mime/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail of Ana with further headers, each with its line end. */
    static String anas(String headers, String body) {
        return "From: Ana <ana@correio.example>\nSubject: Luz\nMessage-ID: <1@correio.example>\n" + headers + "\n" + body;
    }

    /** A mail of Ana whose body is in a charset, as it is. */
    static byte[] in(Charset charset, String label, String body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(anas("Content-Type: text/plain; charset=" + label + "\nContent-Transfer-Encoding: 8bit\n", "").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body.getBytes(charset));
        return out.toByteArray();
    }
}
