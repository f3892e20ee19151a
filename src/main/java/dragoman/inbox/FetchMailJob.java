package dragoman.inbox;

import dragoman.inbox.ImapFolder.Found;
import dragoman.inbox.InboxConfig.Imap;
import dragoman.inbox.PlaceRows.Place;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches mail from the mailboxes of desks, each read by one node at a time and from where the last one stopped. A mail is kept
 * here before it is marked as seen there; nothing is deleted.
 */
@ApplicationScoped
class FetchMailJob {

    private static final String SOURCE = "IMAP";

    private final Mails mails;
    private final PlaceRows places;
    private final InboxConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    FetchMailJob(Mails mails, PlaceRows places, InboxConfig config, Clock clock, MeterRegistry metrics) {
        this.mails = mails;
        this.places = places;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        for (Map.Entry<String, InboxConfig.OneDesk> desk : config.desks().entrySet()) {
            desk.getValue().imap().ifPresent(imap -> look(desk.getKey(), imap));
        }
    }

    void look(String desk, Imap imap) {
        var mailbox = mailbox(imap);
        var now = clock.instant();
        places.claim(desk, mailbox, now, now.plus(config.claim())).ifPresent(place -> {
            var reason = reason(desk, mailbox, imap, place);
            places.rest(desk, reason, clock.instant(), clock.instant().plus(config.every()));
            tell(desk, reason);
        });
    }

    /** Reads as much as is read at once; why it could not be read, or nothing. */
    private String reason(String desk, byte[] mailbox, Imap imap, Place place) {
        try (var folder = ImapFolder.open(imap)) {
            var begun = folder.validity() == place.validity() ? place : new Place(folder.validity(), 0, 0);
            fetch(folder, desk, mailbox, begun);
            return "";
        } catch (MessagingException | IOException | RuntimeException e) {
            // Only of which kind it was: servers repeat who somebody is.
            return e.getClass().getSimpleName();
        }
    }

    private void fetch(ImapFolder folder, String desk, byte[] mailbox, Place begun) throws MessagingException, IOException {
        var place = begun;
        for (var found : folder.after(begun.uid(), config.fetched())) {
            try {
                keep(folder, desk, found, place);
            } catch (MessagingException | IOException e) {
                if (place.stuck() + 1 < config.tries()) {
                    places.reached(desk, mailbox, new Place(place.validity(), place.uid(), place.stuck() + 1), clock.instant().plus(config.claim()));
                    throw e;
                }
                // The server has it and never gives it: it is named to people, and holds up no other.
                mails.refuse(desk, SOURCE, numbered(place.validity(), found), found.size(), "unfetchable");
            }
            place = new Place(place.validity(), found.uid(), 0);
            places.reached(desk, mailbox, place, clock.instant().plus(config.claim()));
            if (!folder.isOpen()) {
                return;
            }
        }
    }

    private void keep(ImapFolder folder, String desk, Found found, Place place) throws MessagingException, IOException {
        int most = (int) config.mailBytes().asLongValue();
        if (found.size() > most) {
            refuse(folder, desk, found, place);
        } else {
            var raw = folder.raw(found, most);
            if (raw.isPresent() && raw.get().length > most) {
                refuse(folder, desk, found, place);
            } else {
                raw.ifPresent(bytes -> QuarkusTransaction.requiringNew().run(() -> mails.keep(desk, SOURCE, bytes)));
            }
        }
        folder.seen(found);
    }

    // Not half of it: who reads half of a mail answers to something else.
    private void refuse(ImapFolder folder, String desk, Found found, Place place) throws MessagingException {
        var id = folder.messageId(found);
        mails.refuse(desk, SOURCE, id.isEmpty() ? numbered(place.validity(), found) : MailKey.ofId(id), found.size(), "too-large");
        Log.warnf("a mail is larger than what is taken over desk=%s uid=%d bytes=%d", desk, found.uid(), found.size());
    }

    private static MailKey numbered(long validity, Found found) {
        return MailKey.ofId("uid " + validity + " " + found.uid());
    }

    private static byte[] mailbox(Imap imap) {
        return MailKey.sha256("mailbox\n", (imap.host() + ":" + imap.port() + "\n" + imap.user() + "\n" + imap.folder()).getBytes(StandardCharsets.UTF_8));
    }

    // Once for each time that a server goes, not twice a minute.
    private void tell(String desk, String reason) {
        metrics.counter("dragoman.mailboxes", "desk", desk, "outcome", reason.isEmpty() ? "read" : "failed").increment();
        if (reason.isEmpty()) {
            away.remove(desk);
        } else if (away.add(desk)) {
            Log.warnf("the mailbox of a desk cannot be read desk=%s: %s", desk, reason);
        }
    }
}
