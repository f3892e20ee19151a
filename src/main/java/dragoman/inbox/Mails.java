package dragoman.inbox;

import dragoman.identity.Subject;
import dragoman.identity.ThreadMark;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.mime.Addresses;
import dragoman.mime.MailReader;
import dragoman.mime.ReadMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Mail that came in, and what of it waits for a person. */
@ApplicationScoped
public class Mails {

    /** For the first part of a list, where a later one has the id of the mail that the part before ended with. */
    public static final long NEWEST = Long.MAX_VALUE;
    /** Mails in one part of a list, at most. */
    public static final int PART = 200;

    private final ReceivedRows rows;
    private final MailReader reader;
    private final Markets markets;
    private final Clock clock;

    Mails(ReceivedRows rows, MailReader reader, Markets markets, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.markets = markets;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static MailReader reader(ThreadMark marks, InboxConfig config) {
        return new MailReader(marks, config.files(), config.html());
    }

    /** Keeps a mail as it came; one that is here already is the same mail. The id of its row. */
    long keep(String desk, String source, byte[] raw) {
        return rows.keep(desk, MailKey.of(raw), source, raw, raw.length, "", clock.instant());
    }

    /** Remembers a mail that is not taken over, and why. */
    long refuse(String desk, String source, MailKey key, int size, String reason) {
        return rows.keep(desk, key, source, null, size, reason, clock.instant());
    }

    /** What waits for people at these desks, newest first; whoever asks has made sure that its reader may see them. */
    public List<Shelved> shelved(Collection<String> desks, long before, int limit) {
        return rows.shelved(desks, before, Math.min(limit, PART));
    }

    /** A mail byte by byte; empty where it was forgotten or never taken over. Whoever shows it makes it a download. */
    public Optional<byte[]> raw(long id) {
        return rows.raw(id);
    }

    /** A mail as its {@link Taker} gets it, read again. It takes as long as the mail is large: not to be called in a transaction. */
    public Optional<Received> read(long id) {
        return rows.find(id).flatMap(found -> desk(found.desk()).flatMap(desk -> rows.raw(id)
                .map(raw -> received(id, desk, reader.read(raw), true, found.receivedAt()))));
    }

    /** Notes that a person put a shelved mail into a thread, in the transaction that does it; false where somebody else has. */
    @Transactional(TxType.MANDATORY)
    public boolean taken(long id, Subject thread) {
        return rows.taken(id, thread.ref(), clock.instant()) > 0;
    }

    /** Notes that a person wants a shelved mail in no thread; false where somebody else has settled it. */
    @Transactional(TxType.MANDATORY)
    public boolean dropped(long id) {
        return rows.dropped(id, clock.instant()) > 0;
    }

    /** Has a mail that failed tried again; false where there is none, or nothing left of it. */
    public boolean again(long id) {
        return rows.again(id, clock.instant()) > 0;
    }

    /** Wipes all that somebody sent, and what it was. @param address in whatever spelling */
    @Transactional
    public int forget(String address) {
        var compared = Addresses.compared(address);
        return compared.isEmpty() ? 0 : rows.forget(compared);
    }

    /** Wipes all that came for a thread, also what others sent and letters that came back, in the transaction that forgets the thread. */
    @Transactional(TxType.MANDATORY)
    public int forget(Subject thread) {
        return rows.forgetAbout(thread.ref());
    }

    Optional<Desk> desk(String key) {
        return markets.findDesk(key);
    }

    static Received received(long id, Desk desk, ReadMail mail, boolean quiet, Instant at) {
        return new Received(id, desk, mail.from().address(), mail.from().name(), mail.replyTo(), mail.subject(), mail.text(), mail.whole(), mail.files(), mail.left(),
                mail.thread(), quiet, mail.sentAt().filter(sent -> sent.isBefore(at)).orElse(at));
    }
}
