package dragoman.enclosures;

import dragoman.cast.Person;
import dragoman.cast.Wire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A buyer with one browser, who writes to us with files beside the words. */
final class Writer {

    /** A file as it lies on somebody's disk. */
    record OnDisk(String name, byte[] bytes) {}

    private static final String BOUNDARY = "----fence";
    private static final Pattern SET = Pattern.compile("(?im)^set-cookie: ([^=]+)=([^;\\s]*)");
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+/files/\\d+)\"");

    private final Person person;
    private final String email;
    private final Map<String, String> cookies = new HashMap<>();

    Writer(Person person) {
        this.person = person;
        this.email = person.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.com";
    }

    String email() {
        return email;
    }

    static String once() {
        return UUID.randomUUID().toString();
    }

    /** Begins a thread, and must be let in; its address. */
    String begins(String words, OnDisk... files) {
        var answer = asks(once(), words, files);
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return path(answer);
    }

    Wire.Answer asks(String once, String words, OnDisk... files) {
        return sends(person.at("/contact"), once, words, files);
    }

    Wire.Answer adds(String thread, String once, String words, OnDisk... files) {
        return sends(thread + "/messages", once, words, files);
    }

    Wire.Answer opens(String path) {
        return kept(Wire.send("GET " + path, "Accept-Language: " + person.asks(), cookie()));
    }

    /** The bytes behind an address. */
    byte[] downloads(String path) {
        return person.browser().cookies(cookies).get(path).asByteArray();
    }

    /** The addresses of the files on a thread's page. */
    List<String> files(String thread) {
        return FILE.matcher(opens(thread).body()).results().map(found -> found.group(1)).toList();
    }

    /** Where an answer leads, without what is new there. */
    static String path(Wire.Answer answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*$", "");
    }

    private Wire.Answer sends(String path, String once, String words, OnDisk... files) {
        var parts = new ArrayList<String>();
        Map.of("kind", "DAMAGED", "message", words, "email", email, "once", once)
                .forEach((name, value) -> parts.add(part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8))));
        for (var file : files) {
            parts.add(part("name=\"files\"; filename=\"" + file.name + "\"", "Content-Type: image/jpeg\r\n", file.bytes));
        }
        var form = String.join("", parts) + "--" + BOUNDARY + "--\r\n";
        return kept(Wire.sendForm(path, form, "Content-Type: multipart/form-data; boundary=" + BOUNDARY, "Sec-Fetch-Site: same-origin", cookie()));
    }

    private String cookie() {
        return "Cookie: " + cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    }

    private Wire.Answer kept(Wire.Answer answer) {
        SET.matcher(answer.head()).results().forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
        return answer;
    }

    // A character for each byte, as it goes over the wire.
    private static String part(String names, String type, byte[] bytes) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + latin(names.getBytes(StandardCharsets.UTF_8)) + "\r\n" + type + "\r\n" + latin(bytes) + "\r\n";
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
