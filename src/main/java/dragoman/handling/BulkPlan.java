package dragoman.handling;

import dragoman.i18n.Words;
import dragoman.market.Markets;
import dragoman.reach.Finds;
import dragoman.reach.Reach;
import dragoman.tickets.Agents;
import dragoman.tickets.Moves;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.State;
import dragoman.web.Typed;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would happen with each of several threads, each for itself. Those that somebody may not see are as little in it as those
 * that there are not, and a colleague who may not see one is not told apart from nobody.
 */
@Singleton
class BulkPlan {

    private static final int MOST = 100;

    private final Finds finds;
    private final Moves moves;
    private final Agents agents;
    private final Colleagues colleagues;
    private final Markets markets;

    BulkPlan(Finds finds, Moves moves, Agents agents, Colleagues colleagues, Markets markets) {
        this.finds = finds;
        this.moves = moves;
        this.agents = agents;
        this.colleagues = colleagues;
        this.markets = markets;
    }

    /**
     * What happens with one of them, in words; or that nothing does.
     *
     * @param account whose it becomes, where it becomes somebody's
     */
    record Step(long ticket, String words, boolean happens, Optional<Long> account) {}

    /** The threads that are meant, as far as they may be seen. */
    List<Ticket> threads(List<String> ids, Reach reach) {
        var numbers = (ids == null ? List.<String>of() : ids).stream().map(Typed::number).flatMap(Optional::stream).distinct().limit(MOST).toList();
        return finds.of(numbers, reach);
    }

    /** Everybody who may have one of them at least, by account, in the order of their names. */
    Map<Long, String> anybody(List<Ticket> threads) {
        var found = new HashMap<Long, String>();
        threads.stream().map(Seen::of).distinct().forEach(seen -> found.putAll(colleagues.of(seen.market, seen.desk)));
        var sorted = new LinkedHashMap<Long, String>();
        found.entrySet().stream().sorted(Map.Entry.<Long, String>comparingByValue().thenComparing(Map.Entry.comparingByKey())).forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    List<Step> of(List<Ticket> threads, BulkAct act, Reach reach, Visit visit) {
        // Asked once for all threads that the same people see.
        var seers = new HashMap<Seen, Map<Long, String>>();
        return threads.stream().map(ticket -> act.act().equals(BulkAct.ASSIGN)
                ? assign(ticket, act, seers.computeIfAbsent(Seen.of(ticket), seen -> colleagues.of(seen.market, seen.desk)), reach, visit)
                : step(ticket, act, visit)).toList();
    }

    /** On what it depends who sees a thread. */
    private record Seen(String market, String desk) {

        static Seen of(Ticket ticket) {
            return new Seen(ticket.market(), ticket.desk());
        }
    }

    private static Step assign(Ticket ticket, BulkAct act, Map<Long, String> seers, Reach reach, Visit visit) {
        var to = act.to().filter(BulkAct.ME::equals).map(me -> reach.signed().account())
                .or(() -> act.to().flatMap(Typed::number).filter(seers::containsKey));
        if (to.isEmpty()) {
            return new Step(ticket.id(), visit.text("console.bulk.unseen", Map.of("number", ticket.number())), false, Optional.empty());
        }
        boolean happens = ticket.state() != State.MERGED && !ticket.owner().equals(new Owner.Person(to.get()));
        var name = to.get() == reach.signed().account() ? reach.signed().name() : seers.get(to.get());
        return new Step(ticket.id(), happens ? visit.text("console.bulk.assign", Map.of("number", ticket.number(), "name", name)) : nothing(ticket, visit), happens, to);
    }

    private Step step(Ticket ticket, BulkAct act, Visit visit) {
        boolean isWhole = ticket.state() != State.MERGED;
        boolean happens = switch (act.act()) {
            case "tag" -> act.tag().isPresent();
            case "settle" -> isWhole && ticket.state() != State.SOLVED;
            case BulkAct.HAND -> isWhole && act.desk().filter(desk -> !desk.key().equals(ticket.desk())).isPresent();
            default -> false;
        };
        return new Step(ticket.id(), happens ? words(ticket, act, visit) : nothing(ticket, visit), happens, Optional.empty());
    }

    private String words(Ticket ticket, BulkAct act, Visit visit) {
        var words = Words.of(visit.locale());
        return visit.text("console.bulk." + act.act(), Map.of("number", ticket.number(), "tag", act.tag().orElse(""),
                "from", markets.findDesk(ticket.desk()).map(desk -> words.city(desk.zone())).orElse(ticket.desk()), "to", act.desk().map(desk -> words.city(desk.zone())).orElse("")));
    }

    private static String nothing(Ticket ticket, Visit visit) {
        return visit.text("console.bulk.nothing", Map.of("number", ticket.number()));
    }

    void carryOut(Step step, BulkAct act, Reach reach) {
        var by = reach.signed();
        switch (act.act()) {
            case BulkAct.ASSIGN -> moves.assign(step.ticket(), step.account(), by);
            case "tag" -> moves.tag(step.ticket(), act.tag().orElseThrow(), by);
            case "settle" -> agents.stand(step.ticket(), State.SOLVED, by);
            case BulkAct.HAND -> moves.handOver(step.ticket(), act.desk().orElseThrow(), by);
            default -> throw new IllegalArgumentException("no such act");
        }
    }
}
