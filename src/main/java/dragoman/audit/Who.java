package dragoman.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who did something, as entries name people of ours and the service itself. */
public final class Who {

    /** The service itself. */
    public static final String SYSTEM = "system";

    private static final long NOBODY = 0;
    private static final String ACCOUNT = "account:";
    private static final Pattern OF_ACCOUNT = Pattern.compile(ACCOUNT + "([1-9][0-9]{0,17})");

    private Who() {}

    /** Somebody by account; 0 is the service itself. */
    public static String of(long account) {
        return account == NOBODY ? SYSTEM : ACCOUNT + account;
    }

    /** The account of somebody who is named so; empty where it is nobody of ours. */
    public static Optional<Long> account(String who) {
        var named = OF_ACCOUNT.matcher(who);
        return named.matches() ? Optional.of(Long.valueOf(named.group(1))) : Optional.empty();
    }
}
