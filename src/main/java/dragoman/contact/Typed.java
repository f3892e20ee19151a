package dragoman.contact;

import dragoman.files.Sorted;
import dragoman.tickets.Ticket.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody typed into the form. It comes back as it was typed while something is missing.
 *
 * @param once the form's own word, by which a second sending is told from a second message
 */
record Typed(Kind kind, String message, String email, String once) {

    /** What can be wrong with it, by the end of the phrase that says so. */
    enum Flaw {
        MISSING("message"), LONG("message"), EMAIL("email");

        private final String field;

        Flaw(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    /** An empty form. */
    static Typed nothing(Kind kind) {
        return new Typed(kind, "", "", fresh());
    }

    /** What a form says, cleaned; null where it says nothing. */
    static Typed of(String kind, String message, String email, String once, Kind likely) {
        return new Typed(Arrays.stream(Kind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(likely), PlainWords.lines(message == null ? "" : message), PlainWords.line(email == null ? "" : email),
                once != null && once.matches("[\\w-]{8,64}") ? once : fresh());
    }

    /**
     * @param addressed whether the address is known, and none is asked for
     * @param along whether files come along, which say enough without a word
     */
    List<Flaw> flaws(int longest, boolean addressed, boolean along) {
        var flaws = new ArrayList<Flaw>();
        if (!along && PlainWords.isBlank(message)) {
            flaws.add(Flaw.MISSING);
        } else if (message.length() > longest) {
            flaws.add(Flaw.LONG);
        }
        if (!addressed && Mailbox.of(email).isEmpty()) {
            flaws.add(Flaw.EMAIL);
        }
        return flaws;
    }

    /** What this sending is told by. Who goes back and sends other words or files has said something else, which must not be lost. */
    String sending(String where, List<Sorted.Fit> files) {
        var along = files.stream().map(file -> "\n" + file.name() + " " + file.size()).collect(Collectors.joining());
        return String.join(" ", "form", where, once, digest(kind + "\n" + email + "\n" + message + along));
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
