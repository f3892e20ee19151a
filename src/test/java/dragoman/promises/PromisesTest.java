package dragoman.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dragoman.identity.Subject;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.promises.Promised.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ana has written from Recife, and Lucía's desk in Madrid owes her an answer. It is there Monday to Thursday 9 to 14 and 16
 * to 19, Friday 9 to 15. The 18th of November 2026 is a Wednesday.
 */
@QuarkusTest
@Tag("database")
class PromisesTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final AtomicLong THREADS = new AtomicLong(1_000_000);

    @Inject
    PromiseRows rows;

    @Inject
    Markets markets;

    private final Subject ana = new Subject("promised", THREADS.incrementAndGet());
    private Desk madrid;
    private Desk tokyo;
    private Instant now;

    @BeforeEach
    void wednesdayMorning() {
        madrid = markets.find("br").map(markets::desk).orElseThrow();
        tokyo = markets.find("jp").map(markets::desk).orElseThrow();
        at("2026-11-18T10:00");
    }

    @Test
    void anAnswerIsDueAtTheSameTimeOnTheNextBusinessDayAndByTheWallClockInADay() {
        assertThat(write(() -> promises().within(1, Kind.FIRST, ana, madrid))).isEqualTo(madrid("2026-11-19T10:00"));
        assertThat(promises().open(ana)).singleElement().satisfies(promised -> {
            assertThat(promised.due()).isEqualTo(madrid("2026-11-19T10:00"));
            assertThat(promised.work()).isEqualTo(Duration.ofHours(8));
            assertThat(promised.latest()).isEqualTo(now.plus(Duration.ofHours(24)));
        });
    }

    @Test
    void thereIsOnePromiseOfAKindAndTheNewestHolds() {
        write(() -> promises().within(1, Kind.NEXT, ana, madrid));
        at("2026-11-18T17:00");
        write(() -> promises().within(1, Kind.NEXT, ana, madrid));
        assertThat(promises().open(ana)).extracting(Promised::due).containsExactly(madrid("2026-11-19T17:00"));
    }

    @Test
    void anAnswerKeepsOneClockAndLeavesTheOthers() {
        write(() -> promises().within(1, Kind.FIRST, ana, madrid));
        write(() -> promises().within(5, Kind.SOLVED, ana, madrid));
        run(() -> promises().by(madrid("2026-11-27T12:00"), ana, madrid));
        run(() -> promises().keep(Kind.FIRST, ana));
        assertThat(promises().open(ana)).extracting(Promised::kind).containsExactly(Kind.SOLVED, Kind.SAID);
        run(() -> promises().drop(ana));
        assertThat(promises().open(ana)).isEmpty();
    }

    // P13: what the buyer is silent for does not count.
    @Test
    void whileAnaIsAskedMadridsClockStandsStill() {
        write(() -> promises().within(1, Kind.SOLVED, ana, madrid));
        at("2026-11-18T12:00");
        run(() -> promises().pause(ana, madrid));
        at("2026-11-23T20:00");
        assertThat(promises().due(madrid, now, Optional.empty(), 10)).extracting(Promised::about).doesNotContain(ana);
        run(() -> promises().resume(ana, madrid));
        // Six of eight hours were left: Tuesday 9 to 14 are five, and one more from 16.
        assertThat(promises().open(ana)).singleElement().satisfies(promised -> {
            assertThat(promised.paused()).isFalse();
            assertThat(promised.due()).isEqualTo(madrid("2026-11-24T17:00"));
        });
    }

    // P13: no target of the old desk stays.
    @Test
    void tokyoTakesOverWhatMadridHasNotWorked() {
        write(() -> promises().within(1, Kind.FIRST, ana, madrid));
        at("2026-11-18T18:00");
        run(() -> takeovers().handOver(ana, madrid, tokyo));
        // Two of eight hours were left, and Tokyo opens at ten.
        assertThat(promises().open(ana)).singleElement().satisfies(promised -> {
            assertThat(promised.desk()).isEqualTo(tokyo.key());
            assertThat(promised.due()).isEqualTo(ZonedDateTime.of(2026, 11, 19, 12, 0, 0, 0, ZoneId.of("Asia/Tokyo")).toInstant());
        });
        assertThat(promises().due(madrid, now.plus(Duration.ofDays(30)), Optional.empty(), 500)).extracting(Promised::about).doesNotContain(ana);
    }

    // Ana has it in a letter, and nobody writes to her that it is another.
    @Test
    void aTimeThatAnaWasToldStaysWhereTheOtherDeskWouldNeedLonger() {
        // Half past four in Tokyo, on Thursday; on Friday Madrid opens half an hour after that.
        at("2026-11-19T08:30");
        var told = write(() -> promises().within(1, Kind.FIRST, ana, tokyo));
        assertThat(told).isEqualTo(madrid("2026-11-20T08:30"));
        at("2026-11-19T19:30");
        run(() -> promises().by(madrid("2026-11-21T12:00"), ana, tokyo));
        run(() -> takeovers().handOver(ana, tokyo, madrid));
        assertThat(promises().open(ana)).extracting(Promised::desk, Promised::due)
                .containsExactly(tuple("madrid", told), tuple("madrid", madrid("2026-11-21T12:00")));
    }

    // An answer and a promise in one: Ana is asked for a photo, and was told that she hears from Lucía on Saturday.
    @Test
    void whatWasSaidWouldBeDoneIsDueWhileAnaIsAskedAndWhateverTheHours() {
        write(() -> promises().within(5, Kind.SOLVED, ana, madrid));
        run(() -> promises().by(madrid("2026-11-21T12:00"), ana, madrid));
        run(() -> promises().pause(ana, madrid));
        at("2026-11-19T10:00");
        run(() -> promises().resume(ana, madrid));
        write(() -> promises().recount(madrid));
        run(() -> promises().pause(ana, madrid));
        assertThat(promises().open(ana)).extracting(Promised::kind, Promised::paused, Promised::due).contains(tuple(Kind.SAID, false, madrid("2026-11-21T12:00")));
        at("2026-11-21T12:01");
        assertThat(promises().due(madrid, now, Optional.empty(), 500)).extracting(Promised::about).contains(ana);
    }

    @Test
    void whatBecomesPartOfSomethingElseBringsItsPromiseAlong() {
        var other = new Subject("promised", THREADS.incrementAndGet());
        write(() -> promises().within(1, Kind.FIRST, ana, madrid));
        run(() -> takeovers().join(ana, other, madrid));
        assertThat(promises().open(other)).extracting(Promised::kind, Promised::due).containsExactly(tuple(Kind.NEXT, madrid("2026-11-19T10:00")));
        var later = new Subject("promised", THREADS.incrementAndGet());
        write(() -> promises().within(4, Kind.FIRST, later, madrid));
        run(() -> takeovers().join(ana, later, madrid));
        assertThat(promises().open(later)).extracting(Promised::kind, Promised::due).containsExactly(tuple(Kind.FIRST, madrid("2026-11-19T10:00")));
    }

    @Test
    void whatBecomesAThingOfItsOwnIsDueWhenAnaWasToldAndWhatWasSaidStaysWhereItWasSaid() {
        var own = new Subject("promised", THREADS.incrementAndGet());
        write(() -> promises().within(1, Kind.NEXT, ana, madrid));
        run(() -> promises().by(madrid("2026-11-27T12:00"), ana, madrid));
        at("2026-11-18T18:00");
        write(() -> promises().within(1, Kind.FIRST, own, madrid));
        run(() -> takeovers().part(ana, own, madrid));
        assertThat(promises().open(own)).extracting(Promised::kind, Promised::due).containsExactly(tuple(Kind.FIRST, madrid("2026-11-19T10:00")));
    }

    @Test
    void whatIsOverdueStaysOverdueWhoeverHasIt() {
        write(() -> promises().within(1, Kind.FIRST, ana, madrid));
        at("2026-11-20T10:00");
        run(() -> takeovers().handOver(ana, madrid, tokyo));
        assertThat(promises().open(ana)).singleElement().satisfies(promised -> {
            assertThat(promised.work()).isZero();
            assertThat(promised.due()).isEqualTo(madrid("2026-11-19T10:00"));
        });
    }

    @Test
    void whenHoursChangeWhatIsOpenIsCountedAnew() {
        write(() -> promises().within(1, Kind.FIRST, ana, madrid));
        var mornings = new Desk(madrid.key(), madrid.zone(), Map.of(DayOfWeek.WEDNESDAY, madrid.hours().get(DayOfWeek.WEDNESDAY)),
                madrid.holidays(), madrid.languages(), madrid.markets(), 1, madrid.mailbox(), madrid.lead());
        assertThat(write(() -> promises().recount(mornings))).isPositive();
        // Seven hours are left of this Wednesday, and one is the next.
        assertThat(promises().open(ana)).extracting(Promised::due).containsExactly(madrid("2026-11-25T10:00"));
        write(() -> promises().recount(madrid));
        assertThat(promises().open(ana)).extracting(Promised::due).containsExactly(madrid("2026-11-19T10:00"));
    }

    @Test
    void whatIsDueIsReadAPartAtATimeTheSoonestFirst() {
        var threads = List.of(ana, new Subject("promised", THREADS.incrementAndGet()), new Subject("promised", THREADS.incrementAndGet()));
        threads.forEach(thread -> write(() -> promises().within(2, Kind.FIRST, thread, madrid)));
        var before = madrid("2026-11-21T00:00");
        var first = promises().due(madrid, before, Optional.empty(), 1);
        var rest = promises().due(madrid, before, Optional.of(first.get(0)), 100);
        assertThat(rest).doesNotContain(first.get(0)).isSortedAccordingTo(Comparator.comparing(Promised::due).thenComparing(Promised::id));
        assertThat(rest).allSatisfy(promised -> assertThat(promised.due()).isAfterOrEqualTo(first.get(0).due()));
        assertThat(rest).extracting(Promised::about).contains(threads.get(2));
    }

    private Promises promises() {
        return new Promises(rows, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Takeovers takeovers() {
        return new Takeovers(rows, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void at(String local) {
        now = madrid(local);
    }

    private static Instant madrid(String local) {
        return LocalDateTime.parse(local).atZone(MADRID).toInstant();
    }

    private static <T> T write(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void run(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
