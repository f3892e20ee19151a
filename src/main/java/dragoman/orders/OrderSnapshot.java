package dragoman.orders;

import dragoman.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as its shop told it at one moment: frozen, complete, and never recomputed.
 *
 * @param number what the buyer knows it by, as the shop writes it: "#1001"
 * @param delivery how it travels, as the shop calls it; empty where it says nothing
 * @param test whether the shop marks it as a trial
 */
public record OrderSnapshot(
        String number,
        Instant placedAt,
        Standing standing,
        Buyer buyer,
        Charges charges,
        List<Line> lines,
        String delivery,
        List<Parcel> parcels,
        List<OrderReturn> returns,
        List<Document> documents,
        boolean test) {

    /** The same with the market and the language that it is settled to belong to. */
    public OrderSnapshot of(String market, String locale) {
        var settled = new Buyer(market, locale, buyer.email, buyer.phone, buyer.delivery, buyer.billing);
        return new OrderSnapshot(number, placedAt, standing, settled, charges, lines, delivery, parcels, returns, documents, test);
    }

    OrderSnapshot with(List<Parcel> newer) {
        return new OrderSnapshot(number, placedAt, standing, buyer, charges, lines, delivery, newer, returns, documents, test);
    }

    /**
     * Where it stands, on three axes that do not follow from each other.
     *
     * @param cancelReason the source's own word; empty where there is none
     */
    public record Standing(
            Stated<OrderState> order, Stated<PaymentState> payment, Stated<FulfilmentState> fulfilment, Optional<Instant> cancelledAt, String cancelReason) {}

    /**
     * Who bought.
     *
     * @param market the key of the market that the order belongs to
     * @param locale the buyer's language when buying, canonical BCP 47 or empty
     * @param email empty where the buyer gave none, as by telephone
     */
    public record Buyer(String market, String locale, String email, String phone, Optional<Address> delivery, Optional<Address> billing) {}

    /**
     * The money.
     *
     * @param charged what the buyer was charged, in the currency of the card
     * @param shop the same in the shop's own currency, for staff; empty where it is the same
     * @param refunds those that the order itself tells; others are told apart
     */
    public record Charges(Totals charged, Optional<Totals> shop, List<Discount> discounts, List<Payment> payments, List<Refund> refunds) {}

    /** A discount by its name or code; its amount where the source says it. */
    public record Discount(String name, Optional<Money> amount) {}
}
