package dragoman.tracking;

import dragoman.money.AmountReading;
import dragoman.money.Money;
import dragoman.orders.Address;
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
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import dragoman.orders.Payment;
import dragoman.orders.PaymentState;
import dragoman.orders.Stated;
import dragoman.orders.Totals;
import dragoman.orders.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An order as most are: a few items, two parcels under way. */
final class BenchOrder {

    private static final Instant PLACED = Instant.parse("2026-11-16T17:04:00Z");

    private BenchOrder() {}

    static Order plain() {
        var lines = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Line("L" + i, "Paper lantern, size " + i, "Colour: indigo", i, 0, 0, money(14900 * i), Optional.of(money(14900L * i * i)))).toList();
        var address = Optional.of(new Address("Zofia Wójcik", "", "", "", List.of("ul. Długa 12/5"), "Gdańsk", "", "", "80-827", "PL", "+48585550123"));
        var total = new Totals(money(861_45), Optional.of(money(880_50)), Optional.of(money(44_05)), Optional.of(money(25_00)), Optional.empty(),
                Optional.of(money(161_08)), true, List.of(new Totals.Tax("VAT", "23", money(161_08))), Optional.empty(), Optional.of(money(861_45)), Optional.of(money(0)));
        var told = new OrderSnapshot("#PL-2044", PLACED,
                new Standing(new Stated<>(OrderState.OPEN, ""), new Stated<>(PaymentState.PAID, ""), new Stated<>(FulfilmentState.FULFILLED, ""), Optional.empty(), ""),
                new Buyer("pl", "pl-PL", "zofia@poczta.example", "", address, address),
                new Charges(total, Optional.empty(), List.of(), List.of(new Payment("Visa", "4242", Optional.of(money(861_45)), Optional.of(PLACED))), List.of()),
                lines, "Courier", List.of(parcel("P1", "L1", "L2"), parcel("P2", "L3", "L4")), List.of(), List.of(), false);
        var events = IntStream.range(0, 10).mapToObj(BenchOrder::event).toList();
        return new Order(1, new OrderKey("demo", "1"), new Version(PLACED, "1"), told, List.of(), events);
    }

    private static Parcel parcel(String id, String... lines) {
        var window = new Parcel.Window(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-25"), Optional.empty(), Optional.empty());
        return new Parcel(id, "InPost", "", "6001234567" + id, "https://inpost.example/" + id, Optional.of(PLACED), Optional.of(window),
                Stream.of(lines).map(line -> new Parcel.Content(line, 1)).toList());
    }

    private static ParcelEvent event(int i) {
        return new ParcelEvent("E" + i, i % 2 == 0 ? "P1" : "P2", i < 8 ? ParcelCode.IN_TRANSIT : ParcelCode.HANDED_OVER, "", PLACED.plusSeconds(90_000 - i * 7_000L),
                i % 3 == 0 ? "Asia/Tokyo" : "Europe/Warsaw", "Leipzig", "DE", "Processed at facility", "en");
    }

    private static Money money(long minor) {
        return ((AmountReading.Read) Money.read(BigDecimal.valueOf(minor, 2), "PLN")).money();
    }
}
