package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.audit.Audit;
import dragoman.cast.ServerWork;
import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever guesses is stopped, learns nothing, and stops nobody else: the owner of the account always gets in. */
@QuarkusTest
@Tag("database")
class GuessingTest {

    private static final String WRONG = "not her password";
    private static final int TRIES = 5;

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Audit audit;

    @Inject
    AgroalDataSource database;

    @Inject
    Scheduler scheduler;

    private ServerWork server;

    @BeforeEach
    void nobodyHasTried() {
        server = new ServerWork(database, ServerWork.STATEMENTS);
        tables.forgetsWhoAsked();
    }

    @Test
    void aThousandTriesFromOneAddressAreFiveAndLuciaGetsInFromAnother() {
        var lucia = office.lucia();
        var known = lucia.elsewhere().signsIn();
        tables.forgetsWhoAsked();
        var mallory = lucia.elsewhere();
        var statuses = IntStream.range(0, 1_000).mapToObj(i -> mallory.signsInWith(WRONG).status()).toList();
        assertThat(statuses.subList(0, TRIES)).containsOnly(422);
        assertThat(statuses.subList(TRIES, 1_000)).containsOnly(429);
        // The right password is not looked at either: a guess that hits is not told.
        var stopped = mallory.signsInWith(Office.PASSWORD);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 180);
        assertThat(lucia.from("127.0.1.9").signsInWith(Office.PASSWORD).status()).isEqualTo(303);
        // In the browser of before, even behind the same address.
        assertThat(known.signsInWith(Office.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void fromManyAddressesNobodyLocksLuciaOut() {
        var lucia = office.lucia();
        var known = lucia.elsewhere().signsIn();
        for (int address = 1; address <= 20; address++) {
            var mallory = lucia.elsewhere().from("127.0.2." + address);
            for (int i = 0; i < TRIES + 2; i++) {
                assertThat(mallory.signsInWith(WRONG).status()).isEqualTo(i < TRIES ? 422 : 429);
            }
        }
        assertThat(lucia.from("127.0.3.1").signsInWith(Office.PASSWORD).status()).isEqualTo(303);
        assertThat(known.from("127.0.2.1").signsInWith(Office.PASSWORD).status()).isEqualTo(303);
        var refused = audit.of("account", office.id(lucia), Audit.NEWEST, 200).stream().filter(entry -> entry.act().equals("session.refused"));
        assertThat(refused).hasSize(20 * TRIES);
    }

    @Test
    void manyAccountsFromOneAddressAreStoppedToo() {
        var statuses = IntStream.range(0, 40).mapToObj(i -> new Colleague("nobody-" + i, "").signsInWith(WRONG).status()).toList();
        assertThat(statuses.subList(0, 30)).containsOnly(422);
        assertThat(statuses.subList(30, 40)).containsOnly(429);
    }

    @Test
    void aStolenBrowserIsNoReasonToTryForEver() {
        var thief = office.lucia().signsIn();
        var statuses = IntStream.range(0, 14).mapToObj(i -> thief.signsInWith(WRONG).status()).toList();
        assertThat(statuses).contains(422).endsWith(429);
        // And it counts for its own account alone.
        var ines = office.hires("ines", "agent:es:es");
        ines.has("device", thief.cookie("device"));
        IntStream.range(0, TRIES).forEach(i -> ines.signsInWith(WRONG));
        assertThat(ines.signsInWith(WRONG).status()).isEqualTo(429);
    }

    @Test
    void anAccountThatIsNotThereAnswersLikeAWrongPasswordAndTakesAsManyStatements() {
        scheduler.pause();
        try {
            server.awaitNobodyElse();
            var lucia = office.lucia();
            var dismissed = office.lucia();
            office.dismisses(dismissed);
            var unknown = new Colleague(lucia.login().replace("lucia-", "nulla-"), "");
            var warm = List.of(seen(office.lucia()), seen(office.lucia()));
            var wrong = seen(lucia);
            assertThat(warm).hasSize(2);
            assertThat(seen(unknown)).isEqualTo(wrong);
            assertThat(seen(dismissed)).isEqualTo(wrong);
            assertThat(wrong.work()).containsEntry("COM_COMMIT", 2L).containsKey("COM_INSERT");
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void andTakesAsLong() {
        var lucia = office.lucia();
        var there = new ArrayList<Long>();
        var nowhere = new ArrayList<Long>();
        for (int i = 0; i < 11; i++) {
            tables.forgetsWhoAsked();
            there.add(nanos(lucia));
            nowhere.add(nanos(new Colleague("nobody-" + i, "")));
        }
        // Without the work for nobody it would be a twentieth.
        assertThat((double) median(nowhere) / median(there)).isBetween(0.5, 2.0);
    }

    private record Seen(int status, List<String> headers, String body, Map<String, Long> work) {}

    private Seen seen(Colleague somebody) {
        var before = server.sofar();
        Wire.Answer answer = somebody.signsInWith(WRONG);
        return new Seen(answer.status(), answer.head().lines().toList(), answer.body().replace(somebody.login(), "LOGIN"), server.since(before));
    }

    private long nanos(Colleague somebody) {
        long before = System.nanoTime();
        assertThat(somebody.signsInWith(WRONG).status()).isEqualTo(422);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
