package dragoman.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Entry;
import dragoman.tickets.Conversation;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.State;
import dragoman.tickets.TicketRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía in Madrid answers for Spain, Portugal, Mexico and Brazil, and for what other desks have handed over. */
@QuarkusTest
@Tag("database")
class QueuesTest {

    private static final int MANY = 3 * Queue.PAGE + 10;

    @Inject
    Conversation cast;

    @Inject
    Queues queues;

    @Inject
    Markets markets;

    @Inject
    Clock clock;

    private Reach lucia;

    @BeforeEach
    void allElseIsDone() {
        lucia = Reach.of(Conversation.lucia(), markets);
        // A mail that another test has handed in may still begin a thread.
        Patience.until("no mail waits", () -> cast.statements()
                .rows("select count(*) from mail_received where state = 'RECEIVED' and due_at <= ?", row -> row.getInt(1), clock.instant()).equals(List.of(0)));
        cast.statements().update("update ticket set state = 'MERGED'");
    }

    @Test
    void pagesTogetherAreTheWholeListInItsOrderWithEachThreadOnce() {
        var all = threads();
        assertThat(ids(read(list(Optional.empty(), Optional.empty(), false)))).containsExactlyElementsOf(inOrder(all));
    }

    @Test
    void ofUrgentOnesOfOneMarketOfOneLanguageAndOfSomebodyTheSame() {
        var all = threads();
        assertThat(ids(read(list(Optional.empty(), Optional.empty(), true)))).containsExactlyElementsOf(inOrder(all.stream().filter(Ticket::urgent).toList()));
        assertThat(ids(read(list(Optional.of("br"), Optional.empty(), false))))
                .containsExactlyElementsOf(inOrder(all.stream().filter(ticket -> ticket.market().equals("br")).toList()));
        assertThat(ids(read(list(Optional.empty(), Optional.of(LocaleId.of("ar")), false))))
                .containsExactlyElementsOf(inOrder(all.stream().filter(ticket -> ticket.language().equals(LocaleId.of("ar"))).toList()));
        var layla = new Owner.OfDesk("dubai");
        var owned = new Queue(State.OPEN, Optional.empty(), Optional.empty(), Optional.of(layla), false);
        assertThat(ids(read(owned))).isNotEmpty().containsExactlyElementsOf(inOrder(all.stream().filter(ticket -> ticket.owner().equals(layla)).toList()));
    }

    @Test
    void whatOtherDesksHaveIsInNoListOfHers() {
        threads();
        var foreign = cast.begins(cast.yusuf("أين طلبي؟"));
        assertThat(ids(read(list(Optional.empty(), Optional.empty(), false)))).isNotEmpty().doesNotContain(foreign.id());
        assertThat(read(new Queue(State.OPEN, Optional.of("sa"), Optional.empty(), Optional.empty(), false))).extracting(entry -> entry.ticket().desk()).containsOnly("madrid");
        assertThat(ids(read(new Queue(State.OPEN, Optional.empty(), Optional.empty(), Optional.of(foreign.owner()), false)))).doesNotContain(foreign.id());
    }

    // Of Brazil; of Saudi Arabia, handed over to Madrid; late, urgent, both, neither, owed nothing; some due in the same moment.
    private List<Ticket> threads() {
        var now = clock.instant();
        var all = new ArrayList<Ticket>();
        for (int i = 0; i < MANY; i++) {
            boolean isHers = i % 3 != 0;
            var ticket = cast.begins(isHers ? cast.ana("Bom dia, onde está o meu pedido?") : cast.yusuf("أين طلبي؟"));
            cast.statements().update("update ticket set standing = ?, due_at = ?, desk = 'madrid' where id = ?",
                    i % 4 == 0 ? 0 : 1, i % 7 == 0 ? TicketRows.NEVER : due(now, i), ticket.id());
            all.add(cast.again(ticket));
        }
        return all;
    }

    private static Instant due(Instant now, int i) {
        return now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(3_600L * (i * 37 % 11 - 5) + 60);
    }

    private List<Long> inOrder(List<Ticket> tickets) {
        var now = clock.instant();
        return tickets.stream().sorted(Comparator.comparing((Ticket ticket) -> place(ticket, now))
                .thenComparing(ticket -> ticket.due().orElse(TicketRows.NEVER)).thenComparing(Ticket::id)).map(Ticket::id).toList();
    }

    private static int place(Ticket ticket, Instant now) {
        return ticket.due().filter(due -> due.isBefore(now)).isPresent() ? 0 : ticket.urgent() ? 1 : 2;
    }

    private static Queue list(Optional<String> market, Optional<LocaleId> language, boolean urgentOnly) {
        return new Queue(State.OPEN, market, language, Optional.empty(), urgentOnly);
    }

    private List<Entry> read(Queue queue) {
        var read = new ArrayList<Entry>();
        var after = Optional.<After>empty();
        do {
            var page = queues.page(queue, lucia, after);
            read.addAll(page.entries());
            after = page.next();
        } while (after.isPresent());
        return read;
    }

    private static List<Long> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.ticket().id()).toList();
    }
}
