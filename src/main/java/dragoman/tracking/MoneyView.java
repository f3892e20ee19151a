package dragoman.tracking;

import dragoman.market.Market.TaxName;
import dragoman.money.Money;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.Totals;
import dragoman.orders.Totals.Tax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The source's sums as rows that add up for the eye, in what was charged; nothing is added here.
 *
 * @param rows in the order in which a bill has them
 * @param shop the total in the shop's own currency, for staff; empty on a buyer's page
 */
public record MoneyView(List<Row> rows, Optional<Row> shop) {

    /** What kind of row it is: one of several, the total, or what only explains. */
    public enum Kind { PLAIN, TOTAL, NOTE }

    /**
     * @param detail a name that the source gave, or empty
     * @param rate in per cent, or empty
     */
    public record Row(String label, String detail, String rate, String amount, String kind) {}

    /** For the buyer: what was charged, and nothing of the shop's books. */
    static MoneyView forBuyer(Charges charges, Telling telling) {
        return new MoneyView(new Rows(telling).of(charges), Optional.empty());
    }

    /** For staff: with the total in the shop's own currency. */
    static MoneyView forStaff(Charges charges, Telling telling) {
        var shop = charges.shop().map(totals -> row(telling.text("order.money.shop"), totals.total(), Kind.NOTE, telling));
        return new MoneyView(new Rows(telling).of(charges), shop);
    }

    private static Row row(String label, Money amount, Kind kind, Telling telling) {
        return new Row(label, "", "", telling.display().exact(amount), kind.name().toLowerCase(Locale.ROOT));
    }

    private static final class Rows {

        private final List<Row> rows = new ArrayList<>();
        private final Telling telling;

        Rows(Telling telling) {
            this.telling = telling;
        }

        List<Row> of(Charges charges) {
            var charged = charges.charged();
            add("order.money.items", charged.items());
            discounts(charges);
            add("order.money.shipping", charged.shipping());
            add("order.money.duties", charged.duties());
            if (!charged.taxIncluded()) {
                taxes(charged, Kind.PLAIN);
            }
            rows.add(row(telling.text("order.money.total"), charged.total(), Kind.TOTAL, telling));
            if (charged.taxIncluded()) {
                taxes(charged, Kind.NOTE);
            }
            // It pays a part of the total; above it the sum would not come out.
            add("order.money.credit", charged.credit().filter(amount -> !amount.isZero()).map(Rows::taken));
            add("order.money.paid", charged.paid());
            charged.outstanding().filter(amount -> !amount.isZero()).ifPresent(this::outstanding);
            return rows;
        }

        private void add(String key, Optional<Money> amount) {
            amount.ifPresent(money -> rows.add(row(telling.text(key), money, Kind.PLAIN, telling)));
        }

        // By name where each says its amount; else the sum of them, which the source made.
        private void discounts(Charges charges) {
            var named = charges.discounts();
            if (!named.isEmpty() && named.stream().allMatch(discount -> discount.amount().isPresent())) {
                named.forEach(discount -> rows.add(new Row(telling.text("order.money.discount"), discount.name(), "",
                        telling.display().exact(taken(discount.amount().get())), plain())));
            } else {
                add("order.money.discount", charges.charged().discount().filter(amount -> !amount.isZero()).map(Rows::taken));
            }
        }

        private void taxes(Totals charged, Kind kind) {
            var label = telling.text("order.money.tax", Map.of("tax", telling.market().tax().name(), "included", charged.taxIncluded() ? "YES" : "NO"));
            if (charged.taxes().isEmpty()) {
                charged.tax().ifPresent(tax -> rows.add(row(label, tax, kind, telling)));
            }
            boolean named = charged.taxes().size() > 1 || telling.market().tax().name() == TaxName.NONE;
            charged.taxes().forEach(tax -> rows.add(new Row(label, named ? tax.name() : "", rate(tax),
                    telling.display().exact(tax.amount()), kind.name().toLowerCase(Locale.ROOT))));
        }

        private String rate(Tax tax) {
            try {
                return tax.percent().isEmpty() ? "" : telling.formats().percent(new BigDecimal(tax.percent()));
            } catch (NumberFormatException notANumber) {
                return "";
            }
        }

        private void outstanding(Money amount) {
            rows.add(row(telling.text(amount.isNegative() ? "order.money.owed" : "order.money.outstanding"),
                    amount.isNegative() ? new Money(-amount.minor(), amount.currency()) : amount, Kind.PLAIN, telling));
        }

        // What makes the sum less is shown as less, whichever sign its source gave it.
        private static Money taken(Money amount) {
            return amount.isNegative() ? amount : new Money(-amount.minor(), amount.currency());
        }

        private static String plain() {
            return Kind.PLAIN.name().toLowerCase(Locale.ROOT);
        }
    }
}
