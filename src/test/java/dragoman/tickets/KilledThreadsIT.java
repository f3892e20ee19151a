package dragoman.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.database.RunningDatabase;
import dragoman.house.RunningJar;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Buyers write on while the service is killed: what was acknowledged is there, once, with an owner, a promise and a letter.
 * {@code -Ddragoman.kills=20} kills more often.
 */
@Tag("fault")
class KilledThreadsIT {

    private static final Path DIRECTORY = Path.of("target", "it", "killed-threads").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("dragoman.kills", 3);
    private static final int MESSAGES = 60 * KILLS;
    private static final String KEY = "key-of-the-storm-shop";

    private final RunningDatabase database = new RunningDatabase(DIRECTORY);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    /** What was acknowledged, by what it was sent under. */
    private final Set<String> ledger = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void startFromNothing() throws IOException {
        RunningDatabase.forget(DIRECTORY);
    }

    @AfterEach
    void leaveNothingRunning() {
        RunningJar.endAll();
        database.end();
    }

    @Test
    void everyMessageThatWasAcknowledgedIsThereExactlyOnce() throws Exception {
        var jar = new AtomicReference<>(serve());
        var buyers = Executors.newFixedThreadPool(4);
        var sent = new ArrayList<Future<?>>();
        for (int i = 0; i < MESSAGES; i++) {
            var once = "message-" + i;
            sent.add(buyers.submit(() -> Patience.until(once + " is acknowledged", () -> isAcknowledged(jar, once))));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            int from = kill * MESSAGES / (KILLS + 1);
            Patience.until("kill " + kill, () -> ledger.size() >= from);
            jar.get().kill();
            jar.set(serve());
        }
        for (var one : sent) {
            one.get();
        }
        buyers.shutdown();

        var expected = IntStream.range(0, MESSAGES).mapToObj(i -> "message-" + i).collect(Collectors.toCollection(ArrayList::new));
        assertThat(ledger).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts("select text from message where author = 'BUYER'")).as("each once").containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts("select owner from ticket group by owner")).containsExactly("desk:madrid");
        assertThat(texts("select t.id from ticket t where not exists (select 1 from promise p where p.about = concat('thread:', t.id) and p.kind = 'FIRST')")).isEmpty();
        assertThat(texts("select t.id from ticket t where (select count(*) from mail_wanted w where w.about = concat('thread:', t.id)) <> 1")).isEmpty();
    }

    // As shops and browsers do it: what nobody answered is sent again, under the same name.
    private boolean isAcknowledged(AtomicReference<RunningJar> jar, String once) {
        var request = HttpRequest.newBuilder(jar.get().address().resolve("/api/tickets")).timeout(Duration.ofSeconds(20))
                .header("X-API-Key", KEY).header("Idempotency-Key", once).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"market\":\"br\",\"language\":\"pt\",\"kind\":\"WHERE\",\"email\":\"" + once + "@example.com\",\"text\":\"" + once + "\"}")).build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status == 200 || status == 201) {
                ledger.add(once);
            }
            return ledger.contains(once);
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static RunningJar serve() {
        return RunningJar.in(DIRECTORY).with("dragoman.shops.storm.api-keys", KEY).with("dragoman.demo-threads", "false").serve();
    }

    private List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
