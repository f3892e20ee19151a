package dragoman.staff;

import dragoman.doors.SignedIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where somebody goes on after signing in: a page of staff, and nothing that a browser would take for another host. */
public final class BackPath {

    /** Where staff sign in. */
    public static final String SIGN_IN = "/sign-in";
    /** What somebody may do, and the own password. */
    public static final String OWN_ACCOUNT = "/console/account";

    private static final String THREADS = "/console";
    private static final String TEXTS = "/workbench";

    private static final int LONGEST = 500;
    // Plain segments; dots that lead upwards, doubled slashes, backslashes and escaped ones are no page of ours.
    private static final Pattern OWN = Pattern.compile("(?!.*%(?:2[eEfF]|5[cC]|0|1|7[fF]))(?:/(?!\\.{1,2}(?:[/?]|$))[\\w.~%!$'()*,=:@-]+)+(?:\\?[\\w.~%!$&'()*+,;=:@/-]*)?");

    private BackPath() {}

    /** Where somebody begins who named no page: where the work is. */
    public static String home(Collection<Grant> grants) {
        var roles = grants.stream().map(Grant::role).collect(Collectors.toSet());
        if (roles.contains(Role.AGENT) || roles.contains(Role.LEAD)) {
            return THREADS;
        }
        return roles.contains(Role.TRANSLATOR) || roles.contains(Role.REVIEWER) ? TEXTS : OWN_ACCOUNT;
    }

    /** Empty where it is none of ours. */
    public static Optional<String> of(String path) {
        return Optional.ofNullable(path).filter(text -> text.length() <= LONGEST && OWN.matcher(text).matches())
                .filter(text -> SignedIn.isBehind(text.split("\\?", 2)[0]) && !SignedIn.isFetched(text.split("\\?", 2)[0]));
    }

    /** The address of the sign-in, which leads back. */
    static String signIn(String back) {
        return with(SIGN_IN, back);
    }

    /** An address that leads back. */
    public static String with(String address, String back) {
        return address + of(back).map(path -> "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/")).orElse("");
    }
}
