package dragoman.tickets;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.market.Desk;
import dragoman.staff.Signed;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Ticket.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What staff do with threads without a word to the buyer. Whether somebody may, the caller has asked. */
@ApplicationScoped
public class Moves {

    // Of a thread that another desk takes over it reads the end in its own language; the rest where somebody asks.
    private static final int READ = 50;
    private static final int ALL = 10_000;

    private final Holding holding;
    private final TicketRows tickets;
    private final MessageRows messages;
    private final Owing owing;
    private final Audit audit;

    Moves(Holding holding, TicketRows tickets, MessageRows messages, Owing owing, Audit audit) {
        this.holding = holding;
        this.tickets = tickets;
        this.messages = messages;
        this.owing = owing;
        this.audit = audit;
    }

    /** Gives it to somebody of staff, or back to its desk. */
    @Transactional
    public Optional<Ticket> assign(long ticket, Optional<Long> account, Signed by) {
        return holding.hold(ticket).filter(Moves::isWhole).map(held -> {
            held.ticket().belong(held.ticket().desk(), account.<Owner>map(Owner.Person::new).orElse(new Owner.OfDesk(held.ticket().desk())));
            held.tell(Line.Code.ASSIGNED, Map.of("account", Long.toString(account.orElse(0L))), Optional.of(by.account()));
            tell(held, by, "ticket.assigned", Map.of("account", account.orElse(0L)));
            return held.keep();
        });
    }

    /** Another desk owns it from now on, with what is owed counted by its time, and reads it in its language. */
    @Transactional
    public Optional<Ticket> handOver(long ticket, Desk to, Signed by) {
        return holding.hold(ticket).filter(held -> isWhole(held) && !held.ticket().desk().equals(to.key())).map(held -> {
            var from = held.ticket().desk();
            owing.handOver(held.ticket(), to);
            held.ticket().belong(to.key(), new Owner.OfDesk(to.key()));
            messages.before(ticket, Integer.MAX_VALUE, READ).stream().filter(message -> message.line().isEmpty())
                    .forEach(message -> held.want(message.id(), message.language(), owing.working(to.key())));
            held.tell(Line.Code.HANDED, Map.of("from", from, "to", to.key()), Optional.of(by.account()));
            tell(held, by, "ticket.handed", Map.of("from", from, "to", to.key()));
            return held.keep();
        });
    }

    /** What it is about and whether it is urgent, in place of what was chosen. */
    @Transactional
    public Optional<Ticket> sort(long ticket, Ticket.Kind kind, boolean urgent, Signed by) {
        return holding.hold(ticket).map(held -> {
            held.ticket().be(kind, urgent);
            tell(held, by, "ticket.sorted", Map.of("kind", kind.name(), "urgent", urgent));
            return held.keep();
        });
    }

    /** Says which order it is about. */
    @Transactional
    public Optional<Ticket> isAbout(long ticket, long order, Signed by) {
        return holding.hold(ticket).map(held -> {
            held.ticket().isAbout(order);
            tell(held, by, "ticket.order", Map.of("order", order));
            return held.keep();
        });
    }

    @Transactional
    public void tag(long ticket, String tag, Signed by) {
        holding.hold(ticket).ifPresent(held -> {
            tickets.addTag(ticket, tag);
            tell(held, by, "ticket.tagged", Map.of());
            held.keep();
        });
    }

    @Transactional
    public void untag(long ticket, String tag, Signed by) {
        holding.hold(ticket).ifPresent(held -> {
            tickets.removeTag(ticket, tag);
            tell(held, by, "ticket.untagged", Map.of());
            held.keep();
        });
    }

    /**
     * Makes a thread a part of another of the same buyer: what was said is said there, and replies to either come there.
     *
     * @return the other; empty where they are not of one buyer and market, or one is a part already
     */
    @Transactional
    public Optional<Ticket> merge(long part, long into, Signed by) {
        // In one order for everybody, so that no two wait for each other.
        var first = holding.hold(Math.min(part, into));
        var second = holding.hold(Math.max(part, into));
        if (part == into || first.isEmpty() || second.isEmpty() || !areOfOneBuyer(first.get().ticket(), second.get().ticket())) {
            return Optional.empty();
        }
        var from = part < into ? first.get() : second.get();
        var whole = part < into ? second.get() : first.get();
        messages.from(part, 0, ALL).forEach(whole::take);
        whole.tell(Line.Code.MERGED, Map.of("from", Long.toString(part)), Optional.of(by.account()));
        owing.join(from.ticket(), whole.ticket());
        from.ticket().mergeInto(into, from.now());
        from.keep();
        if (whole.ticket().state() == State.SOLVED) {
            whole.ticket().stand(State.OPEN, whole.now());
        }
        owing.said(whole.ticket());
        tell(whole, by, "ticket.merged", Map.of("from", part));
        return Optional.of(whole.keep());
    }

    /** Makes what was said from a message of the buyer on a thread of its own. */
    @Transactional
    public Optional<Long> split(long ticket, int n, Signed by) {
        var held = holding.hold(ticket).filter(Moves::isWhole);
        var moved = held.isEmpty() || n < 2 ? List.<Message>of() : messages.from(ticket, n, ALL);
        if (moved.isEmpty() || moved.get(0).author() != Author.BUYER || moved.get(0).n() != n) {
            return Optional.empty();
        }
        long other = tickets.copy(held.get().ticket(), held.get().now());
        var part = holding.hold(other).orElseThrow();
        moved.stream().filter(message -> message.line().isEmpty()).forEach(part::take);
        part.tell(Line.Code.SPLIT, Map.of("from", Long.toString(ticket)), Optional.of(by.account()));
        owing.part(held.get().ticket(), part.ticket());
        part.keep();
        held.get().tell(Line.Code.SPLIT, Map.of("to", Long.toString(other)), Optional.of(by.account()));
        tell(held.get(), by, "ticket.split", Map.of("to", other));
        held.get().keep();
        return Optional.of(other);
    }

    private static boolean isWhole(Held held) {
        return held.ticket().state() != State.MERGED;
    }

    private static boolean areOfOneBuyer(Ticket one, Ticket other) {
        return one.market().equals(other.market()) && one.email().isPresent() && one.email().equals(other.email())
                && one.state() != State.MERGED && other.state() != State.MERGED;
    }

    private void tell(Held held, Signed by, String act, Map<String, Object> details) {
        audit.record(new Deed(by.who(), act, "ticket", held.ticket().id(), held.ticket().market(), details));
    }
}
