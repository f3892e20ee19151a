package dragoman.lookup;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;

/** A mail as its reader opens it. */
record Paper(String subject, String text, String html) {

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4}) (\\d{4})$");
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*/orders/[pl]/\\S+)");

    static Paper of(MimeMessage message) throws Exception {
        var parts = (Multipart) message.getContent();
        return new Paper(message.getSubject(), part(parts.getBodyPart(0)), part(parts.getBodyPart(1)));
    }

    private static String part(BodyPart part) throws Exception {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    /** Its eight digits. */
    String code() {
        var match = CODE.matcher(text);
        if (!match.find()) {
            throw new AssertionError(text);
        }
        return match.group(1) + match.group(2);
    }

    /** The path of its link. */
    String link() {
        var match = LINK.matcher(text);
        if (!match.find()) {
            throw new AssertionError(text);
        }
        return match.group(1);
    }
}
