package dragoman.commands;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Which database this is and how far its schema is: the first question when something is odd. */
@ApplicationScoped
class StatusCommand implements DatabaseCommand {
    private final DataSource database;
    private final Flyway migrations;

    StatusCommand(DataSource database, Flyway migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    @Override
    public Commands name() {
        return Commands.STATUS;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        try (Connection connection = database.getConnection()) {
            var server = connection.getMetaData();
            out.println("server   " + server.getDatabaseProductName() + " " + server.getDatabaseProductVersion());
            out.println("address  " + server.getURL().replaceAll("\\?.*", ""));
            var current = migrations.info().current();
            out.println("schema   " + (current == null ? "empty" : current.getVersion()));
            return DONE;
        } catch (SQLException e) {
            err.println("The database does not answer: " + e.getMessage());
            return FAILED;
        }
    }
}
