package dragoman.texts;

import java.sql.SQLException;

/** The database did not answer or refused; whoever asked has nothing half-done to clean up. */
final class TextsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextsUnavailable(SQLException cause) {
        super(cause);
    }
}
