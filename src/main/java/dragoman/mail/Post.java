package dragoman.mail;

import dragoman.identity.ThreadMark;
import dragoman.web.WebConfig;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hands letters over: to the server that is configured, and in a demo to its own page. */
@ApplicationScoped
class Post {

    private final Mailer mailer;
    private final KeptLetters kept;
    private final WebConfig web;
    private final PostOffice office;
    private final ThreadMark marks;
    private final Clock clock;

    Post(Mailer mailer, KeptLetters kept, WebConfig web, PostOffice office, ThreadMark marks, Clock clock) {
        this.mailer = mailer;
        this.kept = kept;
        this.web = web;
        this.office = office;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Sends a letter, and comes back when the server has it. Never to be called inside a transaction.
     *
     * @param to an address as {@link Envelope} has it
     * @param id the row that wants it
     * @param mark the same for every sending of one mail; of a letter about no thread, its Message-ID is made of it
     * @throws RuntimeException where no server took it
     */
    void send(Letter letter, String to, long id, String mark) {
        kept.keep(letter, to, clock.instant());
        if (office.isOpen()) {
            var mail = new Mail().addTo(to).setFrom(office.from()).setSubject(letter.subject()).setText(letter.text()).setHtml(letter.html());
            headers(letter, id, mark).forEach(mail::addHeader);
            mailer.send(mail);
        }
    }

    // Those that the client would make itself: its subject cuts letters in two, its date tells the server's zone.
    private Map<String, String> headers(Letter letter, long id, String mark) {
        var headers = new TreeMap<String, String>();
        headers.put("Subject", HeaderText.of(letter.subject()));
        headers.put("From", HeaderText.mailbox(web.shop(), office.from()));
        headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(ZoneOffset.UTC)));
        headers.put("Message-ID", messageId(letter.about().map(about -> marks.of(about.thread(), id)).orElse(mark)));
        headers.put("Content-Language", letter.locale().tag());
        headers.put(Letter.LOOP, "yes");
        submitted(letter.origin()).ifPresent(how -> headers.put("Auto-Submitted", how));
        letter.about().ifPresent(about -> {
            // A letter that was never written, and that all of the thread answer to: mail programs put them together by it.
            var root = messageId(marks.root(about.thread()));
            headers.put("References", root);
            headers.put("In-Reply-To", root);
            Envelope.of(about.replyTo()).ifPresent(desk -> headers.put("Reply-To", HeaderText.mailbox(web.shop(), desk)));
        });
        return headers;
    }

    private String messageId(String local) {
        return "<" + local + "@" + office.from().substring(office.from().indexOf('@') + 1) + ">";
    }

    // Whoever is away does not answer to what a machine wrote (RFC 3834).
    private static Optional<String> submitted(Letter.Origin origin) {
        return switch (origin) {
            case GENERATED -> Optional.of("auto-generated");
            case REPLIED -> Optional.of("auto-replied");
            case WRITTEN -> Optional.empty();
        };
    }
}
