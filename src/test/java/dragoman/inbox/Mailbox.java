package dragoman.inbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Madrid's mailbox, on a server of its own that takes mail by SMTP and gives it by IMAP. */
final class Mailbox {

    private static final String HERE = "127.0.0.1";

    private GreenMail server;

    // The server reads commands in the machine's language, and a Turkish machine has no MAIL.
    void opens() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            server = new GreenMail(new ServerSetup[] {new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, HERE, ServerSetup.PROTOCOL_IMAP)});
            server.start();
            server.setUser("madrid@shop.example", "madrid", "geheim");
        } finally {
            Locale.setDefault(machine);
        }
    }

    void closes() {
        server.stop();
    }

    int imap() {
        return server.getImap().getPort();
    }

    /** A mail comes for Madrid by SMTP, as it is. */
    void gets(byte[] raw) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", HERE);
        properties.setProperty("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        properties.setProperty("mail.smtp.allow8bitmime", "true");
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(raw)), new InternetAddress[] {new InternetAddress("madrid@shop.example")});
        }
    }

    /** What lies in it. */
    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }
}
