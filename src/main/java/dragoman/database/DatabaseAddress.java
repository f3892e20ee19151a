package dragoman.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where the embedded database listens, and the password that its only account has. */
public record DatabaseAddress(int port, String password) {
    /** The setting that names a database, embedded or not. */
    public static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    static final String NAME = "dragoman";
    static final String USER = "dragoman";

    /** A password that nobody has to type. */
    static DatabaseAddress fresh(int port) {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new DatabaseAddress(port, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    static Optional<DatabaseAddress> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return parse(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("The database's address cannot be read from " + file, e);
        }
    }

    // A half-written or hand-broken file counts as none: the accounts are made anew at each start anyway.
    private static Optional<DatabaseAddress> parse(Properties properties) {
        String port = properties.getProperty("port", "");
        String password = properties.getProperty("password", "");
        if (!port.matches("[0-9]{1,5}") || !password.matches("[A-Za-z0-9_-]{20,}")) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAddress(Integer.parseInt(port), password));
    }

    void write(Path file) {
        OwnerOnly.write(file, """
                # Made by Dragoman. The embedded database's address and password, for this user's commands.
                url=%s
                port=%s
                username=%s
                password=%s
                """.replaceFirst("%s", jdbcUrl())
                .replaceFirst("%s", Integer.toString(port))
                .replaceFirst("%s", USER)
                .replaceFirst("%s", password));
    }

    DatabaseAddress at(int otherPort) {
        return new DatabaseAddress(otherPort, password);
    }

    /**
     * TLS is off because nobody stands between two processes on the loopback; what else the driver is told stands in
     * application.properties, where it holds for every database.
     */
    String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED";
    }

    /** As the application's configuration names it. */
    public Map<String, String> asConfig() {
        return Map.of(
                JDBC_URL, jdbcUrl(),
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password);
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    // Not through DriverManager, which would look for drivers in the class loader of whoever came first.
    Connection connect() throws SQLException {
        // The driver's cleaning thread would hold the class loader of each reload in dev mode.
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2000");
        properties.setProperty("socketTimeout", "5000");
        return new com.mysql.cj.jdbc.Driver().connect(jdbcUrl(), properties);
    }
}
