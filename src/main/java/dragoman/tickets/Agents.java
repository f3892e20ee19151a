package dragoman.tickets;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.i18n.LocaleId;
import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.staff.Signed;
import dragoman.tickets.Held.Words;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.ToldBy;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket.State;
import dragoman.translation.Memory;
import dragoman.translation.Memory.Made;
import dragoman.translation.Memory.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What staff say in threads. Whether somebody may, the caller has asked. */
@ApplicationScoped
public class Agents {

    /** The letter with an answer. Its argument {@link #MESSAGE} is the message's id, {@link #PROMISED} when we write again, where that was promised. */
    public static final String ANSWERED = "thread-answer";
    /** The letter with the translation of an answer that went out without one, about the {@link #MESSAGE} of this id. */
    public static final String TRANSLATED = "thread-translated";
    /** The letter that asks whether it helped. */
    public static final String SETTLED = "thread-settled";
    public static final String MESSAGE = "message";
    public static final String PROMISED = "promised";

    private final Holding holding;
    private final MessageRows messages;
    private final TextRows texts;
    private final Owing owing;
    private final Memory memory;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<StaffSaid> news;

    Agents(Holding holding, MessageRows messages, TextRows texts, Owing owing, Memory memory, Outbox outbox, Audit audit, Event<StaffSaid> news) {
        this.holding = holding;
        this.messages = messages;
        this.texts = texts;
        this.owing = owing;
        this.memory = memory;
        this.outbox = outbox;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Answers the buyer: what is owed for it is kept, the letter is wanted, and a desk's thread becomes the writer's own.
     *
     * @param version of the thread that the writer has seen; empty where another has changed it since, and nothing was said
     */
    @Transactional
    public Optional<Ticket> answer(long ticket, int version, Answer answer, Signed by) {
        return holding.hold(ticket).filter(held -> held.ticket().version() == version && held.ticket().state() != State.MERGED).map(held -> {
            long id = say(held, answer, by);
            news.fire(new StaffSaid(held.ticket(), id, by, false, answer.text()));
            if (held.ticket().owner() instanceof Owner.OfDesk) {
                held.ticket().belong(held.ticket().desk(), new Owner.Person(by.account()));
            }
            held.ticket().stand(answer.then(), held.now());
            owing.answered(held.ticket(), answer.then(), answer.promised());
            if (answer.then() == State.SOLVED) {
                held.tell(Line.Code.SOLVED, Map.of(), Optional.of(by.account()));
            }
            held.ticket().email().ifPresent(to -> outbox.want(letter(ANSWERED, to, held.ticket(), told(id, answer))));
            tell(held, by, "ticket.answered", Map.of("then", answer.then().name()));
            return held.keep();
        });
    }

    /** Writes something that only staff read. */
    @Transactional
    public Optional<Ticket> note(long ticket, String text, LocaleId language, Signed by) {
        return holding.hold(ticket).map(held -> {
            long id = held.say(new Words(Author.STAFF, Optional.of(by.account()), Via.CONSOLE, true, Optional.of(language), Optional.of(ToldBy.STAFF), text), null);
            news.fire(new StaffSaid(held.ticket(), id, by, true, text));
            tell(held, by, "ticket.noted", Map.of());
            return held.keep();
        });
    }

    /** Settles or opens it without a word; where it is settled the buyer is asked once whether it helped. */
    @Transactional
    public Optional<Ticket> stand(long ticket, State state, Signed by) {
        return holding.hold(ticket).filter(held -> held.ticket().state() != state && held.ticket().state() != State.MERGED).map(held -> {
            boolean wasSolved = held.ticket().state() == State.SOLVED;
            held.stand(state);
            if (state == State.SOLVED) {
                held.tell(Line.Code.SOLVED, Map.of(), Optional.of(by.account()));
                held.ticket().email().filter(to -> held.ticket().helped().isEmpty())
                        .ifPresent(to -> outbox.wantOnce(letter(SETTLED, to, held.ticket(), Map.of())));
            } else if (wasSolved) {
                owing.said(held.ticket());
                held.tell(Line.Code.REOPENED, Map.of(), Optional.of(by.account()));
            }
            tell(held, by, state == State.SOLVED ? "ticket.solved" : "ticket.opened", Map.of());
            return held.keep();
        });
    }

    /** Writes or mends what a message says in another language; whoever reads it reads this from now on, and the memory has it. */
    @Transactional
    public boolean translate(long message, LocaleId into, String text, Optional<MessageText> before, List<String> names, Signed by) {
        var found = messages.find(message).filter(original -> original.language().isPresent());
        found.ifPresent(original -> {
            var held = holding.hold(original.ticket()).orElseThrow();
            var machine = before.flatMap(MessageText::engine);
            // Asked of the row and not of what the writer saw: a letter may have gone out meanwhile.
            boolean isAwaited = texts.isAwaited(message, into);
            texts.put(message, into, MessageText.State.READY, text, before.filter(one -> machine.isPresent()).map(MessageText::provenance), by.account(), null, held.now());
            memory.remember(new Made(original.language().get(), into, original.text(), text, machine.isPresent() ? Origin.CORRECTED : Origin.HUMAN, names));
            if (isAwaited) {
                held.ticket().email().ifPresent(to -> outbox.want(letter(TRANSLATED, to, held.ticket(), Map.of(MESSAGE, Long.toString(message)))));
            }
            tell(held, by, "message.translated", Map.of("n", original.n(), "language", into.id()));
            held.keep();
        });
        return found.isPresent();
    }

    /** Says in which language a message is; it sticks, and the message is translated anew. */
    @Transactional
    public boolean tellLanguage(long ticket, int n, LocaleId language, Signed by) {
        return holding.hold(ticket).flatMap(held -> messages.from(ticket, n, 1).stream().filter(message -> message.n() == n && !message.text().isBlank()).findFirst().map(message -> {
            messages.tellLanguage(message.id(), language.withoutRegion(), ToldBy.STAFF);
            var reader = message.author() == Author.BUYER ? owing.working(held.ticket().desk()) : held.ticket().language();
            held.want(message.id(), Optional.of(language), reader);
            texts.wantAgain(message.id(), held.now());
            held.tell(Line.Code.LANGUAGE, Map.of("n", Integer.toString(n), "language", language.id()), Optional.of(by.account()));
            tell(held, by, "message.language", Map.of("n", n, "language", language.id()));
            return held.keep();
        })).isPresent();
    }

    private long say(Held held, Answer answer, Signed by) {
        long id = held.say(new Words(Author.STAFF, Optional.of(by.account()), Via.CONSOLE, false, Optional.of(answer.language()), Optional.of(ToldBy.STAFF),
                answer.text()), null);
        var reader = held.ticket().language();
        answer.translation().ifPresentOrElse(made -> {
            texts.put(id, reader, made, by.account(), held.now());
            if (made.edited()) {
                var origin = made.machine().isPresent() ? Origin.CORRECTED : Origin.HUMAN;
                memory.remember(new Made(answer.language(), reader, answer.text(), made.text(), origin, held.ticket().name().stream().toList()));
            }
        }, () -> held.want(id, Optional.of(answer.language()), reader));
        return id;
    }

    private void tell(Held held, Signed by, String act, Map<String, Object> details) {
        audit.record(new Deed(by.who(), act, "ticket", held.ticket().id(), held.ticket().market(), details));
    }

    private static Map<String, String> told(long message, Answer answer) {
        var told = new HashMap<>(Map.of(MESSAGE, Long.toString(message)));
        answer.promised().ifPresent(when -> told.put(PROMISED, when.toString()));
        return told;
    }

    static MailWanted letter(String kind, String to, Ticket ticket, Map<String, String> arguments) {
        return new MailWanted(kind, to, ticket.market(), ticket.language(), ticket.subject().ref(), arguments);
    }
}
