package dragoman.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail, or a part of one: its headers and where in the bytes its body stands. The library reads headers; where parts begin
 * and end is found here, since it would make an object of each of a million.
 */
final class Mime {

    /** Bytes of headers that are looked at. */
    private static final int HEADERS = 256 << 10;
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]{1,40})\\s*=\\s*(?:\"([^\"]{0,500})\"?|([^;\\s]{0,500}))");

    private final byte[] raw;
    private final InternetHeaders headers;
    private final int from;
    private final int to;

    private Mime(byte[] raw, InternetHeaders headers, int from, int to) {
        this.raw = raw;
        this.headers = headers;
        this.from = from;
        this.to = to;
    }

    static Mime of(byte[] raw) {
        return of(raw, 0, raw.length);
    }

    private static Mime of(byte[] raw, int begin, int to) {
        int from = begin;
        // Empty lines before the first header are some server's.
        while (from < to && (raw[from] == '\n' || raw[from] == '\r')) {
            from++;
        }
        // A part without headers begins with its empty line, or with its words.
        int body = from > begin && begin > 0 || !isHeader(raw, from, to) ? from : bodyOf(raw, from, to);
        var head = body == from ? new byte[0] : Arrays.copyOfRange(raw, from, Math.min(body, from + HEADERS));
        return new Mime(raw, headers(head), body, to);
    }

    /** Whether a line begins as headers do; that of a mailbox file, "From ana@…", counts too. */
    private static boolean isHeader(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && raw[at] > ' ' && raw[at] < 127 && raw[at] != ':') {
            at++;
        }
        return at > from && at < to && (raw[at] == ':' || raw[at] == ' ' && new String(raw, from, at - from, StandardCharsets.ISO_8859_1).matches("From|.*:"));
    }

    /** Where the first line after the first empty one begins; the end, where there is none. */
    private static int bodyOf(byte[] raw, int from, int to) {
        int line = from;
        for (int at = from; at < to; at++) {
            if (raw[at] == '\n') {
                if (at == line || at == line + 1 && raw[line] == '\r') {
                    return at + 1;
                }
                line = at + 1;
            }
        }
        return to;
    }

    private static InternetHeaders headers(byte[] head) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(head));
        } catch (MessagingException | RuntimeException e) {
            return new InternetHeaders();
        }
    }

    /** All headers of a name, as they came: a character for each byte. */
    List<String> headers(String name) {
        var values = headers.getHeader(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The first header of a name; empty where there is none. */
    String header(String name) {
        return headers(name).stream().findFirst().map(String::strip).orElse("");
    }

    boolean has(String name) {
        return !headers(name).isEmpty();
    }

    /** "text/html", in lower case; text/plain where it says nothing that can be read. */
    String type() {
        var said = header("Content-Type");
        int end = said.indexOf(';');
        var type = (end < 0 ? said : said.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return type.matches("[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}") ? type : "text/plain";
    }

    boolean is(String type) {
        return type().startsWith(type);
    }

    /** A parameter of the Content-Type, as it came or as RFC 2231 says it. */
    Optional<String> parameter(String name) {
        var said = header("Content-Type");
        try {
            return Optional.ofNullable(new ContentType(said).getParameter(name)).or(() -> found(said, name));
        } catch (ParseException | RuntimeException e) {
            return found(said, name);
        }
    }

    boolean isAttached() {
        return header("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** What its sender calls it, decoded; empty where it is no file by name. */
    String fileName() {
        var said = header("Content-Disposition");
        return disposition(said).or(() -> found(said, "filename")).or(() -> parameter("name")).map(EncodedWords::decode).orElse("");
    }

    private static Optional<String> disposition(String said) {
        try {
            var parameters = Optional.<ParameterList>ofNullable(new ContentDisposition(said).getParameterList());
            return parameters.map(list -> list.get("filename"));
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> found(String said, String name) {
        return PARAMETER.matcher(said).results().filter(one -> one.group(1).equalsIgnoreCase(name))
                .map(one -> one.group(2) == null ? one.group(3) : one.group(2)).findFirst();
    }

    /** The body, decoded. */
    byte[] bytes() {
        return Transfer.decode(Arrays.copyOfRange(raw, from, to), header("Content-Transfer-Encoding"));
    }

    /** How many bytes its body has at most when it is decoded. */
    int size() {
        return to - from;
    }

    /** The body as text; {@code most} bytes of it. */
    String text(int most) {
        var bytes = bytes();
        return Charsets.decode(bytes.length > most ? Arrays.copyOf(bytes, most) : bytes, parameter("charset").orElse(null));
    }

    /** Its parts, at most so many; none where it has no boundary. */
    List<Mime> parts(int most) {
        var said = parameter("boundary").filter(some -> !some.isBlank());
        return new Boundaries(raw, from, to).between(said, most).stream().map(part -> of(raw, part.from(), part.to())).toList();
    }
}
