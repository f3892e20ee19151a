package dragoman.tracking;

import dragoman.orders.OrderReturn;
import dragoman.orders.ReturnState;
import java.util.List;
import java.util.Optional;

/** What happens next with goods on their way back. */
final class ReturnStep {

    private ReturnStep() {}

    /** The phrase of the latest return that is not over; empty where there is none. */
    static Optional<String> of(List<OrderReturn> returns) {
        for (int i = returns.size() - 1; i >= 0; i--) {
            var said = of(returns.get(i).state().state());
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(ReturnState state) {
        return switch (state) {
            case REQUESTED -> Optional.of("order.next.returnRequested");
            case APPROVED -> Optional.of("order.next.returnApproved");
            case DECLINED -> Optional.of("order.next.returnDeclined");
            case LABEL_SENT -> Optional.of("order.next.returnLabel");
            case IN_TRANSIT -> Optional.of("order.next.returnOnItsWay");
            case RECEIVED -> Optional.of("order.next.returnReceived");
            case INSPECTED -> Optional.of("order.next.returnInspected");
            case REFUNDED -> Optional.of("order.next.returnRefunded");
            case REJECTED -> Optional.of("order.next.returnRejected");
            case CLOSED, UNKNOWN -> Optional.empty();
        };
    }
}
