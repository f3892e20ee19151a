package dragoman.cast;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            // HTTP/1.0, so that the body is what comes until the end.
            var request = methodAndTarget + " HTTP/1.0\r\nHost: 127.0.0.1:" + RestAssured.port + "\r\n";
            var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream().write((request + lines + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        return new Answer(Integer.parseInt(text.split(" ", 3)[1]), text.substring(0, end), text.substring(end + 4));
    }
}
