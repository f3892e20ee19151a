package dragoman.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.audit.AuditChain.Break;
import dragoman.audit.AuditChain.Fault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was done is written down with the act itself, read in parts, and cannot be changed without being named. */
@QuarkusTest
@Tag("database")
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    AuditChain chain;

    @Inject
    AgroalDataSource database;

    private final long ticket = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void isWrittenInTheTransactionOfTheActOrNotAtAll() {
        QuarkusTransaction.requiringNew().run(() -> audit.record(assigned(1)));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            audit.record(assigned(2));
            throw new IllegalStateException("the act came to nothing");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(audit.of("ticket", ticket, Audit.NEWEST, 10)).extracting(Entry::details).containsExactly(Map.of("turn", 1));
        assertThatThrownBy(() -> audit.record(assigned(3))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void isReadInPartsNewestFirst() {
        for (int turn = 1; turn <= 5; turn++) {
            write(turn);
        }
        var first = audit.of("ticket", ticket, Audit.NEWEST, 2);
        assertThat(first).extracting(entry -> entry.details().get("turn")).containsExactly(5, 4);
        assertThat(audit.of("ticket", ticket, first.get(1).id(), 10)).extracting(entry -> entry.details().get("turn")).containsExactly(3, 2, 1);
        assertThat(audit.at(List.of(), Audit.NEWEST, 10)).isEmpty();
        assertThat(audit.at(List.of("madrid"), Audit.NEWEST, 5)).extracting(Entry::subject).containsOnly(ticket);
        assertThat(audit.by("account:17", Audit.NEWEST, 1)).extracting(Entry::act).containsExactly("ticket.assigned");
        assertThat(audit.all(Audit.NEWEST, 1)).hasSize(1);
    }

    @Test
    void aChangedRowIsNamedAndNoOther() {
        var ids = new ArrayList<Long>();
        for (int turn = 1; turn <= 5; turn++) {
            ids.add(write(turn));
        }
        link();
        assertThat(ours(ids)).isEmpty();
        for (var change : List.of("who = 'account:18'", "act = 'ticket.closed'", "subject_id = subject_id - 1", "place = 'tokyo'", "details = '{\"turn\":9}'",
                "at = at + interval 1 second")) {
            long id = write(6);
            link();
            run("update audit_entry set " + change + " where id = " + id);
            assertThat(ours(List.of(id))).as(change).containsExactly(Fault.CHANGED);
            assertThat(ours(ids)).as(change).isEmpty();
        }
        repair();
    }

    @Test
    void aRemovedRowIsNamedAndSoIsOneThatWasSlippedIn() {
        long removed = write(1);
        long kept = write(2);
        link();
        run("delete from audit_entry where id = " + removed);
        assertThat(ours(List.of(removed, kept))).containsExactly(Fault.REMOVED);
        run("insert into audit_entry (at, who, act, subject_kind, subject_id, place, details) values (utc_timestamp(), 'system', 'ticket.closed', 'ticket', "
                + ticket + ", '', '{}')");
        long slipped = audit.of("ticket", ticket, Audit.NEWEST, 1).get(0).id();
        link();
        assertThat(ours(List.of(slipped))).containsExactly(Fault.UNLINKED);
        repair();
    }

    @Test
    void aChainWhoseEndWasCutOffIsNoticed() {
        write(1);
        link();
        run("delete from audit_link order by position desc limit 1");
        assertThat(chain.breaks()).extracting(Break::fault).contains(Fault.LINK_REMOVED);
        repair();
    }

    @Test
    void twentyAtOnceWaitForNobodyAndAreAllInTheChain() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        try {
            var tasks = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 20; i++) {
                int turn = i;
                tasks.add(() -> write(turn));
            }
            // One that takes its time: the others do not stand behind it.
            QuarkusTransaction.requiringNew().run(() -> {
                audit.record(assigned(100));
                try {
                    for (var written : writers.invokeAll(tasks)) {
                        written.get();
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                link();
            });
        } finally {
            writers.shutdown();
        }
        link();
        assertThat(audit.of("ticket", ticket, Audit.NEWEST, 100)).hasSize(21);
        assertThat(ours(audit.of("ticket", ticket, Audit.NEWEST, 100).stream().map(Entry::id).toList())).isEmpty();
    }

    private Deed assigned(int turn) {
        return new Deed("account:17", "ticket.assigned", "ticket", ticket, "madrid", Map.of("turn", turn));
    }

    private long write(int turn) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(assigned(turn)));
        return audit.of("ticket", ticket, Audit.NEWEST, 1).get(0).id();
    }

    /** Until nothing waits that can be joined; the job does the same beside us. */
    private void link() {
        QuarkusTransaction.suspendingExisting().run(() -> {
            while (chain.link() > 0) {
                // There may be more.
            }
        });
    }

    private List<Fault> ours(List<Long> ids) {
        return chain.breaks().stream().filter(found -> ids.contains(found.entry())).map(Break::fault).toList();
    }

    /** The chain begins anew, so that the next test finds a whole one. */
    private void repair() {
        QuarkusTransaction.requiringNew().run(() -> run("select * from audit_head for update", "delete from audit_link", "delete from audit_pending",
                "delete from audit_entry", "update audit_head set position = 0, hash = unhex(repeat('00', 32))"));
        assertThat(chain.breaks()).isEmpty();
    }

    private void run(String... statements) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
