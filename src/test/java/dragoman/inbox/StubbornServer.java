package dragoman.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server for IMAP with two mails, of which it never gives the first. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String second;

    StubbornServer(String second) {
        this.second = second;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "stubborn");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                // The next one, or none where the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        say(client, "* OK [CAPABILITY IMAP4rev1] hello");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var tag = line.substring(0, line.indexOf(' '));
            var command = line.substring(tag.length() + 1);
            say(client, answer(command) + tag + (command.startsWith("FETCH 1 (BODY") ? " NO not that one" : " OK done"));
        }
    }

    private String answer(String command) {
        if (command.startsWith("CAPABILITY")) {
            return "* CAPABILITY IMAP4rev1\r\n";
        }
        if (command.startsWith("SELECT")) {
            return "* 2 EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen)\r\n* OK [PERMANENTFLAGS (\\Seen)] .\r\n* OK [UIDVALIDITY 3] .\r\n* OK [UIDNEXT 9] .\r\n";
        }
        if (command.startsWith("UID FETCH")) {
            return "* 1 FETCH (UID 7)\r\n* 2 FETCH (UID 8)\r\n";
        }
        if (command.contains("RFC822.SIZE")) {
            return "* 1 FETCH (RFC822.SIZE 100)\r\n* 2 FETCH (RFC822.SIZE " + second.length() + ")\r\n";
        }
        return command.startsWith("FETCH 2 (BODY") ? "* 2 FETCH (BODY[] {" + second.length() + "}\r\n" + second + ")\r\n" : "";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
