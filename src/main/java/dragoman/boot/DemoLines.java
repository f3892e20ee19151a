package dragoman.boot;

import dragoman.money.AmountReading;
import dragoman.money.Money;
import dragoman.orders.Line;
import dragoman.orders.OrderReturn;
import dragoman.orders.Parcel;
import dragoman.orders.ReturnState;
import dragoman.orders.Stated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was bought in a demo order, and what of it comes back. */
final class DemoLines {

    private static final Set<ReturnState> CAME_BACK =
            EnumSet.of(ReturnState.RECEIVED, ReturnState.INSPECTED, ReturnState.REFUNDED, ReturnState.CLOSED, ReturnState.REJECTED);
    private static final int DAYS_TO_CHANGE_ONES_MIND = 5 * 24;

    private final DemoSlot slot;
    private final DemoBook.Words words;
    private final DemoBook.Prices prices;

    DemoLines(DemoSlot slot, DemoBook book) {
        this.slot = slot;
        this.words = book.words(slot.locale());
        this.prices = book.prices().get(slot.currency());
    }

    /** @param edited whether a piece has been taken out already, where the story says that one will be */
    List<Line> bought(boolean edited) {
        if (slot.story().giftCard()) {
            return List.of(line(0, List.of(words.giftCard(), ""), 1, prices.giftCard(), edited));
        }
        var lines = new ArrayList<Line>();
        int count = Math.max(slot.story().lines(), 1 + slot.number() % 3);
        for (int i = 0; i < count; i++) {
            int good = (slot.number() * 3 + i * 5) % words.goods().size();
            lines.add(line(i, words.goods().get(good), i == 0 ? 1 + slot.number() % 2 : 1, prices.goods().get(good), edited));
        }
        return lines;
    }

    private Line line(int at, List<String> named, int quantity, String price, boolean edited) {
        boolean first = at == 0;
        int count = first && slot.story().edited() ? quantity + 1 : quantity;
        int returned = first && state().filter(CAME_BACK::contains).isPresent() ? 1 : 0;
        var unit = ((AmountReading.Read) Money.read(price, slot.currency())).money();
        return new Line(id(at), named.get(0), named.get(1), count, returned, first && edited && slot.story().edited() ? 1 : 0, unit,
                Optional.of(new Money(unit.minor() * count, unit.currency())));
    }

    /** The id of a line by its place. */
    String id(int at) {
        return slot.number() + "-" + (at + 1);
    }

    List<OrderReturn> returned() {
        return state().map(state -> List.of(new OrderReturn(slot.number() + "-back", new Stated<>(state, raw(state)),
                Optional.of(slot.after(slot.story().hours() - DAYS_TO_CHANGE_ONES_MIND)), List.of(new Parcel.Content(id(0), 1))))).orElse(List.of());
    }

    private Optional<ReturnState> state() {
        var states = slot.story().returns();
        return states.isEmpty() ? Optional.empty() : Optional.of(ReturnState.valueOf(states.get(slot.turn() % states.size())));
    }

    private String raw(ReturnState state) {
        return state == ReturnState.UNKNOWN ? slot.story().raw() : DemoTelling.word(state);
    }
}
