package dragoman.boot;

import dragoman.orders.Address;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * One order of the demo before it is written out: who buys, and what becomes of it.
 *
 * @param number the shop's, from 1001 on
 * @param turn the how manieth time the story is told, from 0
 * @param placedAt so long before the demo's start as the story says
 */
record DemoSlot(int number, DemoBook.Market market, DemoBook.Buyer buyer, DemoBook.Buyer friend, DemoBook.Story story, int turn, Instant placedAt) {

    private static final int FIRST = 1001;
    private static final int TURNS = 5;
    private static final int ROUND = 20;

    /** Stories move on by so many at each turn, so that each market sees others. */
    private static final int STEP = 3;
    private static final Duration APART = Duration.ofMinutes(7);

    /** All orders: every story once a turn, each time with others. */
    static List<DemoSlot> all(DemoBook book, Instant now) {
        var slots = new ArrayList<DemoSlot>();
        for (int turn = 0; turn < TURNS; turn++) {
            Deque<DemoBook.Story> waiting = new ArrayDeque<>();
            for (int i = 0; i < book.stories().size(); i++) {
                waiting.add(book.stories().get((i + turn * STEP) % book.stories().size()));
            }
            while (!waiting.isEmpty()) {
                slots.add(next(book, slots.size(), waiting, turn, now));
            }
        }
        return slots;
    }

    private static DemoSlot next(DemoBook book, int at, Deque<DemoBook.Story> waiting, int turn, Instant now) {
        var market = book.markets().get(at % ROUND);
        var story = waiting.stream().filter(one -> one.suits(market)).findFirst().orElseThrow();
        waiting.remove(story);
        var people = market.people();
        int who = at / ROUND;
        var placed = now.minus(Duration.ofHours(story.hours())).minus(APART.multipliedBy(at % 8));
        return new DemoSlot(FIRST + at, market, people.get(who % people.size()), people.get((who + 1) % people.size()), story, turn, placed);
    }

    /** The how manieth order of its market it is, from 0. */
    int round() {
        return (number - FIRST) / ROUND;
    }

    String locale() {
        return buyer.locale().isEmpty() ? market.locale() : buyer.locale();
    }

    String currency() {
        return buyer.currency().isEmpty() ? market.currency() : buyer.currency();
    }

    ZoneId zone() {
        return ZoneId.of(market.zone());
    }

    /** When so many hours of the story had passed. */
    Instant after(int hours) {
        return placedAt.plus(Duration.ofHours(hours));
    }

    /** Who gets it: a friend where it is a gift. */
    DemoBook.Buyer receiver() {
        return story.gift() ? friend : buyer;
    }

    Address address(DemoBook.Buyer person) {
        var country = person.country().isEmpty() ? market.key().toUpperCase(Locale.ROOT) : person.country();
        return new Address("", person.given(), person.family(), person.company(), person.lines(), person.city(), person.district(), person.region(),
                person.postcode(), country, person.phone());
    }
}
