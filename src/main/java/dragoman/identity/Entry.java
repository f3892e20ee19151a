package dragoman.identity;

/** What came of showing a token or a code. */
public sealed interface Entry {

    /** The browser is let in, and its cookie is on the way. */
    record Opened(Subject subject) implements Entry {}

    /** It is not. */
    record Refused(Reason reason) implements Entry {}

    enum Reason {
        /** Nobody of ours has made it, or what it opened is no more. */
        UNKNOWN,
        EXPIRED,
        USED,
        REVOKED,
        /** The link was opened in as many browsers as it may be. */
        BROWSERS,
        /** No such code was made for this browser, or it is too old, or the browser never asked. */
        WRONG,
        /** As many wrong codes were tried as may be. */
        SPENT
    }
}
