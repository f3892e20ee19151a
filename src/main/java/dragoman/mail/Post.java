package dragoman.mail;

import dragoman.web.WebConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/** Hands letters over: to the server that is configured, and in a demo to its own page. */
@ApplicationScoped
class Post {

    private final Mailer mailer;
    private final KeptLetters kept;
    private final WebConfig web;
    private final PostOffice office;
    private final Clock clock;

    Post(Mailer mailer, KeptLetters kept, WebConfig web, PostOffice office, Clock clock) {
        this.mailer = mailer;
        this.kept = kept;
        this.web = web;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Sends a letter, and comes back when the server has it. Never to be called inside a transaction.
     *
     * @param to an address as {@link Envelope} has it
     * @param mark the same for every sending of one mail
     * @throws RuntimeException where no server took it
     */
    void send(Letter letter, String to, String mark) {
        kept.keep(letter, to, clock.instant());
        if (office.isOpen()) {
            var mail = new Mail().addTo(to).setFrom(office.from()).setSubject(letter.subject()).setText(letter.text()).setHtml(letter.html());
            headers(letter, mark).forEach(mail::addHeader);
            mailer.send(mail);
        }
    }

    // Those that the client would make itself: its subject cuts letters in two, its date tells the server's zone.
    private Map<String, String> headers(Letter letter, String mark) {
        var headers = new TreeMap<String, String>();
        headers.put("Subject", HeaderText.of(letter.subject()));
        headers.put("From", HeaderText.mailbox(web.shop(), office.from()));
        headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
        headers.put("Message-ID", "<" + mark + "@" + office.from().substring(office.from().indexOf('@') + 1) + ">");
        headers.put("Content-Language", letter.locale().tag());
        // Whoever is away does not answer to this (RFC 3834).
        headers.put("Auto-Submitted", "auto-generated");
        return headers;
    }
}
