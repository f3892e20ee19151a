package dragoman.tracking;

import dragoman.market.Market.Withdrawal;
import dragoman.market.Market.Withdrawal.Kind;
import dragoman.market.Market.Withdrawal.Starts;
import dragoman.market.Market.Withdrawal.Unit;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Until when goods of an order may be sent back: by the shop's promise, and by law where it gives a right.
 *
 * @param sentence in the reader's words, with the last day where it is known
 * @param day that day as ISO 8601 writes it, for whoever must not misread it; empty where it is not known
 */
public record ReturnPeriod(String sentence, String day) {

    /** Nothing for an order of which nothing comes. */
    static List<ReturnPeriod> of(OrderSnapshot order, List<Track> tracks, Telling telling) {
        var standing = order.standing();
        if (standing.order().state() == OrderState.CANCELLED || standing.fulfilment().state() == FulfilmentState.NOT_REQUIRED) {
            return List.of();
        }
        var arrived = arrived(order, tracks, telling);
        var periods = new ArrayList<ReturnPeriod>();
        periods.add(promise(arrived, telling));
        if (telling.market().withdrawal().kind() == Kind.ALWAYS) {
            periods.add(law(order, arrived, telling));
        }
        return periods;
    }

    /** The day on which the last parcel came; empty while one has not. */
    private static Optional<LocalDate> arrived(OrderSnapshot order, List<Track> tracks, Telling telling) {
        boolean all = order.standing().fulfilment().state() == FulfilmentState.FULFILLED && !tracks.isEmpty()
                && tracks.stream().allMatch(track -> track.state() == ParcelState.DELIVERED);
        return all ? tracks.stream().flatMap(track -> track.delivery().stream())
                .map(event -> event.at().atZone(EventView.zone(event.zone()).orElse(telling.market().zone())).toLocalDate())
                .max(LocalDate::compareTo) : Optional.empty();
    }

    private static ReturnPeriod promise(Optional<LocalDate> arrived, Telling telling) {
        int days = telling.market().returns().days();
        return arrived.map(day -> until(day.plusDays(days), "order.return.until", "order.return.over", telling))
                .orElseGet(() -> new ReturnPeriod(telling.text("order.return.days", Map.of("days", days)), ""));
    }

    private static ReturnPeriod law(OrderSnapshot order, Optional<LocalDate> arrived, Telling telling) {
        var law = telling.market().withdrawal();
        return last(law, order, arrived, telling)
                .map(day -> until(day, "order.law.until", "order.law.over", telling))
                .orElseGet(() -> new ReturnPeriod(
                        telling.text("order.law.days", Map.of("days", law.days(), "unit", law.unit(), "starts", law.starts())), ""));
    }

    // Business days are counted by holidays that are not known here, and nobody knows when what the law wants told was told:
    // then the period is said, and no day.
    private static Optional<LocalDate> last(Withdrawal law, OrderSnapshot order, Optional<LocalDate> arrived, Telling telling) {
        if (law.unit() == Unit.BUSINESS || law.starts() == Starts.LATER_OF_DELIVERY_DISCLOSURE) {
            return Optional.empty();
        }
        var begins = law.starts() == Starts.CONTRACT
                ? Optional.of(order.placedAt().atZone(telling.market().zone()).toLocalDate())
                : arrived;
        return begins.map(day -> day.plusDays(law.days()));
    }

    private static ReturnPeriod until(LocalDate day, String open, String over, Telling telling) {
        var today = telling.visit().now().atZone(telling.market().zone()).toLocalDate();
        return new ReturnPeriod(telling.text(today.isAfter(day) ? over : open, Map.of("day", day)), day.toString());
    }
}
