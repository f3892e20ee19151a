package dragoman.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.market.Desk;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Conversation;
import dragoman.tickets.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inés leads the desk in Madrid, and is told of what is late there: each thing once, whatever else happens. */
@QuarkusTest
@Tag("database")
class ChaseJobTest {

    @Inject
    Conversation cast;

    @Inject
    ChaseJob chase;

    @Inject
    HoursJob hours;

    @Inject
    Office office;

    private Colleague ines;

    @BeforeEach
    void nothingElseIsLate() {
        ines = office.hires("ines", "lead:es:*", "lead:pt:*", "lead:mx:*", "lead:br:*");
        cast.statements().update("update promise set chased = 2, alarmed = true where state = 'OPEN'");
    }

    @AfterEach
    void leaves() {
        office.dismisses(ines);
    }

    @Test
    void sheIsToldOnceThatSomethingIsDueSoonAndOnceThatItIsOverdue() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        due(ticket, Duration.ofMinutes(30));
        chase.run();
        chase.run();
        assertThat(letters()).hasSize(1);
        due(ticket, Duration.ofMinutes(-1));
        chase.run();
        chase.run();
        assertThat(letters()).hasSize(2);
    }

    @Test
    void sheIsToldOfWhomNobodyAnswersForEighteenHoursWhateverTheHoursOfTheDesk() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        due(ticket, Duration.ofDays(3));
        chase.run();
        assertThat(letters()).isEmpty();
        cast.statements().update("update promise set latest_at = ? where about = ?", Clock.systemUTC().instant().plus(Duration.ofHours(6).minusMinutes(1)), ticket.subject().ref());
        chase.run();
        chase.run();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whatIsAnsweredIsNobodysConcern() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        due(ticket, Duration.ofMinutes(-1));
        cast.statements().update("update promise set state = 'KEPT' where about = ?", ticket.subject().ref());
        chase.run();
        assertThat(letters()).isEmpty();
    }

    @Test
    void aDeskThatKeepsOtherHoursOwesAtOtherTimes() {
        var madrid = cast.desk("madrid");
        hours.look(madrid);
        assertThat(hours.look(madrid)).as("nothing has changed").isFalse();
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        var before = cast.again(ticket).due().orElseThrow();
        var allDay = new HashMap<DayOfWeek, List<Desk.Interval>>();
        for (var day : DayOfWeek.values()) {
            allDay.put(day, List.of(new Desk.Interval(0, 24 * 60)));
        }
        var longer = new Desk(madrid.key(), madrid.zone(), allDay, madrid.holidays(), madrid.languages(), madrid.markets(), madrid.answers(), madrid.mailbox(), madrid.lead());
        try {
            assertThat(hours.look(longer)).isTrue();
            assertThat(cast.again(ticket).due().orElseThrow()).as("P13").isBefore(before);
        } finally {
            hours.look(madrid);
        }
    }

    private void due(Ticket ticket, Duration in) {
        Instant at = Clock.systemUTC().instant().plus(in);
        cast.statements().update("update promise set due_at = ? where about = ?", at, ticket.subject().ref());
    }

    private List<String> letters() {
        return cast.statements().rows("select recipient from mail_wanted where kind = ? and recipient = ?", row -> row.getString(1), ChaseJob.LATE, ines.login());
    }
}
