package dragoman.cast;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sends a request byte by byte as it was written; no client tidies the address first. */
public final class Wire {

    /** What came back. */
    public record Answer(int status, String head, String body) {

        public String header(String name) {
            var line = Pattern.compile("(?im)^" + name + ":\\s*(.*?)\\s*$").matcher(head);
            return line.find() ? line.group(1) : "";
        }

        public String lang() {
            var html = Pattern.compile("<html lang=\"([^\"]*)\"").matcher(body);
            return html.find() ? html.group(1) : "";
        }
    }

    private Wire() {}

    /** One request, such as {@code GET /ch/de/help}, with further header lines. */
    public static Answer send(String methodAndTarget, String... headers) {
        return answer(talk(head(methodAndTarget, List.of(headers))));
    }

    /** One form, with further header lines. */
    public static Answer sendForm(String target, String form, String... headers) {
        return sendBody("POST " + target, form, headers);
    }

    /** One form from another address of this machine, such as 127.0.1.9, with further header lines. */
    public static Answer sendFormFrom(String address, String target, String form, String... headers) {
        var lines = new ArrayList<>(List.of(headers));
        lines.add("Content-Length: " + form.length());
        return answer(talkFrom(address, head("POST " + target, lines) + form));
    }

    /** One request with a body, a byte for each character, with further header lines. */
    public static Answer sendBody(String methodAndTarget, String body, String... headers) {
        var lines = new ArrayList<>(List.of(headers));
        lines.add("Content-Length: " + body.length());
        return answer(talk(head(methodAndTarget, lines) + body));
    }

    // HTTP/1.0, so that the body is what comes until the end.
    private static String head(String methodAndTarget, List<String> headers) {
        var lines = new ArrayList<>(List.of(methodAndTarget + " HTTP/1.0", "Host: 127.0.0.1:" + RestAssured.port));
        lines.addAll(headers);
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    /** Says one thing after the other on one connection, and hears all that comes until its end. */
    public static String talk(String... requests) {
        return talkFrom("127.0.0.1", requests);
    }

    private static String talkFrom(String address, String... requests) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(address), 0)) {
            for (var request : requests) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            }
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text.substring(0, end), text.substring(end + 4));
    }
}
