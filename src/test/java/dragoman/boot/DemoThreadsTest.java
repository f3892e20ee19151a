package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.market.Markets;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.tickets.MessageText;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo's conversations, in the database. */
@QuarkusTest
@Tag("database")
class DemoThreadsTest {

    @Inject
    Markets markets;

    @Inject
    Doorkeeper tables;

    @Inject
    DemoThreads threads;

    @Inject
    Tickets tickets;

    @Inject
    Accounts accounts;

    @BeforeEach
    void writes() {
        tables.forgetsWhoAsked();
        for (var table : List.of("staff_session", "staff_device", "staff_grant", "staff_account")) {
            tables.run("delete from " + table);
        }
        new DemoStaff(accounts, markets, Optional.of("demo"), true, true).fill();
        tables.run("delete from message_text");
        tables.run("delete from message");
        tables.run("delete from ticket_tag");
        tables.run("delete from ticket");
        threads.fill();
    }

    @Test
    void eachIsThereOnceHoweverOftenTheyAreWritten() {
        threads.fill();
        for (var talk : DemoTalk.all()) {
            assertThat(of(talk)).as(talk.key()).hasSize(1);
        }
    }

    @Test
    void theyStandAsTheyWereToldAndOpenOnesAreOwedSomething() {
        for (var talk : DemoTalk.all()) {
            var ticket = of(talk).get(0);
            assertThat(ticket.state().name()).as(talk.key()).isEqualTo(talk.state());
            assertThat(ticket.desk()).as(talk.key()).isEqualTo(talk.desk());
            assertThat(tickets.messages(ticket, Integer.MAX_VALUE)).as(talk.key()).hasSize(talk.messages().size());
            assertThat(ticket.due().isPresent()).as(talk.key()).isEqualTo(ticket.state() == Ticket.State.OPEN);
            assertThat(ticket.owner() instanceof Owner.Person).as(talk.key()).isEqualTo(talk.owner().isPresent());
        }
    }

    @Test
    void whoeverIsSaidToHaveCheckedATranslationWorksHere() {
        var staff = accounts.all().stream().map(Account::id).toList();
        for (var talk : DemoTalk.all()) {
            for (var message : tickets.messages(of(talk).get(0), Integer.MAX_VALUE)) {
                assertThat(staff).as(talk.key()).containsAll(message.texts().stream().map(MessageText::editor).flatMap(Optional::stream).filter(id -> id > 0).toList());
            }
        }
    }

    private List<Ticket> of(DemoTalk talk) {
        return tickets.ofEmail(talk.buyer().email(), Long.MAX_VALUE, 50).stream()
                .filter(ticket -> tickets.messages(ticket, Integer.MAX_VALUE).get(0).text().equals(talk.messages().get(0).text().orElseThrow().strip())).toList();
    }
}
