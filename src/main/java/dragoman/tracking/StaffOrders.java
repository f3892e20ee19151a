package dragoman.tracking;

import dragoman.market.Markets;
import dragoman.orders.Order;
import dragoman.web.Visit;
import jakarta.inject.Singleton;

/** An order as staff read it, in their language and on their clock. Whether somebody may, the room that shows it has asked. */
@Singleton
public class StaffOrders {

    private final Markets markets;

    StaffOrders(Markets markets) {
        this.markets = markets;
    }

    /**
     * An order, and what its templates need besides.
     *
     * @param signs leads nowhere: whoever reads this answers
     */
    public record Shown(OrderView order, Signposts signs) {}

    /** @param items which part of a long list of items, from 1 */
    public Shown of(Order order, int items, Visit visit) {
        var telling = Telling.of(order.told(), visit, markets);
        var there = Planned.zone(order.told().buyer().delivery(), visit.zone(), markets);
        return new Shown(OrderView.forStaff(order, items, telling, there), Signposts.NONE);
    }
}
