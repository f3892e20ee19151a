package dragoman.tracking;

import dragoman.orders.FulfilmentState;
import dragoman.orders.Order;
import dragoman.orders.OrderReturn;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.PaymentState;
import dragoman.orders.ReturnState;
import java.util.List;
import java.util.Map;

/**
 * What stands above all: which order, and what happens next.
 *
 * @param tag the language that the items were bought in where it is not the page's, else empty
 * @param trial whether the shop made it to try something out
 * @param which the parcel that the sentence speaks of where there are several, else empty
 * @param key of the sentence
 * @param unread whether a state of it is unknown and the sentence does not say so
 */
public record Heading(String title, String placed, String tag, boolean trial, String which, String key, String next, boolean unread) {

    static Heading of(Order order, List<Track> tracks, Telling telling) {
        var told = order.told();
        var step = NextStep.of(told, tracks, telling.market().duties(), window -> telling.formats().dates(window.first(), window.last()));
        var which = step.parcel().filter(track -> tracks.size() > 1)
                .map(track -> telling.text("order.parcel", Map.of("total", tracks.size(), "n", tracks.indexOf(track) + 1)));
        return new Heading(
                telling.text("order.title", Map.of("number", told.number())),
                telling.text("order.placed", Map.of("at", told.placedAt())),
                telling.foreign(told.buyer().locale()),
                told.test(),
                which.orElse(""),
                step.key(),
                telling.text(step.key(), step.arguments()),
                isUnread(told.standing(), told.returns()) && !step.isUnread());
    }

    private static boolean isUnread(Standing standing, List<OrderReturn> returns) {
        return standing.order().state() == OrderState.UNKNOWN
                || standing.payment().state() == PaymentState.UNKNOWN
                || standing.fulfilment().state() == FulfilmentState.UNKNOWN
                || returns.stream().anyMatch(back -> back.state().state() == ReturnState.UNKNOWN);
    }
}
