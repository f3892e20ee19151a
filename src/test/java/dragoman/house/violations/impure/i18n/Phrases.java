package dragoman.house.violations.impure.i18n;

import jakarta.inject.Inject;
import java.sql.Connection;

/** Phrases that come from a database and a framework. */
class Phrases {
    @Inject
    Connection connection;
}
