package dragoman.database;

/** There is no embedded database to be had here or now; the message says why, and what the operator can do about it. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String reason) {
        super(reason);
    }
}
