package dragoman.tracking;

import dragoman.market.Market.Duties;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderReturn;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.PaymentState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What happens next with an order, as one phrase. Whatever the three axes, the parcels and the returns say, there is one.
 *
 * @param arguments of the phrase
 * @param parcel which of the tracks it speaks of; empty where of the order
 */
record NextStep(String key, Map<String, Object> arguments, Optional<Track> parcel) {

    static final String UNREAD = "order.next.unknown";

    /**
     * @param tracks the order's parcels
     * @param duties who pays them in the order's market
     * @param days writes a planned delivery
     */
    static NextStep of(OrderSnapshot order, List<Track> tracks, Duties duties, Function<Parcel.Window, String> days) {
        var standing = order.standing();
        var first = tracks.stream().min(Comparator.comparing(Track::state));
        if (standing.order().state() == OrderState.CANCELLED) {
            return canceled(standing.payment().state(), tracks);
        }
        if (first.isEmpty()) {
            return say(withoutParcels(standing, order.returns()), Map.of());
        }
        var state = first.get().state();
        if (state == ParcelState.DELIVERED) {
            return delivered(standing, order.returns(), first.get());
        }
        boolean settled = state.isGone() && standing.payment().state() == PaymentState.REFUNDED;
        return settled ? say("order.next.refunded", Map.of()) : moving(first.get(), duties, days);
    }

    /** Whether the sentence says already that something cannot be read. */
    boolean isUnread() {
        return key.equals(UNREAD);
    }

    private static NextStep say(String key, Map<String, Object> arguments) {
        return new NextStep(key, arguments, Optional.empty());
    }

    private static NextStep canceled(PaymentState payment, List<Track> tracks) {
        var left = tracks.stream().filter(track -> track.state() != ParcelState.LABEL_CREATED && !track.state().isGone()).findFirst();
        return left.isPresent()
                ? new NextStep("order.next.canceledSent", Map.of(), left)
                : say("order.next.canceled", Map.of("money", money(payment)));
    }

    private static String money(PaymentState payment) {
        return switch (payment) {
            case PENDING, VOIDED, FAILED, EXPIRED -> "NONE";
            case AUTHORIZED -> "RESERVED";
            case REFUNDED -> "BACK";
            case PAID, PARTIALLY_PAID, PARTIALLY_REFUNDED -> "OWED";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private static NextStep moving(Track track, Duties duties, Function<Parcel.Window, String> days) {
        return new NextStep(track.state().next(), switch (track.state()) {
            case SENT, HANDED_OVER, IN_TRANSIT -> planned(track.parcel().flatMap(Parcel::window).map(days));
            case IMPORT_CUSTOMS, CUSTOMS_HELD -> Map.of("duties", duties.name());
            default -> Map.of();
        }, Optional.of(track));
    }

    private static Map<String, Object> planned(Optional<String> when) {
        return Map.of("known", when.isPresent() ? "YES" : "NO", "when", when.orElse(""));
    }

    private static NextStep delivered(Standing standing, List<OrderReturn> returns, Track last) {
        var back = ReturnStep.of(returns);
        if (back.isPresent()) {
            return say(back.get(), Map.of());
        }
        if (standing.payment().state() == PaymentState.REFUNDED) {
            return say("order.next.refunded", Map.of());
        }
        return switch (standing.fulfilment().state()) {
            case UNFULFILLED, SCHEDULED, IN_PROGRESS, PARTIAL -> say("order.next.partlyDelivered", Map.of());
            default -> new NextStep(last.state().next(), Map.of(), Optional.of(last));
        };
    }

    private static String withoutParcels(Standing standing, List<OrderReturn> returns) {
        var order = standing.order().state();
        var payment = standing.payment().state();
        var goods = standing.fulfilment().state();
        var back = ReturnStep.of(returns);
        if (back.isPresent()) {
            return back.get();
        }
        if (payment == PaymentState.REFUNDED) {
            return "order.next.refunded";
        }
        if (order == OrderState.ON_HOLD) {
            return "order.next.onHold";
        }
        if (goods == FulfilmentState.UNFULFILLED || goods == FulfilmentState.UNKNOWN) {
            return notBegun(order, payment, goods);
        }
        return begun(goods);
    }

    private static String begun(FulfilmentState goods) {
        return switch (goods) {
            case SCHEDULED -> "order.next.scheduled";
            case IN_PROGRESS -> "order.next.packing";
            case PARTIAL -> "order.next.partlySent";
            case FULFILLED -> "order.next.allSent";
            default -> "order.next.notRequired";
        };
    }

    private static String notBegun(OrderState order, PaymentState payment, FulfilmentState goods) {
        if (order == OrderState.COMPLETED) {
            return "order.next.completed";
        }
        return switch (payment) {
            case PENDING -> "order.next.payPending";
            case PARTIALLY_PAID -> "order.next.payPartly";
            case FAILED -> "order.next.payFailed";
            case EXPIRED -> "order.next.payExpired";
            case VOIDED -> "order.next.payVoided";
            case UNKNOWN -> UNREAD;
            default -> order == OrderState.UNKNOWN || goods == FulfilmentState.UNKNOWN ? UNREAD : "order.next.preparing";
        };
    }
}
