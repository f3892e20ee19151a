package dragoman.inbox;

import dragoman.inbox.InboxConfig.Imap;
import dragoman.sql.Statements;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** For tests: carries mail to the desk in Madrid, by SMTP into a mailbox on a real server and from there by IMAP. */
@Singleton
public class Postman {

    /** Settings of a mailbox. */
    private record Box(String host, int port, String user, String password, String folder, boolean ssl, Duration timeout) implements Imap {}

    private final Mails mails;
    private final PlaceRows places;
    private final InboxConfig config;
    private final Statements database;
    private final MeterRegistry metrics;

    Postman(Mails mails, PlaceRows places, InboxConfig config, Statements database, MeterRegistry metrics) {
        this.mails = mails;
        this.places = places;
        this.config = config;
        this.database = database;
        this.metrics = metrics;
    }

    public void carries(MimeMessage mail) throws IOException, MessagingException {
        var mailbox = new Mailbox();
        mailbox.opens();
        try {
            var raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            mailbox.gets(raw.toByteArray());
            // As if it were time again.
            database.update("update mailbox_place set due_at = '2020-01-01'");
            new FetchMailJob(mails, places, config, Clock.systemUTC(), metrics)
                    .look("madrid", new Box("127.0.0.1", mailbox.imap(), "madrid", "geheim", "INBOX", false, Duration.ofSeconds(20)));
        } finally {
            mailbox.closes();
        }
    }
}
