package dragoman.mime;

import dragoman.identity.ThreadMark;
import dragoman.identity.ThreadMark.Marked;
import dragoman.mail.Letter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a person wrote a mail, by what it says itself (RFC 3834 and what machines said before it). None of this is complete,
 * which is why there are counters besides.
 */
public final class Automatic {

    /** What is known of a mail's writer. */
    public sealed interface Verdict {

        /** As far as it says, a person. @param quiet whether it asks not to be answered by machines */
        record Person(boolean quiet) implements Verdict {}

        /** A machine, and why we think so. */
        record Machine(String reason) implements Verdict {}

        /** A letter of ours came back. @param letter which; empty where that cannot be told */
        record Returned(String reason, Optional<Marked> letter) implements Verdict {}
    }

    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final List<String> AUTO_HEADERS = List.of("X-Autoreply", "X-Autorespond", "X-Autoresponse", "X-Auto-Reply-From");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action\\s*:\\s*([a-z-]{1,20})");
    private static final int LOOKED_AT = 512 << 10;

    private final ThreadMark marks;

    Automatic(ThreadMark marks) {
        this.marks = marks;
    }

    /** @param parts all parts of the mail that were found, itself first */
    Verdict of(Mime mail, String from, List<Mime> parts) {
        if (mail.has(Letter.LOOP)) {
            return new Verdict.Machine("own-letter");
        }
        if (mail.is("multipart/report")) {
            return report(mail, parts);
        }
        boolean nobody = mail.headers("Return-Path").stream().anyMatch(path -> path.strip().equals("<>")) || from.startsWith("mailer-daemon@") || from.startsWith("postmaster@");
        if (mail.has("X-Failed-Recipients") || nobody) {
            var letter = returned(parts);
            if (letter.isPresent() || mail.has("X-Failed-Recipients")) {
                return new Verdict.Returned("undelivered", letter);
            }
        }
        return nobody ? new Verdict.Machine("no-return") : byHeaders(mail);
    }

    private static Verdict byHeaders(Mime mail) {
        var submitted = word(mail.header("Auto-Submitted"));
        if (!submitted.isEmpty() && !submitted.equals("no")) {
            return new Verdict.Machine("auto-submitted");
        }
        if (AUTO_HEADERS.stream().anyMatch(name -> mail.has(name) && !word(mail.header(name)).equals("no"))) {
            return new Verdict.Machine("auto-reply");
        }
        if (mail.headers("Precedence").stream().anyMatch(value -> BULK.contains(word(value)))) {
            return new Verdict.Machine("bulk");
        }
        return mail.has("List-Id") ? new Verdict.Machine("list") : new Verdict.Person(mail.has("X-Auto-Response-Suppress"));
    }

    // RFC 3464: some say that it was delivered, or will be tried again.
    private Verdict report(Mime mail, List<Mime> parts) {
        var status = parts.stream().filter(part -> part.is("message/delivery-status")).map(part -> part.text(LOOKED_AT)).findFirst();
        boolean delivery = status.isPresent() || mail.parameter("report-type").filter("delivery-status"::equalsIgnoreCase).isPresent();
        if (!delivery) {
            return new Verdict.Machine("report");
        }
        var actions = ACTION.matcher(status.orElse("")).results().map(action -> action.group(1).toLowerCase(Locale.ROOT)).toList();
        return actions.isEmpty() || actions.contains("failed") ? new Verdict.Returned("undelivered", returned(parts)) : new Verdict.Machine("delayed");
    }

    /** The letter whose headers or text stand in what came back; one that was answered to stands in the mail's own headers and does not count. */
    private Optional<Marked> returned(List<Mime> parts) {
        var marked = parts.stream().filter(part -> !part.is("multipart/")).flatMap(part -> texts(part)).flatMap(marks::in).toList();
        return marked.stream().filter(one -> one.letter().isPresent()).findFirst().or(() -> marked.stream().findFirst());
    }

    private static Stream<String> texts(Mime part) {
        return part.is("text/") || part.is("message/") ? Stream.of(part.text(LOOKED_AT)) : Stream.of();
    }

    private static String word(String value) {
        return value.strip().toLowerCase(Locale.ROOT).split("[;\\s(]", 2)[0];
    }
}
