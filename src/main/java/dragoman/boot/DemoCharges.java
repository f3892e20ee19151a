package dragoman.boot;

import dragoman.money.AmountReading;
import dragoman.money.Money;
import dragoman.orders.Line;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.Payment;
import dragoman.orders.Refund;
import dragoman.orders.Totals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a demo order costs; the sums that its shop would tell. All amounts are in minor units of its currency. */
final class DemoCharges {

    private static final String SHOP_CURRENCY = "EUR";
    private static final Pattern CARD = Pattern.compile("(.*) (\\d{4})");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String DISCOUNT = "10";
    private static final String CREDIT = "30";
    private static final String ADVANCE = "40";

    private final DemoSlot slot;
    private final DemoBook.Story story;
    private final DemoBook.Words words;
    private final DemoBook.Prices prices;
    private final List<Line> lines;

    DemoCharges(DemoSlot slot, DemoBook book, List<Line> lines) {
        this.slot = slot;
        this.story = slot.story();
        this.words = book.words(slot.locale());
        this.prices = book.prices().get(slot.currency());
        this.lines = lines;
    }

    /** @param refunded whether what flows back has done so already */
    Charges all(boolean refunded) {
        var totals = totals();
        var discounts = totals.discount().stream().map(amount -> new Discount(words.discount(), Optional.of(amount))).toList();
        boolean shopsOwn = slot.currency().equals(SHOP_CURRENCY);
        var payment = payment(totals);
        return new Charges(totals, shopsOwn ? Optional.empty() : Optional.of(forTheShop(totals.total())), discounts, List.of(payment),
                refund(totals).filter(amount -> refunded).map(amount -> List.of(refund(amount, payment.method()))).orElse(List.of()));
    }

    private Totals totals() {
        long items = lines.stream().mapToLong(line -> line.total().orElseThrow().minor()).sum();
        long discount = slot.number() % 5 == 0 && !story.giftCard() ? percent(items, DISCOUNT) : 0;
        long shipping = story.giftCard() ? 0 : read(prices.shipping(), slot.currency()).minor();
        long duties = story.dutiesPaid() ? percent(items, slot.market().dutyPercent()) : 0;
        var rate = slot.buyer().tax().or(() -> slot.market().tax()).filter(tax -> !story.giftCard());
        boolean included = rate.map(DemoBook.Tax::included).orElse(true);
        var tax = rate.map(one -> tax(items - discount + shipping, one));
        long total = items - discount + shipping + duties + (included ? 0 : tax.orElse(0L));
        long credit = story.credit() ? percent(total, CREDIT) : 0;
        long paid = paid(total - credit);
        return new Totals(money(total), Optional.of(money(items)), some(discount), Optional.of(money(shipping)), some(duties), tax.map(this::money), included,
                rate.map(one -> List.of(new Totals.Tax(one.name(), one.percent(), money(tax.orElseThrow())))).orElse(List.of()),
                some(credit), Optional.of(money(paid)), Optional.of(money(story.order().equals("CANCELLED") ? 0 : total - credit - paid)));
    }

    private long paid(long due) {
        return switch (story.payment()) {
            case "PENDING", "AUTHORIZED", "FAILED", "EXPIRED", "VOIDED" -> 0;
            case "PARTIALLY_PAID" -> percent(due, ADVANCE);
            default -> due;
        };
    }

    private long tax(long amount, DemoBook.Tax rate) {
        var percent = new BigDecimal(rate.percent());
        return share(amount, percent, rate.included() ? HUNDRED.add(percent) : HUNDRED);
    }

    private long percent(long amount, String percent) {
        return share(amount, new BigDecimal(percent), HUNDRED);
    }

    private long share(long amount, BigDecimal part, BigDecimal whole) {
        long step = Math.max(prices.step(), 1);
        return BigDecimal.valueOf(amount).multiply(part).divide(whole.multiply(BigDecimal.valueOf(step)), 0, RoundingMode.HALF_UP).longValueExact() * step;
    }

    private Payment payment(Totals totals) {
        var way = slot.market().payments().get(slot.round() % slot.market().payments().size());
        var card = CARD.matcher(way);
        boolean isCard = card.matches();
        var paid = totals.paid().filter(amount -> !amount.isZero());
        return new Payment(isCard ? card.group(1) : way, isCard ? card.group(2) : "", paid, paid.map(amount -> slot.placedAt()));
    }

    private Optional<Money> refund(Totals totals) {
        return switch (story.refund()) {
            case "PART" -> Optional.of(lines.get(0).unitPrice());
            case "WHOLE" -> totals.paid();
            default -> Optional.empty();
        };
    }

    private Refund refund(Money amount, String method) {
        var note = story.refund().equals("PART") && !story.edited() ? words.refund() : "";
        return new Refund(slot.number() + "-refund", amount, slot.after(story.hours() - 1), method, note);
    }

    // What its books say, in its own money; the rest of them is of no interest to a demo.
    private Totals forTheShop(Money charged) {
        var euro = charged.decimal().divide(new BigDecimal(prices.perEuro()), 2, RoundingMode.HALF_UP);
        return new Totals(read(euro.toPlainString(), SHOP_CURRENCY), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                true, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Money> some(long minor) {
        return minor == 0 ? Optional.empty() : Optional.of(money(minor));
    }

    private Money money(long minor) {
        return new Money(minor, lines.get(0).unitPrice().currency());
    }

    private static Money read(String amount, String currency) {
        return ((AmountReading.Read) Money.read(amount, currency)).money();
    }
}
