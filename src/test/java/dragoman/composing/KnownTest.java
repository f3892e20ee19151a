package dragoman.composing;

import static dragoman.replies.Placeholder.AMOUNT;
import static dragoman.replies.Placeholder.CARRIER;
import static dragoman.replies.Placeholder.DAY;
import static dragoman.replies.Placeholder.ITEM;
import static dragoman.replies.Placeholder.NAME;
import static dragoman.replies.Placeholder.ORDER;
import static dragoman.replies.Placeholder.TRACKING;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.Money;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Line;
import dragoman.orders.Order;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.Parcel.Window;
import dragoman.orders.PaymentState;
import dragoman.orders.Refund;
import dragoman.orders.Stated;
import dragoman.orders.Totals;
import dragoman.orders.Version;
import dragoman.replies.Placeholder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Lucía need not type, since Ana's order says it; and what nobody should guess. */
class KnownTest {

    private static final Currency BRL = Currency.getInstance("BRL");
    private static final Instant MONDAY = Instant.parse("2026-11-16T12:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T12:00:00Z");

    private static final Parcel FIRST = new Parcel("p1", "Correios", "", "AA1", "", Optional.of(MONDAY), window(24), List.of());
    private static final Parcel SECOND = new Parcel("p2", "Jadlog", "", "BB2", "", Optional.of(FRIDAY), window(27), List.of());
    private static final Line LAMP = line("Luminária");

    @Test
    void theParcelThatLeftLastIsMeantAndItsLastDay() {
        assertThat(known(order(List.of(SECOND, FIRST), List.of(LAMP), Optional.empty()), ORDER, CARRIER, TRACKING, DAY))
                .isEqualTo(Map.of("order", "#1001", "carrier", "Jadlog", "tracking", "BB2", "day", LocalDate.of(2026, 11, 27)));
    }

    @Test
    void aNewDateIsNobodysToGuess() {
        assertThat(known(order(List.of(FIRST), List.of(LAMP), Optional.empty()), ORDER, DAY)).containsOnlyKeys("order");
    }

    @Test
    void whichOfTwoThingsIsMeantIsAskedFor() {
        assertThat(known(order(List.of(), List.of(LAMP), Optional.empty()), ITEM)).isEqualTo(Map.of("item", "Luminária"));
        assertThat(known(order(List.of(), List.of(LAMP, line("Tapete")), Optional.empty()), ITEM)).isEmpty();
    }

    @Test
    void anAmountWithADayIsTheLastRefundAndOneWithoutIsWhatIsToBePaid() {
        var open = new Money(5_000, BRL);
        assertThat(known(order(List.of(), List.of(LAMP), Optional.of(open)), AMOUNT, DAY)).isEqualTo(Map.of("amount", new Money(700, BRL), "day", LocalDate.of(2026, 11, 20)));
        assertThat(known(order(List.of(), List.of(LAMP), Optional.of(open)), AMOUNT)).isEqualTo(Map.of("amount", open));
        // What flowed back is not what is to be paid, and what the shop owes neither.
        assertThat(known(order(List.of(), List.of(LAMP), Optional.empty()), AMOUNT)).isEmpty();
        assertThat(known(order(List.of(), List.of(LAMP), Optional.of(new Money(-5_000, BRL))), AMOUNT)).isEmpty();
    }

    @Test
    void withoutAnOrderOnlyTheNameIsKnown() {
        assertThat(Known.of(Set.of(ORDER, NAME), Optional.of("Ana Souza"), Optional.empty(), ZoneId.of("America/Recife"))).isEqualTo(Map.of("name", "Ana Souza"));
    }

    private static Map<String, Object> known(Order order, Placeholder... asks) {
        return Known.of(Arrays.asList(asks), Optional.of("Ana Souza"), Optional.of(order), ZoneId.of("America/Recife"));
    }

    private static Optional<Window> window(int last) {
        return Optional.of(new Window(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, last), Optional.empty(), Optional.empty()));
    }

    private static Line line(String title) {
        return new Line(title, title, "", 1, 0, 0, new Money(10_000, BRL), Optional.empty());
    }

    private static Order order(List<Parcel> parcels, List<Line> lines, Optional<Money> outstanding) {
        var totals = new Totals(new Money(10_000, BRL), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, List.of(), Optional.empty(),
                Optional.empty(), outstanding);
        var refunds = List.of(new Refund("r1", new Money(300, BRL), MONDAY, "", ""), new Refund("r2", new Money(700, BRL), FRIDAY, "", ""));
        var standing = new Standing(new Stated<>(OrderState.OPEN, ""), new Stated<>(PaymentState.PAID, ""), new Stated<>(FulfilmentState.UNFULFILLED, ""), Optional.empty(), "");
        var told = new OrderSnapshot("#1001", MONDAY, standing, new Buyer("br", "pt", "", "", Optional.empty(), Optional.empty()),
                new Charges(totals, Optional.empty(), List.of(), List.of(), List.of()), lines, "", parcels, List.of(), List.of(), false);
        return new Order(1, new OrderKey("demo", "1001"), new Version(MONDAY, "1"), told, refunds, List.of());
    }
}
