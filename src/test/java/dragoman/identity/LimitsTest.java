package dragoman.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Limits.Limit;
import dragoman.identity.Limits.Use;
import dragoman.sql.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often somebody may ask, counted in the database. */
@QuarkusTest
@Tag("database")
class LimitsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Limit THREE = new Limit("three", 3, Duration.ofMinutes(10));
    private static final Limit MANY = new Limit("many", 100, Duration.ofSeconds(1));

    @Inject
    Statements database;

    @Inject
    Secrets secrets;

    private final String somebody = UUID.randomUUID().toString();

    @Test
    void soManyAtOnceThenOneEachWhile() {
        assertThat(takes(NOON, THREE)).isEmpty();
        assertThat(takes(NOON, THREE)).isEmpty();
        assertThat(takes(NOON, THREE)).isEmpty();
        assertThat(takes(NOON, THREE)).contains(NOON.plus(Duration.ofMinutes(10)));
        assertThat(takes(NOON.plus(Duration.ofMinutes(10)).minusMillis(1), THREE)).isPresent();
        assertThat(takes(NOON.plus(Duration.ofMinutes(10)), THREE)).isEmpty();
        assertThat(takes(NOON.plus(Duration.ofMinutes(10)), THREE)).contains(NOON.plus(Duration.ofMinutes(20)));
        // Whoever waits long may again ask as often as at first, and no more.
        var nextDay = NOON.plus(Duration.ofDays(1));
        assertThat(IntStream.range(0, 5).mapToObj(i -> takes(nextDay, THREE)).filter(Optional::isEmpty)).hasSize(3);
    }

    @Test
    void whoIsStoppedAtOneDoesNotUseUpTheOthers() {
        for (int i = 0; i < 3; i++) {
            takes(NOON, THREE);
        }
        var other = UUID.randomUUID().toString();
        assertThat(takes(NOON, new Use(THREE, somebody), new Use(THREE, other))).isPresent();
        assertThat(IntStream.range(0, 5).mapToObj(i -> takes(NOON, new Use(THREE, other))).filter(Optional::isEmpty)).hasSize(3);
    }

    @Test
    void aRefusalCostsNothing() {
        for (int i = 0; i < 50; i++) {
            takes(NOON, THREE);
        }
        assertThat(takes(NOON.plus(Duration.ofMinutes(10)), THREE)).isEmpty();
    }

    @Test
    void nodesThatAskAtOnceTogetherGetNoMore() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asked = IntStream.range(0, 40).<Future<Boolean>>mapToObj(i -> pool.submit(() ->
                    takes(NOON, new Use(THREE, somebody), new Use(MANY, "all " + somebody)).isEmpty())).toList();
            int granted = 0;
            for (var one : asked) {
                granted += one.get() ? 1 : 0;
            }
            assertThat(granted).isEqualTo(3);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void nobodyCanReadFromTheTableWhoseItIs() {
        takes(NOON, new Use(THREE, "ana@correio.example"));
        var rows = database.rows("select cast(key_hash as char character set latin1) from guest_limit", row -> row.getString(1));
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("ana"));
        assertThat(new Limits(database, new Secrets("one-secret-of-at-least-thirty-two-bytes", Optional.empty()), Clock.systemUTC()).hash("x", "ana"))
                .isNotEqualTo(new Limits(database, secrets, Clock.systemUTC()).hash("x", "ana"));
    }

    private Optional<Instant> takes(Instant now, Limit limit) {
        return takes(now, new Use(limit, somebody));
    }

    private Optional<Instant> takes(Instant now, Use... uses) {
        var limits = new Limits(database, secrets, Clock.fixed(now, ZoneOffset.UTC));
        return QuarkusTransaction.requiringNew().call(() -> limits.take(List.of(uses)));
    }
}
