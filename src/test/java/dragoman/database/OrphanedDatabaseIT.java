package dragoman.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dragoman.house.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of the embedded database when its service ends, is killed, or is started twice. */
@Tag("fault")
class OrphanedDatabaseIT {
    // With a space, as people's directories have it.
    private static final Path DIRECTORY = Path.of("target", "it", "orphaned database").toAbsolutePath();

    private final MariaFiles files = new MariaFiles(DIRECTORY.resolve(".data"));

    @BeforeAll
    static void startFromNothing() throws IOException {
        Trees.delete(DIRECTORY);
    }

    @AfterEach
    void leaveNothingRunning() {
        RunningJar.endAll();
        MariaProcess.leftOver(files).ifPresent(MariaProcess::end);
    }

    @Test
    void theDatabaseOfAKilledServiceIsUsedOnAndEndsWithTheNext() throws SQLException {
        RunningJar killed = serve();
        remember("before the kill");
        killed.kill();
        MariaProcess orphan = MariaProcess.leftOver(files).orElseThrow();
        assertThat(orphan.isAlive()).as("it outlives the service").isTrue();

        RunningJar next = serve();
        given().get(next.address().resolve("/q/health")).then().statusCode(200).body("status", is("UP"));
        assertThat(MariaProcess.leftOver(files).orElseThrow().pid()).isEqualTo(orphan.pid());
        assertThat(remembered()).isEqualTo("before the kill");

        next.terminate();
        assertThat(orphan.isAlive()).as("it ends with the service").isFalse();
        assertThat(next.out()).as("nobody waits for an index of what is no longer served").doesNotContain("Awaiting thread pool").doesNotContain("ERROR");
    }

    @Test
    void anOrphanThatDoesNotLetUsInIsEndedAndItsDataIsServedAgain() throws SQLException, IOException {
        RunningJar killed = serve();
        remember("behind a lost password");
        killed.kill();
        MariaProcess orphan = MariaProcess.leftOver(files).orElseThrow();
        Files.delete(files.address());

        try (RunningJar next = serve()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(remembered()).isEqualTo("behind a lost password");
            assertThat(next.err()).isEmpty();
        }
    }

    @Test
    void aForeignProcessThatHasTheOldPidIsLeftAlone() throws IOException, InterruptedException {
        serve().terminate();
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            OwnerOnly.write(files.pid(), foreign.pid() + "\n");
            serve().terminate();
            assertThat(foreign.waitFor(0, TimeUnit.SECONDS)).as("it has ended").isFalse();
        } finally {
            foreign.destroy();
        }
    }

    @Test
    void aSecondServiceOnTheSameDirectoryIsTurnedAwayAndTheFirstGoesOn() {
        try (RunningJar first = serve()) {
            RunningJar second = RunningJar.in(DIRECTORY).run();
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err()).contains("is in use by process " + first.pid()).contains("dragoman.data");
            given().get(first.address().resolve("/q/health")).then().statusCode(200);
        }
    }

    @Test
    void aCommandJoinsTheRunningServiceAndLeavesItsDatabaseRunning() {
        try (RunningJar service = serve()) {
            MariaProcess database = MariaProcess.leftOver(files).orElseThrow();
            RunningJar status = RunningJar.in(DIRECTORY).run("status");
            assertThat(status.out()).startsWith("server   MySQL 11.4").contains("schema   ");
            assertThat(status.exitCode()).isZero();
            assertThat(database.isAlive()).isTrue();
            given().get(service.address().resolve("/q/health")).then().statusCode(200);
        }
    }

    @Test
    void aCommandWithoutAServiceStartsTheDatabaseAndEndsItAgain() {
        RunningJar status = RunningJar.in(DIRECTORY).run("status");
        assertThat(status.out()).startsWith("server   MySQL 11.4").doesNotContain("is open at");
        assertThat(status.exitCode()).isZero();
        assertThat(status.err()).isEmpty();
        assertThat(MariaProcess.leftOver(files)).isEmpty();
    }

    @Test
    void aDataDirectoryBelowTheTemporaryDirectoryKeepsItsRows() throws SQLException {
        try (RunningJar first = belowTemporaryDirectory()) {
            remember("below tmp");
        }
        try (RunningJar second = belowTemporaryDirectory()) {
            assertThat(remembered()).isEqualTo("below tmp");
        }
    }

    private static RunningJar serve() {
        return empty().serve();
    }

    private static RunningJar belowTemporaryDirectory() {
        return empty().with("java.io.tmpdir", DIRECTORY.getParent().toString()).serve();
    }

    // What a demo tells is nothing to its database, and takes longer than its start.
    private static RunningJar.Start empty() {
        return RunningJar.in(DIRECTORY).with("dragoman.demo-orders", "false").with("dragoman.demo-threads", "false");
    }

    private void remember(String text) throws SQLException {
        try (Connection connection = address().connect();
                var statement = connection.createStatement()) {
            statement.execute("create or replace table it_memory (text varchar(99) not null)");
            statement.execute("insert into it_memory values ('" + text + "')");
        }
    }

    private String remembered() throws SQLException {
        try (Connection connection = address().connect();
                var rows = connection.createStatement().executeQuery("select text from it_memory")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private DatabaseAddress address() {
        return DatabaseAddress.read(files.address()).orElseThrow();
    }
}
