package dragoman.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every room relies on when it talks to the database, whatever machine this is. */
@QuarkusTest
@Tag("database")
class DatabaseTest {
    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void theServiceIsHealthy() {
        given().get("/q/health").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void everyScriptComesBackAsItWasWritten() throws SQLException {
        String text = "Straße, ça, İstanbul, עברית, العربية, 日本語, 한국어, ไทย, 🐉, 𠮷";
        assertThat(ask("select '" + text + "'")).containsExactly(text);
    }

    @Test
    void anInstantIsKeptInUtcAndComesBackToTheMicrosecond() throws SQLException {
        Instant leap = Instant.parse("2026-03-29T01:30:00.123456Z");
        try (Connection connection = database.getConnection();
                var create = connection.createStatement()) {
            create.execute("create temporary table moment (at datetime(6) not null)");
            try (var insert = connection.prepareStatement("insert into moment values (?)")) {
                insert.setTimestamp(1, Timestamp.from(leap));
                insert.execute();
            }
            try (ResultSet row = create.executeQuery("select at, cast(at as char) from moment")) {
                row.next();
                assertThat(row.getTimestamp(1).toInstant()).isEqualTo(leap);
                assertThat(row.getString(2)).isEqualTo("2026-03-29 01:30:00.123456");
            }
        }
    }

    @Test
    void theServersOwnClockSpeaksUtcToo() throws SQLException {
        assertThat(ask("select timestampdiff(second, utc_timestamp(), now())")).containsExactly("0");
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void whatMySqlRefusesIsRefusedHereToo() throws SQLException {
        assertThat(ask("select @@sql_mode").get(0))
                .contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES", "NO_ZERO_DATE");
    }

    @Test
    void theApplicationIsTheOnlyAccountAndSeesOnlyItsOwn() throws SQLException {
        assertThat(ask("select current_user()")).containsExactly("dragoman@127.0.0.1");
        assertThat(ask("show databases")).containsExactlyInAnyOrder("dragoman", "information_schema");
    }

    private List<String> ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
