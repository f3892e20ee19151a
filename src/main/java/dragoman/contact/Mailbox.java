package dragoman.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that somebody typed. */
public final class Mailbox {

    // What can be sent to: no second recipient, no name, no line break. The outbox looks again before it sends.
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[\\p{L}\\p{M}\\p{N}-]+(?:\\.[\\p{L}\\p{M}\\p{N}-]+)+");
    private static final int LONGEST = 254;

    private Mailbox() {}

    /** The address without what came along by pasting; empty where it is none. */
    public static Optional<String> of(String typed) {
        var address = PlainWords.line(typed).replaceAll("^<|>$", "").replaceFirst("^(?i:mailto:)", "").replace('＠', '@');
        boolean dotted = address.startsWith(".") || address.contains("..") || address.contains(".@");
        return Optional.of(address).filter(one -> one.length() <= LONGEST && !dotted && FORM.matcher(one).matches());
    }

    /** So much of it that its owner knows it: a…@example.com. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        // The first letter of two at most says all of it.
        int shown = at > 2 ? address.offsetByCodePoints(0, 1) : 0;
        return address.substring(0, shown) + "…" + address.substring(Math.max(at, 0));
    }
}
