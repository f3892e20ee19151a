package dragoman.api;

import dragoman.api.ChargesForm.DiscountForm;
import dragoman.api.ChargesForm.PaymentForm;
import dragoman.api.ChargesForm.RefundForm;
import dragoman.api.ChargesForm.TotalsForm;
import dragoman.api.GoodsForm.DocumentForm;
import dragoman.api.GoodsForm.LineForm;
import dragoman.api.GoodsForm.ParcelForm;
import dragoman.api.GoodsForm.ReturnForm;
import dragoman.api.MoneyForm.One;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Line;
import dragoman.orders.LookupKeys;
import dragoman.orders.Order;
import dragoman.orders.OrderReturn;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.PaymentState;
import dragoman.orders.Refund;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in our own format: how it looks in JSON, how it is read and how it is written. */
@Schema(name = "Order", requiredProperties = {"number", "placedAt", "updatedAt", "state", "payment", "fulfilment", "charged", "lines"},
        description = "An order as its shop tells it. Times are RFC 3339 with their offset, days ISO 8601.")
record OrderForm(
        @Schema(description = "What the buyer knows it by", examples = "#1001") String number,
        Instant placedAt,
        @Schema(description = "When the shop's system says that this was so. The newest is kept, whatever comes last") Instant updatedAt,
        @Schema(description = StatesForm.ORDER, examples = "OPEN") String state,
        @Schema(description = StatesForm.PAYMENT, examples = "PAID") String payment,
        @Schema(description = StatesForm.FULFILMENT, examples = "PARTIAL") String fulfilment,
        Optional<Instant> cancelledAt,
        @Schema(description = "The shop's own word") String cancelReason,
        Optional<BuyerForm> buyer,
        @Schema(description = "What the buyer was charged, in the currency of the card") TotalsForm charged,
        @Schema(description = "The same in the shop's own currency, where that is another; for staff") Optional<TotalsForm> shop,
        List<DiscountForm> discounts,
        List<PaymentForm> payments,
        @Schema(description = "Those told in any way; one that is left out later is not forgotten") List<RefundForm> refunds,
        List<LineForm> lines,
        @Schema(description = "How it travels, as the shop calls it") String shipping,
        List<ParcelForm> parcels,
        List<ReturnForm> returns,
        List<DocumentForm> documents,
        @Schema(description = "Whether the shop marks it as a trial", defaultValue = "false") boolean test) {

    private static final int NUMBER = 64;
    private static final int NAME = 200;

    static OrderForm of(Order order) {
        var told = order.told();
        var standing = told.standing();
        var charges = told.charges();
        return new OrderForm(told.number(), told.placedAt(), order.version().at(), StatesForm.of(standing.order()), StatesForm.of(standing.payment()),
                StatesForm.of(standing.fulfilment()), standing.cancelledAt(), standing.cancelReason(), Optional.of(BuyerForm.of(told.buyer())),
                TotalsForm.of(charges.charged()), charges.shop().map(TotalsForm::of), forms(charges.discounts(), DiscountForm::of),
                forms(charges.payments(), PaymentForm::of), forms(order.refunds(), RefundForm::of), forms(told.lines(), LineForm::of), told.delivery(),
                forms(told.parcels(), ParcelForm::of), forms(told.returns(), ReturnForm::of), forms(told.documents(), DocumentForm::of), told.test());
    }

    /** What the body says; the buyer's market and locale are empty where it does not name them. */
    static OrderSnapshot read(Place place, Instant now) {
        var said = place.as(OrderForm.class);
        var one = said.find("charged", One::of).orElse(One.ANY);
        var lines = distinct(said, "lines", said.need("lines", list -> said.list("lines", line -> LineForm.read(line, one)), List.of()), Line::id);
        var known = lines.stream().map(Line::id).collect(Collectors.toSet());
        var number = said.needText("number", NUMBER);
        if (LookupKeys.number(number).isEmpty()) {
            said.flaw("number", "There is no letter and no digit in it.");
        }
        return new OrderSnapshot(number, said.need("placedAt", at -> Times.past(at, now), now), standing(said),
                BuyerForm.read(said.find("buyer").orElseGet(Place::nothing)), charges(said, one), lines, said.text("shipping", NAME),
                distinct(said, "parcels", said.list("parcels", parcel -> ParcelForm.read(parcel, known)), Parcel::id),
                distinct(said, "returns", said.list("returns", back -> ReturnForm.read(back, known)), OrderReturn::id),
                said.list("documents", DocumentForm::read), said.find("test", Values::flag).orElse(false));
    }

    private static Standing standing(Place order) {
        return new Standing(StatesForm.read(order, "state", OrderState.UNKNOWN), StatesForm.read(order, "payment", PaymentState.UNKNOWN),
                StatesForm.read(order, "fulfilment", FulfilmentState.UNKNOWN), order.find("cancelledAt", Times::instant), order.text("cancelReason", NAME));
    }

    private static Charges charges(Place order, One one) {
        return new Charges(order.need("charged", TotalsForm::read, TotalsForm.read(Place.nothing())), order.find("shop", TotalsForm::read),
                order.list("discounts", discount -> DiscountForm.read(discount, one)), order.list("payments", payment -> PaymentForm.read(payment, one)),
                distinct(order, "refunds", order.list("refunds", refund -> RefundForm.read(refund, one)), Refund::id));
    }

    private static <T> List<T> distinct(Place order, String name, List<T> items, Function<T, String> id) {
        order.find(name).ifPresent(list -> list.distinct(items, id));
        return items;
    }

    private static <T, F> List<F> forms(List<T> items, Function<T, F> form) {
        return items.stream().map(form).toList();
    }
}
