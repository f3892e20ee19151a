package dragoman.doors;

import java.util.regex.Pattern;

/** The addresses that only somebody of staff sees who is signed in: known here, since no key opens them. */
public final class SignedIn {

    /** What pages fetch, and people do not read. */
    private static final Pattern FETCHED = Pattern.compile("/+api(?:;[^/]*)?/+console(?:[/;].*)?");

    // Parameters (";x") and doubled slashes are read as the framework reads them, so that no spelling passes beside the door.
    private static final Pattern BEHIND = Pattern.compile("/+(?:console|workbench)(?:[/;].*)?|" + FETCHED);

    private SignedIn() {}

    /** Whether a path lies behind the sign-in. */
    public static boolean isBehind(String path) {
        return BEHIND.matcher(path).matches();
    }

    /** Whether it lies there and is asked for by a page's script, never by a person. */
    public static boolean isFetched(String path) {
        return FETCHED.matcher(path).matches();
    }
}
