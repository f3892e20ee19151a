package dragoman.api;

import dragoman.api.MoneyForm.One;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.Payment;
import dragoman.orders.Refund;
import dragoman.orders.Totals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sums, payments and refunds in our own format: how they look in JSON, how they are read and how they are written. */
final class ChargesForm {

    private static final int NAME = 200;
    private static final int NOTE = 1000;
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
    private static final Pattern LAST_FOUR = Pattern.compile("([0-9]{4})?");

    private ChargesForm() {}

    @Schema(name = "Tax", requiredProperties = {"name", "amount"})
    record TaxForm(
            @Schema(description = "As the shop calls it", examples = "VAT") String name,
            @Schema(description = "A decimal string", examples = "8.1") String percent,
            MoneyForm amount) {

        static TaxForm of(Totals.Tax tax) {
            return new TaxForm(tax.name(), tax.percent(), MoneyForm.of(tax.amount()));
        }

        static Totals.Tax read(Place place, One one) {
            var said = place.as(TaxForm.class);
            var percent = said.text("percent", NAME);
            if (!percent.isEmpty() && !(PERCENT.matcher(percent).matches() && new BigDecimal(percent).compareTo(BigDecimal.valueOf(100)) <= 0)) {
                said.flaw("percent", "This is no percentage from 0 to 100, such as 8.1.");
            }
            return new Totals.Tax(said.needText("name", NAME), percent, one.need(said, "amount"));
        }
    }

    @Schema(name = "Totals", requiredProperties = {"total"},
            description = "The shop's own sums, which nobody adds up again; all in one currency. What it does not say is left out, which is not zero.")
    record TotalsForm(
            MoneyForm total,
            Optional<MoneyForm> items,
            Optional<MoneyForm> discount,
            Optional<MoneyForm> shipping,
            Optional<MoneyForm> duties,
            Optional<MoneyForm> tax,
            @Schema(description = "Whether tax is part of the prices, or comes on top", defaultValue = "false") boolean taxIncluded,
            List<TaxForm> taxes,
            @Schema(description = "Gift cards and store credit that were used") Optional<MoneyForm> credit,
            Optional<MoneyForm> paid,
            @Schema(description = "Still to be paid; negative where the shop owes") Optional<MoneyForm> outstanding) {

        static TotalsForm of(Totals sums) {
            return new TotalsForm(
                    MoneyForm.of(sums.total()), MoneyForm.of(sums.items()), MoneyForm.of(sums.discount()), MoneyForm.of(sums.shipping()),
                    MoneyForm.of(sums.duties()), MoneyForm.of(sums.tax()), sums.taxIncluded(), sums.taxes().stream().map(TaxForm::of).toList(),
                    MoneyForm.of(sums.credit()), MoneyForm.of(sums.paid()), MoneyForm.of(sums.outstanding()));
        }

        static Totals read(Place place) {
            var said = place.as(TotalsForm.class);
            var one = One.of(said);
            return new Totals(
                    MoneyForm.need(said, "total"), one.find(said, "items"), one.find(said, "discount"), one.find(said, "shipping"),
                    one.find(said, "duties"), one.find(said, "tax"), said.find("taxIncluded", Values::flag).orElse(false), said.list("taxes", tax -> TaxForm.read(tax, one)),
                    one.find(said, "credit"), one.find(said, "paid"), said.find("outstanding", owed -> one.hold(owed, MoneyForm.readSigned(owed))));
        }
    }

    @Schema(name = "Discount", requiredProperties = {"name"})
    record DiscountForm(@Schema(description = "Its name or code") String name, Optional<MoneyForm> amount) {

        static DiscountForm of(Discount discount) {
            return new DiscountForm(discount.name(), MoneyForm.of(discount.amount()));
        }

        static Discount read(Place place, One one) {
            var said = place.as(DiscountForm.class);
            return new Discount(said.needText("name", NAME), one.find(said, "amount"));
        }
    }

    @Schema(name = "Payment", requiredProperties = {"method"})
    record PaymentForm(
            @Schema(description = "As the shop calls it", examples = "Visa") String method,
            @Schema(description = "The last four digits of a card, and nothing more of it", examples = "4242") String last4,
            Optional<MoneyForm> amount,
            Optional<Instant> at) {

        static PaymentForm of(Payment payment) {
            return new PaymentForm(payment.method(), payment.last4(), MoneyForm.of(payment.amount()), payment.at());
        }

        static Payment read(Place place, One one) {
            var said = place.as(PaymentForm.class);
            var last4 = said.text("last4", NAME);
            if (!LAST_FOUR.matcher(last4).matches()) {
                said.flaw("last4", "Four digits belong here, and never more of a card.");
            }
            return new Payment(said.needText("method", NAME), last4, one.find(said, "amount"), said.find("at", Times::instant));
        }
    }

    @Schema(name = "Refund", requiredProperties = {"id", "amount", "at"})
    record RefundForm(
            @Schema(description = "The shop's own, which no other refund of the order has; at most 64 characters of ASCII") String id,
            @Schema(description = "In the currency that was charged") MoneyForm amount,
            Instant at,
            @Schema(description = "Where it went, as the shop calls it") String method,
            String note) {

        static RefundForm of(Refund refund) {
            return new RefundForm(refund.id(), MoneyForm.of(refund.amount()), refund.at(), refund.method(), refund.note());
        }

        static Refund read(Place place, One one) {
            var said = place.as(RefundForm.class);
            return new Refund(said.need("id", id -> Values.id(id, 64), ""), one.need(said, "amount"), said.need("at", Times::instant, Instant.EPOCH),
                    said.text("method", NAME), said.text("note", NOTE));
        }
    }
}
