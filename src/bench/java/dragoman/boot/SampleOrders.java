package dragoman.boot;

import dragoman.orders.OrderSnapshot;
import dragoman.orders.ParcelEvent;
import java.time.Instant;
import java.util.List;

/** The demo's orders, of which a bench makes many. */
public final class SampleOrders {

    private SampleOrders() {}

    public record Sample(OrderSnapshot told, List<ParcelEvent> events) {}

    public static List<Sample> all(Instant now) {
        return DemoOrders.tellings(now).stream().map(telling -> new Sample(telling.snapshot(), telling.events())).toList();
    }
}
