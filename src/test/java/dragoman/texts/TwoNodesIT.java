package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.cast.Patience;
import dragoman.database.RunningDatabase;
import dragoman.house.RunningJar;
import dragoman.texts.ManyReaders.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two processes of the packaged jar on one database, read all the time while Marta publishes, while one of them is killed in
 * the middle of publishing, comes back, while the database holds a release that is not what was published, and while Poland
 * sees one before all others.
 */
@Tag("fault")
class TwoNodesIT {

    private static final Path DIRECTORY = Path.of("target", "it", "two-nodes").toAbsolutePath();
    private static final String ELSEWHERE = "/us/en/help";
    private static final Path SECOND = DIRECTORY.resolve("second");
    private static final String PLACE = " where unit_id = (select id from unit where name = 'phrase:help.question') and locale = 'pl' and until_release = " + Long.MAX_VALUE;

    private final RunningDatabase database = new RunningDatabase(DIRECTORY);
    private final Node first = new Node("the first node");
    private final Node second = new Node("the second node");
    /** What a page says under each release; the first one names nobody. */
    private final Map<Long, Set<String>> published = new TreeMap<>(Map.of(1L, Set.of("/")));
    private final List<Long> times = new ArrayList<>();

    private long release = 1;
    private PolishDesk desk;
    private ManyReaders readers;

    @BeforeAll
    static void startFromNothing() throws IOException {
        RunningDatabase.forget(DIRECTORY);
    }

    @AfterEach
    void leaveNothingRunning() {
        if (readers != null) {
            readers.close();
        }
        RunningJar.endAll();
        database.end();
    }

    @Test
    void noPageMixesTwoReleasesAndNoneFailsWhileNodesPublishDieAndComeBack() throws SQLException {
        var one = start(DIRECTORY, Map.of(), first);
        var two = start(SECOND, database.asConfig(), second);
        desk = new PolishDesk(one.address());
        readers = new ManyReaders(List.of(first, second));
        readers.awaits(first, 1);
        readers.awaits(second, 1);

        for (var name : List.of("Adelo", "Balbino", "Celino")) {
            desk.approves(name);
            isPublished(name, first, second);
        }
        desk.approves("Danuto");
        isKilledWhilePublishing(two);
        assertThat(readers.served(first)).as("what was half published is not there").isEqualTo(release);
        desk.worksAt(one.address());
        isPublished("Danuto", first);
        var back = start(SECOND, database.asConfig(), second);
        assertThat(readers.served(second)).as("it is back with what was published meanwhile").isEqualTo(release);
        readers.awaits(second, release);

        breaks(release + 1);
        Patience.until("both refuse it", () -> List.of(one, back).stream().allMatch(node -> node.out().contains("texts not refreshed, release=" + release + " stays")));
        readers.awaits(first, release);
        readers.awaits(second, release);
        assertThat(desk.goesBackTo(release).status()).isEqualTo(303);
        release += 2;
        isLive("Danuto", first, second);

        desk.approves("Edyto");
        assertThat(desk.triesIn("pl").status()).isEqualTo(303);
        release++;
        isLive("Edyto", first, second);
        assertThat(List.of(first, second)).allSatisfy(node -> assertThat(readers.served(node, ELSEWHERE)).as("what all others see").isEqualTo(release - 1));
        assertThat(desk.showsToAll(release).status()).isEqualTo(303);
        for (var node : List.of(first, second)) {
            Patience.until(node.name() + " shows it to all", () -> readers.served(node, ELSEWHERE) == release);
        }

        readers.close();
        System.out.println("published and live, ms: " + times + "; pages read: " + first.answers() + " and " + second.answers());
        assertThat(readers.failures()).isEmpty();
        assertThat(readers.names()).isEqualTo(published);
    }

    private void isPublished(String name, Node... nodes) {
        long began = System.nanoTime();
        assertThat(desk.publishes().status()).isEqualTo(303);
        release++;
        for (var node : nodes) {
            Patience.until(node.name() + " serves " + release, () -> readers.served(node) == release);
        }
        times.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
        isLive(name, nodes);
    }

    private void isLive(String name, Node... nodes) {
        published.put(release, Set.of(ManyReaders.both(name)));
        for (var node : nodes) {
            readers.awaits(node, release);
        }
    }

    /** The release's row and its revisions are written, the texts before them are about to end: there it is killed. */
    private void isKilledWhilePublishing(RunningJar node) throws SQLException {
        desk.worksAt(node.address());
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select revision_id from live_text" + PLACE + " for update");
            var publishing = CompletableFuture.runAsync(desk::publishes);
            Patience.until("it is in the middle", () -> count("select count(*) from information_schema.processlist where info like 'update live_text set until%'") == 1);
            second.address().set(null);
            node.kill();
            assertThatThrownBy(publishing::join).as("nobody is told anything").isInstanceOf(CompletionException.class);
            connection.rollback();
        }
    }

    /** A release of which a text is not what its checksum says, as a disk or a hand can make one. */
    private void breaks(long number) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into text_release (number, kind, published_at, who, checksum) values (" + number + ", 'EDIT', now(3), 'system', repeat('0', 64))");
            statement.execute("insert into revision (unit_id, locale, text, digest, origin, made_at) select unit_id, locale, 'Zepsute', repeat('0', 12), 'EDIT', now(3) from live_text" + PLACE);
            statement.execute("update live_text set until_release = " + number + PLACE);
            statement.execute("insert into live_text (unit_id, locale, since_release, revision_id) select unit_id, locale, " + number + ", id from revision where text = 'Zepsute'");
            connection.commit();
        }
    }

    private int count(String sql) {
        try (var connection = database.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RunningJar start(Path directory, Map<String, String> settings, Node node) {
        var start = RunningJar.in(directory).with("dragoman.mode", "demo").with("dragoman.demo-orders", "false").with("dragoman.demo-threads", "false");
        settings.forEach(start::with);
        var jar = start.serve();
        node.address().set(jar.address());
        return jar;
    }
}
