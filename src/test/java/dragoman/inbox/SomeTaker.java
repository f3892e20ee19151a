package dragoman.inbox;

import dragoman.identity.Subject;
import dragoman.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Threads of a test: thread 4017 is Ana's, and what has no thread begins one. It writes a row for each mail, as threads would. */
final class SomeTaker implements Taker {

    private final Statements database;
    private final Set<String> ofTheThread;
    private final List<Received> taken = new ArrayList<>();
    private final List<Bounced> bounced = new ArrayList<>();
    private String trips = "nothing trips it";
    private long next = 5000;

    SomeTaker(Statements database, String... ofTheThread) {
        this.database = database;
        this.ofTheThread = Set.of(ofTheThread);
    }

    /** Mails of this subject cannot be taken. */
    void tripsOver(String subject) {
        trips = subject;
    }

    List<Received> taken() {
        return taken;
    }

    List<Bounced> bounced() {
        return bounced;
    }

    @Override
    public Taken take(Received mail) {
        database.update("insert into mailbox_place (desk, mailbox, validity, last_uid, stuck, due_at, reason) values (?, repeat('x', 32), 0, 0, 0, utc_timestamp(), '')", "taken-" + mail.id());
        if (mail.subject().equals(trips)) {
            throw new IllegalStateException("this mail cannot be taken");
        }
        if (mail.subject().equals("unwanted")) {
            return new Taken.Refused();
        }
        if (mail.thread().isPresent() && !ofTheThread.contains(mail.from())) {
            return new Taken.Quarantined();
        }
        taken.add(mail);
        return mail.thread().<Taken>map(Taken.Added::new).orElseGet(() -> new Taken.Opened(new Subject("thread", next++)));
    }

    @Override
    public void bounced(Bounced letter) {
        bounced.add(letter);
    }
}
