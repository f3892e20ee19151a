package dragoman.staff;

import dragoman.i18n.Digest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account that is to be.
 *
 * @param login an e-mail address or a short name
 * @param name as buyers and colleagues read it
 */
public record NewAccount(String login, String name, Optional<String> language, Optional<String> desk, Optional<String> provider, boolean demo) {

    // ASCII: no login looks like another one's.
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._+@-]{1,119}");
    // Neither what cannot be seen nor what turns a line around.
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>]{1,120}");

    public NewAccount {
        login = login(login).orElseThrow(() -> new IllegalArgumentException("a login is of letters a to z, digits and . _ + @ -, at least two"));
        name = Digest.nfc(name).strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("a name is of 1 to 120 visible characters");
        }
    }

    public static NewAccount of(String login, String name) {
        return new NewAccount(login, name, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.isBlank();
    }

    /** A login in its one spelling; empty where it can be nobody's. */
    public static Optional<String> login(String typed) {
        return Optional.ofNullable(typed).map(text -> text.strip().toLowerCase(Locale.ROOT)).filter(text -> LOGIN.matcher(text).matches());
    }
}
