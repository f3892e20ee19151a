package dragoman.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Where mails are wanted. */
@ApplicationScoped
public class Outbox {

    private final MailRows rows;
    private final Clock clock;

    Outbox(MailRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Sends a mail if the caller's transaction comes to be; without one nothing is promised. */
    @Transactional(TxType.MANDATORY)
    public void want(MailWanted wanted) {
        rows.add(wanted, null, clock.instant());
    }

    /** The same for a mail of which each thing gets one: a second of its kind about it is not wanted while the first is remembered. */
    @Transactional(TxType.MANDATORY)
    public void wantOnce(MailWanted wanted) {
        rows.add(wanted, wanted.kind() + " " + wanted.about(), clock.instant());
    }
}
