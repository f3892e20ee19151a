package dragoman.lookup;

import dragoman.identity.Doorkeeper;
import dragoman.money.Money;
import dragoman.orders.Address;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Order;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.Orders;
import dragoman.orders.Parcel;
import dragoman.orders.PaymentState;
import dragoman.orders.Shipment;
import dragoman.orders.Stated;
import dragoman.orders.Totals;
import dragoman.orders.Version;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Orders that tests take in, each with a number of its own. */
@Singleton
public class OrderBook {

    /** Where every one of them goes; whoever may not see whose an order is does not see it. */
    static final String STREET = "Street 1";

    private final Orders orders;
    private final Clock clock;
    private final Doorkeeper tables;

    OrderBook(Orders orders, Clock clock, Doorkeeper tables) {
        this.orders = orders;
        this.clock = clock;
        this.tables = tables;
    }

    /** A number that no other order has. */
    public static String number() {
        return "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    /** An order of today. */
    public Order takes(String number, String email, String market, String locale, String postcode) {
        return takes(number, email, market, locale, postcode, Duration.ZERO);
    }

    public Order takes(String number, String email, String market, String locale, String postcode, Duration ago) {
        return takes("lookup-test", number, email, market, locale, postcode, ago);
    }

    /** An order of a shop. */
    public Order takes(String shop, String number, String email, String market, String locale, String postcode, Duration ago) {
        var key = new OrderKey(shop, number);
        var placed = clock.instant().minus(ago);
        QuarkusTransaction.requiringNew().run(() -> orders.tell(key, new Version(clock.instant(), "1"), snapshot(number, email, market, locale, postcode, placed)));
        return orders.find(key).orElseThrow();
    }

    /** A parcel of an order leaves the shop. */
    public void sends(Order order, String id, String carrier, String tracking, Instant at) {
        var parcel = new Parcel(id, carrier, "", tracking, "", Optional.of(at), Optional.empty(), List.of());
        QuarkusTransaction.requiringNew().run(() -> orders.tell(order.key(), new Version(clock.instant(), "2"), new Shipment(id, List.of(parcel))));
    }

    /** What became of the newest attempt. */
    public String outcome() {
        return tables.ask("select outcome from lookup_attempt order by id desc limit 1");
    }

    private static OrderSnapshot snapshot(String number, String email, String market, String locale, String postcode, Instant placed) {
        var address = new Address("A. Buyer", "", "", "", List.of(STREET), "City", "", "", postcode, market.toUpperCase(Locale.ROOT), "");
        var total = new Money(12_345, Currency.getInstance("EUR"));
        return new OrderSnapshot("#" + number, placed,
                new Standing(new Stated<>(OrderState.OPEN, "open"), new Stated<>(PaymentState.PAID, "paid"), new Stated<>(FulfilmentState.UNFULFILLED, ""), Optional.empty(), ""),
                new Buyer(market, locale, email, "", Optional.of(address), Optional.empty()),
                new Charges(new Totals(total, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, List.of(), Optional.empty(),
                        Optional.empty(), Optional.empty()), Optional.empty(), List.of(), List.of(), List.of()),
                List.of(), "", List.of(), List.of(), List.of(), false);
    }
}
