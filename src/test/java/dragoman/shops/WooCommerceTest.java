package dragoman.shops;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.Money;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.PaymentState;
import dragoman.orders.Totals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kenji in Osaka bought at a shop on WooCommerce, whose prices include the consumption tax. */
class WooCommerceTest {

    private final WooCommerce woocommerce = new WooCommerce();

    @Test
    void kenjiReadsTheYenThatHeSaw() {
        var told = order(Body.of("woo-order"));
        var totals = told.charges().charged();
        assertThat(totals.total()).isEqualTo(yen(8580));
        assertThat(totals.shipping()).as("with its tax").contains(yen(880));
        assertThat(totals.discount()).as("with its tax").contains(yen(550));
        assertThat(totals.tax()).contains(yen(780));
        assertThat(totals.taxIncluded()).isTrue();
        assertThat(totals.taxes()).containsExactly(new Totals.Tax("消費税", "10", yen(780)));
        assertThat(totals.items()).as("WooCommerce does not say").isEmpty();
        assertThat(told.charges().shop()).isEmpty();
        assertThat(told.charges().discounts()).containsExactly(new Discount("aki", Optional.of(yen(550))));
        assertThat(told.charges().payments()).singleElement().satisfies(payment -> {
            assertThat(payment.method()).isEqualTo("カード");
            assertThat(payment.at()).contains(Instant.parse("2026-11-21T00:16:00Z"));
        });
    }

