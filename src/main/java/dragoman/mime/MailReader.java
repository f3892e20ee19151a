package dragoman.mime;

import dragoman.identity.Subject;
import dragoman.identity.ThreadMark;
import dragoman.identity.ThreadMark.Marked;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads mail, whatever it is: bytes in, words out. It throws nothing and asks nobody. */
public final class MailReader {

    private static final int LONGEST_SUBJECT = 250;
    private static final int DEPTH = 8;
    private static final int PARTS = 200;
    private static final int TEXT = 200_000;
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,990}>|[^<>\\s]{1,990}@[^<>\\s]{1,500}");

    private final ThreadMark marks;
    private final Automatic automatic;
    private final Reading.Bounds bounds;

    /**
     * @param marks by which threads are known
     * @param files of one mail that are kept
     * @param html how long turning one text in HTML into words may take
     */
    public MailReader(ThreadMark marks, int files, Duration html) {
        this.marks = marks;
        this.automatic = new Automatic(marks);
        this.bounds = new Reading.Bounds(DEPTH, PARTS, files, TEXT, html);
    }

    /** A mail, read. It takes as long as the mail is large: not to be called in a transaction. */
    public ReadMail read(byte[] raw) {
        var mail = Mime.of(raw);
        var reading = Reading.of(mail, bounds);
        var from = Addresses.first(mail.header("From"));
        var replyTo = Addresses.first(mail.header("Reply-To")).address();
        var thread = thread(mail, reading.marked());
        return new ReadMail(from, replyTo.isEmpty() ? from.address() : replyTo, Tidy.line(EncodedWords.decode(mail.header("Subject")), LONGEST_SUBJECT),
                Fold.said(reading.lines()), Fold.whole(reading.lines()), reading.files(), reading.left(), thread,
                sentAt(mail.header("Date")), automatic.of(mail, from.address(), reading.parts()));
    }

    /** The first Message-ID that is one; empty where there is none. */
    public static String messageId(byte[] raw) {
        return Mime.of(raw).headers("Message-ID").stream().flatMap(header -> ID.matcher(header).results()).map(found -> found.group()).findFirst().orElse("");
    }

    // Never by the subject, which anybody can write, and which programs change in the language of their user.
    private Optional<Subject> thread(Mime mail, String text) {
        // What is answered to stands at the end of References.
        var references = new ArrayList<>(mail.headers("References").stream().flatMap(marks::in).toList());
        Collections.reverse(references);
        return mail.headers("In-Reply-To").stream().flatMap(marks::in).findFirst()
                .or(() -> references.stream().findFirst())
                .or(() -> marks.in(text).findFirst())
                .map(Marked::subject);
    }

    private static Optional<Instant> sentAt(String date) {
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(new MailDateFormat().parse(date).toInstant());
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
