package dragoman.tracking;

import dragoman.orders.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What only the order's owner sees.
 *
 * @param sameBilling whether the bill went where the goods go
 * @param delivery how it travels, as the shop calls it, or empty
 */
public record OwnersView(
        List<PayView> payments,
        List<PayView> refunds,
        List<PlaceView> places,
        boolean sameBilling,
        String delivery,
        List<Paper> papers,
        List<ReturnPeriod> periods) {

    /** Whether it is said where it goes, or how. */
    public boolean isPlaced() {
        return sameBilling || !places.isEmpty() || !delivery.isEmpty();
    }

    static OwnersView of(Order order, List<Track> tracks, Telling telling) {
        var told = order.told();
        var buyer = told.buyer();
        boolean same = buyer.billing().isPresent() && buyer.billing().equals(buyer.delivery());
        var billing = PlaceView.of(telling.text("order.address.billing"), buyer.billing().filter(address -> !same), telling);
        return new OwnersView(
                told.charges().payments().stream().map(payment -> PayView.of(payment, telling)).toList(),
                order.refunds().stream().map(refund -> PayView.of(refund, telling)).toList(),
                Stream.of(PlaceView.of(telling.text("order.address.delivery"), buyer.delivery(), telling), billing).flatMap(Optional::stream).toList(),
                same,
                told.delivery(),
                told.documents().stream().filter(document -> document.url().startsWith("https://")).map(document -> Paper.of(document, telling)).toList(),
                ReturnPeriod.of(told, tracks, telling));
    }
}
