package dragoman.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

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

    /** What could not be sent to readers of these markets, newest first, at most so many; whoever asks has made sure that its reader may see them. */
    public List<Undelivered> undelivered(Collection<String> markets, int most) {
        return rows.failed(markets, most);
    }

    /** Notes that a letter came back, if its row is still there. @param letter as its mark names it */
    public void bounced(long letter) {
        rows.bounced(letter);
    }
}
