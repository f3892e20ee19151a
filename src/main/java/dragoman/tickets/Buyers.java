package dragoman.tickets;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.files.Sorted;
import dragoman.i18n.LocaleId;
import dragoman.identity.Limits;
import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.orders.LookupKeys;
import dragoman.tickets.Held.Words;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.ToldBy;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket.State;
import dragoman.translation.Detected.Known;
import dragoman.translation.Detection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What buyers do in threads. Their words are stored before anything else is done with them. */
@ApplicationScoped
public class Buyers {

    /** The letter that says that a message has come. */
    public static final String TAKEN = "thread-taken";

    private static final String GUEST = "guest";

    private final Holding holding;
    private final TicketRows tickets;
    private final MessageRows messages;
    private final MessageFiles files;
    private final Owing owing;
    private final Detection detection;
    private final Outbox outbox;
    private final Limits hashes;
    private final Audit audit;
    private final Clock clock;

    Buyers(Holding holding, TicketRows tickets, MessageRows messages, MessageFiles files, Owing owing, Detection detection, Outbox outbox, Limits hashes, Audit audit, Clock clock) {
        this.holding = holding;
        this.tickets = tickets;
        this.messages = messages;
        this.files = files;
        this.owing = owing;
        this.detection = detection;
        this.outbox = outbox;
        this.hashes = hashes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Something more that a buyer says; {@code once} and {@code files} as in {@link Asked}. */
    public record Said(String text, Via via, String once, List<Sorted.Fit> files) {

        public Said {
            files = List.copyOf(files);
        }

        /** Words alone. */
        public Said(String text, Via via, String once) {
            this(text, via, once, List.of());
        }
    }

    /**
     * What became of writing.
     *
     * @param fresh false where it had been sent before
     * @param due until when the first answer is promised
     */
    public record Opened(long ticket, boolean fresh, Instant due) {}

    /**
     * Begins a thread: it has an owner, an answer is promised and a letter wanted, all in the one transaction that keeps it.
     * What had been sent before begins nothing.
     */
    @Transactional
    public Opened open(Asked asked) {
        return open(asked, true);
    }

    /** The same without a letter: of what may be a machine's, which would answer to it. */
    @Transactional
    public Opened openQuietly(Asked asked) {
        return open(asked, false);
    }

    private Opened open(Asked asked, boolean acknowledged) {
        var emailHash = asked.email().map(this::emailHash);
        long id = tickets.add(asked, once(asked.once()), emailHash.orElse(null), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var held = holding.hold(id).orElseThrow();
        if (held.ticket().messages() > 0) {
            return new Opened(id, false, held.ticket().due().orElse(held.now()));
        }
        var due = owing.begin(id, asked.market(), asked.desk());
        say(held, new Said(asked.text(), asked.via(), asked.once(), asked.files()), hints(held.ticket(), emailHash));
        held.keep();
        asked.email().filter(to -> acknowledged).ifPresent(to -> outbox.wantOnce(new MailWanted(TAKEN, to, asked.market().key(), asked.language(), held.ticket().subject().ref(), Map.of())));
        audit.record(new Deed(GUEST, "ticket.opened", "ticket", id, asked.market().key(), Map.of("kind", asked.kind().name())));
        return new Opened(id, true, due);
    }

    /**
     * Adds what the buyer of a thread says. It is open again, and clocks run.
     *
     * @return the thread that it stands in now; empty where there is none
     */
    @Transactional
    public Optional<Ticket> say(long ticket, Said said) {
        return holding.follow(ticket).map(held -> {
            if (messages.sent(once(said.once())).isEmpty()) {
                boolean wasSolved = held.ticket().state() == State.SOLVED;
                say(held, said, hints(held.ticket(), held.ticket().email().map(this::emailHash)));
                if (wasSolved) {
                    held.tell(Line.Code.REOPENED, Map.of(), Optional.empty());
                }
                held.ticket().stand(State.OPEN, held.now());
                owing.said(held.ticket());
                held.keep();
                audit.record(new Deed(GUEST, wasSolved ? "ticket.reopened" : "ticket.said", "ticket", held.ticket().id(), held.ticket().market()));
            }
            return held.ticket();
        });
    }

    /** Whether it helped; asked once, and said once. Whom it did not help has a thread that is open again. */
    @Transactional
    public void tell(long ticket, Ticket.Helped helped) {
        holding.follow(ticket).filter(held -> held.ticket().helped().isEmpty()).ifPresent(held -> {
            held.ticket().helped(helped);
            held.tell(Line.Code.HELPED, Map.of("helped", helped.name()), Optional.empty());
            if (helped != Ticket.Helped.YES && held.ticket().state() == State.SOLVED) {
                held.ticket().stand(State.OPEN, held.now());
                owing.said(held.ticket());
                held.tell(Line.Code.REOPENED, Map.of(), Optional.empty());
            }
            held.keep();
            audit.record(new Deed(GUEST, "ticket.helped", "ticket", held.ticket().id(), held.ticket().market(), Map.of("helped", helped.name())));
        });
    }

    /** A reader says that the translation of a message into the own language is wrong: it goes to those who translate. */
    @Transactional
    public void doubt(long ticket, int n) {
        holding.follow(ticket).ifPresent(held -> messages.from(held.ticket().id(), n, 1).stream()
                .filter(message -> message.n() == n && !message.note())
                .forEach(message -> holding.texts().doubt(message.id(), held.ticket().language(), held.now())));
    }

    /** A letter did not reach the buyer of a thread: those who answer read that it came back. */
    @Transactional
    public void missed(long ticket) {
        holding.follow(ticket).ifPresent(held -> {
            held.tell(Line.Code.BOUNCED, Map.of(), Optional.empty());
            held.keep();
        });
    }

    /** As rows know an address, without the address. */
    public byte[] emailHash(String email) {
        return hashes.hash("thread email", LookupKeys.email(email));
    }

    private void say(Held held, Said said, List<LocaleId> hints) {
        var language = detection.of(said.text(), hints) instanceof Known known ? Optional.of(known.language().withoutRegion()) : Optional.<LocaleId>empty();
        long id = held.say(new Words(Author.BUYER, Optional.empty(), said.via(), false, language, language.map(known -> ToldBy.DETECTED), said.text()),
                once(said.once()));
        files.keep(id, said.files());
        held.want(id, language, owing.working(held.ticket().desk()));
    }

    // What they wrote in before, the newest first, then what they read.
    private List<LocaleId> hints(Ticket ticket, Optional<byte[]> emailHash) {
        var hints = new ArrayList<LocaleId>();
        int few = 3;
        emailHash.ifPresent(hash -> tickets.ofEmail(hash, ticket.id(), few).forEach(other -> hints.add(other.language())));
        hints.add(0, ticket.language());
        return hints;
    }

    private byte[] once(String sending) {
        return hashes.hash("sending", sending);
    }
}