    @Test
    void aLineIsWhatItCostWithItsTaxAndCalledAsBought() {
        var lines = order(Body.of("woo-order")).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).title()).isEqualTo("Ship Your Idea – 青 & 白");
        assertThat(lines.get(0).options()).isEqualTo("青");
        assertThat(lines.get(0).quantity()).isEqualTo(3);
        assertThat(lines.get(0).unitPrice()).as("a third of 7,700, as its pages show it").isEqualTo(yen(2567));
        assertThat(lines.get(0).total()).contains(yen(7150));
        assertThat(lines.get(1).title()).as("a fee").isEqualTo("ギフト包装");
        assertThat(lines.get(1).total()).contains(yen(110));
    }

    @Test
    void whereTaxComesOnTopAmountsStandWithoutIt() {
        var told = order(Body.of("woo-order").with("prices_include_tax", "false"));
        assertThat(told.charges().charged().shipping()).contains(yen(800));
        assertThat(told.lines().get(0).total()).contains(yen(6500));
        assertThat(told.lines().get(0).unitPrice()).isEqualTo(yen(2333));
    }

    @Test
    void kenjiIsKnownByWhatHeGave() {
        var told = order(Body.of("woo-order"));
        assertThat(told.number()).isEqualTo("LL-7270");
        assertThat(told.placedAt()).isEqualTo("2026-11-21T00:15:00Z");
        assertThat(told.buyer().email()).isEqualTo("kenji@example.jp");
        assertThat(told.buyer().locale()).isEqualTo("ja");
        assertThat(told.buyer().delivery()).as("an address of empty fields is none").isEmpty();
        assertThat(told.buyer().billing().orElseThrow().country()).isEqualTo("JP");
        assertThat(told.delivery()).isEqualTo("ゆうパック");
    }

    @Test
    void theTrackingPlugInsParcelIsAParcel() {
        assertThat(order(Body.of("woo-order")).parcels()).containsExactly(
                new Parcel("a1b2", "japan-post", "", "EE123456785JP", "", Optional.of(Instant.ofEpochSecond(1795219200L)), Optional.empty(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "pending, false, OPEN, PENDING, UNFULFILLED", "checkout-draft, false, OPEN, PENDING, UNFULFILLED", "processing, true, OPEN, PAID, UNFULFILLED",
        "processing, false, OPEN, PENDING, UNFULFILLED", "on-hold, false, ON_HOLD, PENDING, UNFULFILLED", "completed, true, COMPLETED, PAID, FULFILLED",
        "cancelled, false, CANCELLED, VOIDED, UNFULFILLED", "cancelled, true, CANCELLED, PAID, UNFULFILLED", "refunded, true, COMPLETED, REFUNDED, UNFULFILLED",
        "failed, false, OPEN, FAILED, UNFULFILLED", "trash, false, CANCELLED, VOIDED, UNFULFILLED", "lc-moonlit, false, UNKNOWN, UNKNOWN, UNKNOWN", "lc-moonlit, true, UNKNOWN, PAID, UNKNOWN"})
    void oneWordIsReadAsThreeStatesAndKept(String status, boolean paid, OrderState order, PaymentState payment, FulfilmentState goods) {
        var body = Body.of("woo-order").say("status", status);
        var standing = order(paid ? body : body.with("date_paid", "null").with("date_paid_gmt", "null")).standing();
        assertThat(standing.order().state()).isEqualTo(order);
        assertThat(standing.payment().state()).isEqualTo(payment);
        assertThat(standing.fulfilment().state()).isEqualTo(goods);
        assertThat(standing.order().raw()).isEqualTo(status);
        assertThat(standing.payment().raw()).isEqualTo(status);
    }

    @Test
    void aRefundIsAboveZeroAndItsTimeVague() {
        var heard = tells("order.updated", Body.of("woo-order").with("refunds", "[{\"id\":88,\"reason\":\"欠品 &amp; 返金\",\"total\":\"-1100\"}]"));
        var refund = (Told.OfRefund) heard.facts().get(1);
        assertThat(refund.vague()).isTrue();
        assertThat(refund.refund().id()).isEqualTo("88");
        assertThat(refund.refund().amount()).isEqualTo(yen(1100));
        assertThat(refund.refund().note()).isEqualTo("欠品 & 返金");
        assertThat(((Told.OfOrder) heard.facts().get(0)).snapshot().standing().payment().state()).isEqualTo(PaymentState.PARTIALLY_REFUNDED);
    }

    @Test
    void aTimeIsInUtcOrOnTheShopsClockOrParked() {
        var bare = Body.of("woo-order").without("date_created_gmt", "date_modified_gmt", "date_paid_gmt");
        assertThat(((Heard.Refused) woocommerce.read("order.created", bare.bytes(), Optional.empty())).reason()).startsWith("date_created is \"2026-11-21T09:15:00\" and names no zone");
        var heard = (Heard.Tells) woocommerce.read("order.created", bare.bytes(), Optional.of(ZoneId.of("Asia/Tokyo")));
        assertThat(heard.facts().get(0).at()).isEqualTo("2026-11-21T00:16:30Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total                         | "8580.5"  | total is "8580.5": JPY has 0 decimals, and this is more than that
            total                         | "-1"      | total is "-1": below zero
            total                         | ""        | total is missing
            currency                      | ""        | currency is missing
            line_items.0.total            | "65,00"   | line_items[0].total is "65,00": not a plain decimal number
            line_items.0.quantity         | -1        | line_items[0].quantity is "-1": not a number of things
            line_items.0.quantity         | 1.5       | line_items[0].quantity is "1.5": not a number of things
            line_items.0.id               | "x'; --"  | line_items[0].id is not an id
            date_modified_gmt             | "soon"    | date_modified_gmt is "soon": not a date and time (ISO 8601)
            """)
    void whatIsInDoubtParksTheOrderWithItsReason(String field, String json, String reason) {
        assertThat(woocommerce.read("order.updated", Body.of("woo-order").with(field, json).bytes(), Optional.empty())).isEqualTo(new Heard.Refused("7270", reason));
    }

    @Test
    void aDeletedOrderIsNamedAndNothingElse() {
        assertThat(woocommerce.read("order.deleted", "{\"id\":7270}".getBytes(StandardCharsets.UTF_8), Optional.empty())).isEqualTo(new Heard.Deletes("7270"));
        assertThat(tells("order.restored", Body.of("woo-order")).order()).isEqualTo("7270");
        assertThat(woocommerce.read("coupon.created", "{\"id\":1}".getBytes(StandardCharsets.UTF_8), Optional.empty())).isInstanceOf(Heard.Refused.class);
    }

    private OrderSnapshot order(Body body) {
        return ((Told.OfOrder) tells("order.updated", body).facts().get(0)).snapshot();
    }

    private Heard.Tells tells(String topic, Body body) {
        var heard = woocommerce.read(topic, body.bytes(), Optional.empty());
        assertThat(heard).isInstanceOf(Heard.Tells.class);
        return (Heard.Tells) heard;
    }

    private static Money yen(long amount) {
        return new Money(amount, Currency.getInstance("JPY"));
    }
}
