package dragoman.sql;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.sql.SQLException;
import java.util.Map;

/** Statements without a service around them: each is a transaction of its own. */
public final class BenchStatements {

    private BenchStatements() {}

    /** @param settings of the service's data source, as its configuration has them */
    public static Statements of(Map<String, String> settings) throws SQLException {
        var url = settings.get("quarkus.datasource.jdbc.url");
        var properties = Map.of(
                AgroalPropertiesReader.JDBC_URL, url + (url.contains("?") ? "&" : "?") + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&cachePrepStmts=true",
                AgroalPropertiesReader.PRINCIPAL, settings.get("quarkus.datasource.username"),
                AgroalPropertiesReader.CREDENTIAL, settings.get("quarkus.datasource.password"),
                AgroalPropertiesReader.MAX_SIZE, "4");
        return new Statements(AgroalDataSource.from(new AgroalPropertiesReader().readProperties(properties)));
    }
}
