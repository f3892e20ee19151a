package dragoman.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * One database for all tests of a process, with an empty schema and a fresh password at its start. It is registered for
 * every {@code @QuarkusTest}; no test has to name it. Each process of a run has one of its own.
 */
public class EmbeddedDatabaseTestResource implements QuarkusTestResourceLifecycleManager {
    /** What staff shows in tests. */
    public static final String STAFF_KEY = "only-the-tests-of-dragoman-open-with-this-one";

    private static final Path DIRECTORY = Path.of("target", "test-db", System.getProperty("dragoman.test.process", "process-1"));
    // Kept where every class loader of the run finds it: each test profile brings a new one.
    private static final String STARTED = "dragoman.test.database";

    @Override
    public Map<String, String> start() {
        var database = new EmbeddedDatabase(DIRECTORY);
        boolean first = System.getProperty(STARTED) == null;
        if (first) {
            forgetPassword();
        }
        DatabaseAddress address = database.start();
        if (first) {
            empty(address);
            System.setProperty(STARTED, "yes");
        }
        var config = new HashMap<>(address.asConfig());
        config.put("dragoman.mode", "demo");
        config.put("dragoman.staff-key", STAFF_KEY);
        config.put("dragoman.secret", "only-the-tests-of-dragoman-use-this-one");
        return config;
    }

    private static void forgetPassword() {
        try {
            Files.deleteIfExists(new MariaFiles(DIRECTORY).address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The files survive from run to run, which saves seconds; what was in them does not.
    private static void empty(DatabaseAddress address) {
        try (Connection connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute("drop database " + DatabaseAddress.NAME);
            statement.execute("create database " + DatabaseAddress.NAME + " character set utf8mb4 collate "
                    + MariaCommand.COLLATION);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied", e);
        }
    }

    /** Not stopped here: the next test profile goes on with it, and the end of the process ends it. */
    @Override
    public void stop() {}
}
