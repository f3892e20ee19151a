package dragoman.tracking;

import dragoman.money.AmountReading;
import dragoman.money.Money;
import dragoman.orders.Address;
import dragoman.orders.Document;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Line;
import dragoman.orders.Order;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderReturn;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import dragoman.orders.Payment;
import dragoman.orders.PaymentState;
import dragoman.orders.Refund;
import dragoman.orders.ReturnState;
import dragoman.orders.Stated;
import dragoman.orders.Totals;
import dragoman.orders.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order as a test tells it, step by step; what is not told is as plain as can be. */
public final class Sale {

    final String number;
    final String market;
    final String locale;
    final String currency;
    final List<Line> lines = new ArrayList<>();
    final List<Parcel> parcels = new ArrayList<>();
    final List<ParcelEvent> events = new ArrayList<>();
    final List<Payment> payments = new ArrayList<>();
    final List<Refund> refunds = new ArrayList<>();
    final List<OrderReturn> returns = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Discount> discounts = new ArrayList<>();
    OrderState order = OrderState.OPEN;
    PaymentState payment = PaymentState.PAID;
    FulfilmentState goods = FulfilmentState.UNFULFILLED;
    Instant placed = Instant.parse("2026-11-16T17:04:00Z");
    Optional<Totals> totals = Optional.empty();
    Optional<Totals> shop = Optional.empty();
    Optional<Address> address = Optional.empty();
    String email = "";
    String phone = "";
    String delivery = "";

    Sale(String number, String market, String locale, String currency) {
        this.number = number;
        this.market = market;
        this.locale = locale;
        this.currency = currency;
    }

    static Money money(String amount, String currency) {
        return ((AmountReading.Read) Money.read(amount, currency)).money();
    }

    Money money(String amount) {
        return money(amount, currency);
    }

    Sale is(OrderState newOrder, PaymentState newPayment, FulfilmentState newGoods) {
        order = newOrder;
        payment = newPayment;
        goods = newGoods;
        return this;
    }

    Sale line(String title, String options, int quantity, String each, String total) {
        lines.add(new Line("L" + (lines.size() + 1), title, options, quantity, 0, 0, money(each), Optional.of(money(total))));
        return this;
    }

    Sale parcel(Parcel parcel) {
        parcels.add(parcel);
        return this;
    }

    Sale event(String parcel, ParcelCode code, String at, String zone, String place, String country, String text, String language) {
        events.add(0, new ParcelEvent("E" + events.size(), parcel, code, "", Instant.parse(at), zone, place, country, text, language));
        return this;
    }

    Sale event(String parcel, ParcelCode code, String at) {
        return event(parcel, code, at, "", "", "", "", "");
    }

    Sale back(ReturnState state) {
        returns.add(new OrderReturn("R" + returns.size(), new Stated<>(state, ""), Optional.empty(), List.of()));
        return this;
    }

    /** The source's sums: whatever they are, nobody adds them up again. */
    Totals totals(String total, String items, String shipping, String tax, boolean included, List<Totals.Tax> taxes) {
        return new Totals(money(total), Optional.of(money(items)), Optional.empty(), Optional.of(money(shipping)), Optional.empty(),
                Optional.of(money(tax)), included, taxes, Optional.empty(), Optional.of(money(total)), Optional.of(money("0")));
    }

    OrderSnapshot told() {
        var charged = totals.orElseGet(() -> totals("12", "10", "2", "1", true, List.of()));
        return new OrderSnapshot(
                number,
                placed,
                new Standing(new Stated<>(order, ""), new Stated<>(payment, ""), new Stated<>(goods, ""), Optional.empty(), ""),
                new Buyer(market, locale, email, phone, address, address),
                new Charges(charged, shop, discounts, payments, refunds),
                lines,
                delivery,
                parcels,
                returns,
                documents,
                false);
    }

    /** As the database would give it back. */
    Order found() {
        return new Order(1, key(), version(), told(), refunds, events);
    }

    OrderKey key() {
        return new OrderKey("demo", "page-" + number.replaceAll("[^0-9A-Za-z]", ""));
    }

    Version version() {
        return new Version(placed, "told");
    }
}
