package dragoman.console;

import dragoman.market.Market;
import dragoman.money.Display;
import dragoman.orders.Order;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.Parcel;
import dragoman.reach.Reach;
import dragoman.reading.When;
import dragoman.tracking.ParcelView;
import dragoman.tracking.StaffOrders.Shown;
import dragoman.web.Visit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What staff need to know of an order at a glance.
 *
 * @param next what happens next with it, in a sentence
 * @param parcel that was sent last
 * @param total as it was charged
 * @param url of all of it; empty where its reader sees the thread and not the orders of that market
 */
record OrderSummary(String number, When placed, String next, Optional<ParcelView> parcel, String total, Optional<String> url) {

    static OrderSummary of(Order order, Shown shown, Market market, Reach reach, Visit visit) {
        var told = order.told();
        return new OrderSummary(told.number(), When.of(told.placedAt(), visit), shown.order().heading().next(), newest(told.parcels(), shown.order().parcels()),
                Display.of(market, visit.reader()).exact(told.charges().charged().total()),
                Optional.of(OrderPages.path(order)).filter(path -> OrderPages.covers(reach, order)));
    }

    // Parcels are shown in the order in which they were told.
    private static Optional<ParcelView> newest(List<Parcel> told, List<ParcelView> shown) {
        return told.stream().max(Comparator.comparing(parcel -> parcel.sentAt().orElse(Instant.MIN))).map(told::indexOf).map(shown::get);
    }

    static List<String> words(Standing standing) {
        return Stream.of(standing.order().raw(), standing.payment().raw(), standing.fulfilment().raw()).filter(word -> !word.isBlank()).distinct().toList();
    }
}
