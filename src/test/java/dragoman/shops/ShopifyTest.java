package dragoman.shops;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.Money;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Line;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.PaymentState;
import dragoman.orders.Stated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ana in Recife bought at a shop that keeps its books in euro; Shopify tells it in its own way. */
class ShopifyTest {

    private final Shopify shopify = new Shopify(word -> word.equals("out_for_delivery") ? ParcelCode.OUT_FOR_DELIVERY : ParcelCode.UNKNOWN);

    @Test
    void whatAnaPaidIsInReaisAndTheShopsOwnStandsBesideIt() {
        var charges = order(Body.of("shopify-order")).charges();
        assertThat(charges.charged().total()).isEqualTo(money(29990, "BRL"));
        assertThat(charges.charged().items()).contains(money(28180, "BRL"));
        assertThat(charges.charged().discount()).contains(money(2818, "BRL"));
        assertThat(charges.charged().shipping()).contains(money(4628, "BRL"));
        assertThat(charges.charged().duties()).contains(money(1879, "BRL"));
        assertThat(charges.charged().tax()).contains(money(4790, "BRL"));
        assertThat(charges.charged().taxIncluded()).isTrue();
        assertThat(charges.charged().taxes()).singleElement().satisfies(tax -> {
            assertThat(tax.name()).isEqualTo("ICMS");
            assertThat(tax.percent()).isEqualTo("17");
            assertThat(tax.amount()).isEqualTo(money(4790, "BRL"));
        });
        assertThat(charges.shop().orElseThrow().total()).isEqualTo(money(4790, "EUR"));
        assertThat(charges.shop().orElseThrow().outstanding()).contains(money(0, "EUR"));
        assertThat(charges.charged().outstanding()).as("said in euro only").isEmpty();
        assertThat(charges.discounts()).extracting(OrderSnapshot.Discount::name).containsExactly("LANTERNA10", "Semana da luz");
        assertThat(charges.discounts().get(0).amount()).as("said in euro only").isEmpty();
    }

    @Test
    void anaIsKnownByWhatSheGave() {
        var told = order(Body.of("shopify-order"));
        assertThat(told.number()).isEqualTo("#WY1181WY");
        assertThat(told.placedAt()).isEqualTo("2026-11-21T03:14:04Z");
        assertThat(told.buyer().locale()).isEqualTo("pt-Br");
        assertThat(told.buyer().email()).isEqualTo("Ana@Example.com");
        assertThat(told.buyer().phone()).isEqualTo("+5581999990000");
        var home = told.buyer().delivery().orElseThrow();
        assertThat(home.name()).isEqualTo("Ana Souza");
        assertThat(home.lines()).containsExactly("Rua da Aurora, 325", "apto. 12");
        assertThat(home.country()).as("the code, whatever the name's language").isEqualTo("BR");
        assertThat(home.region()).isEqualTo("Pernambuco");
        assertThat(told.delivery()).isEqualTo("Internacional rastreado");
        assertThat(told.lines()).containsExactly(
                new Line("91", "Lanterna de papel", "Azul / 30 cm", 2, 0, 0, money(12524, "BRL"), Optional.empty()),
                new Line("92", "Vela", "", 1, 0, 0, money(3132, "BRL"), Optional.empty()));
        assertThat(told.test()).isFalse();
    }

    @Test
    void ofACardOnlyBrandAndLastFourDigitsAreKept() {
        for (var number : List.of("•••• •••• •••• 4242", "4111111111114242", "XXXX-4242")) {
            var paid = order(Body.of("shopify-order").say("payment_details.credit_card_number", number)).charges().payments();
            assertThat(paid).singleElement().satisfies(payment -> {
                assertThat(payment.method()).isEqualTo("Visa");
                assertThat(payment.last4()).isEqualTo("4242");
            });
        }
        assertThat(order(Body.of("shopify-order")).toString()).doesNotContain("411111");
    }

    @Test
    void aShopThatChargesItsOwnCurrencyNeedsNoSecondOne() {
        var told = order(plain("USD").say("total_price", "10.00")).charges();
        assertThat(told.charged().total()).isEqualTo(money(1000, "USD"));
        assertThat(told.shop()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JPY, '\"500\"', 500", "JPY, '\"500.00\"', 500", "JPY, 500, 500", "JPY, 5e2, 500", "KWD, '\"12.345\"', 12345", "USD, 0.1, 10", "USD, 1234567890123.45, 123456789012345", "HUF, '\"12345.50\"', 1234550"})
    void anAmountIsTakenToItsLastDigitHoweverItIsWritten(String currency, String json, long minor) {
        assertThat(order(plain(currency).with("total_price", json)).charges().charged().total()).isEqualTo(money(minor, currency));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USD | "10.005"      | total_price is "10.005": USD has 2 decimals, and this is more than that
            JPY | "500.50"      | total_price is "500.50": JPY has 0 decimals, and this is more than that
            USD | 0.30000000000000004 | total_price is "0.30000000000000004": USD has 2 decimals, and this is more than that
            USD | "-5.00"       | total_price is "-5.00": below zero
            USD | "12,50"       | total_price is "12,50": not a plain decimal number
            USD | "1e5"         | total_price is "1e5": not a plain decimal number
            USD | true          | total_price is "": not a plain decimal number
            USD | 1e999999999   | total_price is "1E+999999999": nobody pays as much
            USD | null          | total_price is missing
            XYZ | "10.00"       | currency is in "XYZ": no currency that people pay with (ISO 4217)
            XAU | "10.00"       | currency is in "XAU": no currency that people pay with (ISO 4217)
            """)
    void anAmountThatIsInDoubtParksTheOrderWithItsReason(String currency, String json, String reason) {
        assertThat(refused("orders/create", plain(currency).with("total_price", json))).isEqualTo(new Heard.Refused("5501181", reason));
    }

    @Test
    void anAmountInAnotherCurrencyThanTheOrderSaysIsInDoubt() {
        assertThat(refused("orders/create", Body.of("shopify-order").say("total_tax_set.presentment_money.currency_code", "USD")).reason())
                .isEqualTo("total_tax_set.presentment_money.currency_code is USD, but the order says BRL");
        assertThat(refused("orders/create", Body.of("shopify-order").without("total_price_set", "current_total_price_set")).reason())
                .isEqualTo("total_price_set is missing, and the order was charged in BRL, not in EUR");
    }

    @Test
    void anEditedOrderIsToldAsItIsNow() {
        var edited = plain("USD").say("total_price", "47.90").say("current_total_price", "30.00").say("current_total_tax", "4.80").say("current_total_discounts", "0.00");
        var totals = order(edited).charges().charged();
        assertThat(totals.total()).isEqualTo(money(3000, "USD"));
        assertThat(totals.tax()).contains(money(480, "USD"));
        assertThat(totals.discount()).contains(money(0, "USD"));
        assertThat(totals.items()).as("said of the first state only").isEmpty();
    }

    @Test
    void aRefundIsNotTakenOffTheTotalASecondTime() {
        var refunded = Body.of("shopify-order").with("refunds", "[" + Body.of("shopify-refund").json() + "]").say("financial_status", "partially_refunded")
                .say("current_total_price_set.presentment_money.amount", "174.66").say("current_total_price_set.shop_money.amount", "27.90").say("current_total_price", "27.90");
        var told = order(refunded);
        assertThat(told.charges().charged().total()).isEqualTo(money(29990, "BRL"));
        assertThat(told.charges().refunds()).singleElement().satisfies(refund -> assertThat(refund.amount()).isEqualTo(money(12524, "BRL")));
        assertThat(told.standing().payment().state()).isEqualTo(PaymentState.PARTIALLY_REFUNDED);
        assertThat(told.lines().get(0).returned()).isEqualTo(1);
        assertThat(told.lines().get(1).returned()).isZero();
    }

    @Test
    void aCancelledOrderStillTellsWhatItCameTo() {
        var told = order(plain("USD").say("total_price", "47.90").say("current_total_price", "0.00").say("cancelled_at", "2026-11-22T01:00:00Z")
                .say("cancel_reason", "customer").say("financial_status", "voided"));
        assertThat(told.charges().charged().total()).isEqualTo(money(4790, "USD"));
        assertThat(told.standing().order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(told.standing().cancelledAt()).contains(Instant.parse("2026-11-22T01:00:00Z"));
        assertThat(told.standing().cancelReason()).isEqualTo("customer");
        assertThat(told.standing().payment().state()).as("cancelled and paid back are two things").isEqualTo(PaymentState.VOIDED);
    }

    @ParameterizedTest
    @CsvSource({"pending, PENDING", "authorized, AUTHORIZED", "partially_paid, PARTIALLY_PAID", "paid, PAID", "partially_refunded, PARTIALLY_REFUNDED", "refunded, REFUNDED",
            "voided, VOIDED", "expired, EXPIRED", "PAID, PAID", "paid_by_pigeon, UNKNOWN"})
    void everyStateOfTheMoneyIsKnownAndKeptInItsOwnWord(String raw, PaymentState state) {
        assertThat(order(Body.of("shopify-order").say("financial_status", raw)).standing().payment()).isEqualTo(new Stated<>(state, raw));
    }

    @ParameterizedTest
    @CsvSource({"'', UNFULFILLED", "unfulfilled, UNFULFILLED", "partial, PARTIAL", "fulfilled, FULFILLED", "restocked, UNFULFILLED", "scheduled, SCHEDULED", "in_progress, IN_PROGRESS",
            "not_eligible, NOT_REQUIRED", "FULFILLMENT_NOT_REQUIRED, NOT_REQUIRED", "beamed_up, UNKNOWN"})
    void everyStateOfTheGoodsIsKnownAndKeptInItsOwnWord(String raw, FulfilmentState state) {
        assertThat(order(Body.of("shopify-order").say("fulfillment_status", raw)).standing().fulfilment()).isEqualTo(new Stated<>(state, raw));
    }

    @Test
    void theWholeOrderIsOpenHeldPutAwayOrCalledOff() {
        assertThat(order(Body.of("shopify-order")).standing().order().state()).isEqualTo(OrderState.OPEN);
        assertThat(order(Body.of("shopify-order").say("fulfillment_status", "on_hold")).standing().order().state()).isEqualTo(OrderState.ON_HOLD);
        assertThat(order(Body.of("shopify-order").say("closed_at", "2026-12-01T00:00:00Z")).standing().order().state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void anOrderByTelephoneHasNoAddressForMailAndIsTakenAllTheSame() {
        var told = order(Body.of("shopify-order").with("email", "null").with("contact_email", "null").with("customer", "null").with("customer_locale", "null"));
        assertThat(told.buyer().email()).isEmpty();
        assertThat(told.buyer().locale()).isEmpty();
    }

    @Test
    void aTrialIsMarkedAsOne() {
        assertThat(order(Body.of("shopify-order").with("test", "true")).test()).isTrue();
    }

    @Test
    void aTimeWithoutAZoneIsOnTheShopsClockOrParked() {
        var bare = Body.of("shopify-order").say("created_at", "2026-11-20T22:14:05").with("processed_at", "null");
        assertThat(refused("orders/create", bare).reason()).startsWith("created_at is \"2026-11-20T22:14:05\" and names no zone, nor does the shop");
        var heard = (Heard.Tells) shopify.read("orders/create", bare.bytes(), Optional.of(ZoneId.of("America/Recife")));
        assertThat(((Told.OfOrder) heard.facts().get(0)).snapshot().placedAt()).isEqualTo("2026-11-21T01:14:05Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01T00:00:00Z", "2026-11-20", "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z"})
    void whatIsNoTimeOfAnOrderIsParked(String time) {
        assertThat(refused("orders/create", Body.of("shopify-order").say("updated_at", time)).reason()).startsWith("updated_at is \"" + time + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-05-17T04:14:36-00:00", "2016-05-17T04:14:36Z", "2016-05-17T06:14:36+0200", "2016-05-17T04:14:36.000Z"})
    void oneMomentHasManySpellings(String time) {
        assertThat(((Told.OfOrder) tells("orders/create", Body.of("shopify-order").say("updated_at", time)).facts().get(0)).at()).isEqualTo("2016-05-17T04:14:36Z");
    }

    @Test
    void tenThousandLinesAreTakenIn() {
        var lines = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            lines.append(i == 1 ? "" : ",").append("{\"id\":").append(i).append(",\"title\":\"Vela ").append(i).append("\",\"quantity\":1,\"price\":\"0.01\"}");
        }
        var told = order(plain("USD").with("line_items", "[" + lines + "]"));
        assertThat(told.lines()).hasSize(10_000);
        assertThat(told.lines().get(9_999).title()).isEqualTo("Vela 10000");
    }

    @Test
    void whatBreaksOffSaysWhereAndRepeatsNothing() {
        var whole = Body.of("shopify-order").bytes();
        for (int length : new int[] {0, 1, 100, whole.length - 1}) {
            var heard = shopify.read("orders/create", java.util.Arrays.copyOf(whole, length), Optional.empty());
            assertThat(heard).isInstanceOf(Heard.Refused.class);
            assertThat(((Heard.Refused) heard).reason()).startsWith("the body is not").doesNotContain("Ana");
        }
        for (var text : List.of("[]", "7", "null", "{\"id\":1} {}", "{'id':1}", "\u0000")) {
            assertThat(shopify.read("orders/create", text.getBytes(StandardCharsets.UTF_8), Optional.empty())).as(text).isInstanceOf(Heard.Refused.class);
        }
        assertThat(shopify.read("orders/create", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}, Optional.empty())).isInstanceOf(Heard.Refused.class);
    }

    @Test
    void aStrangersTextSteersNothing() {
        var told = order(Body.of("shopify-order").say("line_items.0.title", "Cafe\u0301 \u202Egnp.exe\u0007\nzwei\uFEFF").say("shipping_address.name", "Ana\u2066\u200F Souza"));
        assertThat(told.lines().get(0).title()).isEqualTo("Caf\u00e9 gnp.exe zwei");
        assertThat(told.buyer().delivery().orElseThrow().name()).isEqualTo("Ana\u200F Souza");
    }

    @Test
    void aRefundIsWhatFlowedBackAndNotTheShopsReason() {
        var heard = tells("refunds/create", Body.of("shopify-refund"));
        assertThat(heard.order()).isEqualTo("5501181");
        var told = (Told.OfRefund) heard.facts().get(0);
        assertThat(told.at()).isEqualTo("2026-11-22T14:00:00Z");
        assertThat(told.refund().id()).isEqualTo("801-9001");
        assertThat(told.refund().amount()).isEqualTo(money(12524, "BRL"));
        assertThat(told.refund().at()).isEqualTo("2026-11-22T14:00:02Z");
        assertThat(told.refund().method()).isEqualTo("Visa");
        assertThat(told.refund().note()).isEmpty();
    }

    @Test
    void goodsPutBackOnTheShelfWithoutMoneyAreNoRefund() {
        assertThat(tells("refunds/create", Body.of("shopify-refund").with("transactions", "[]")).facts()).isEmpty();
        assertThat(tells("refunds/create", Body.of("shopify-refund").say("transactions.0.status", "failure")).facts()).isEmpty();
    }

    @Test
    void aFulfilmentOfTwoNumbersIsTwoParcels() {
        var told = (Told.OfShipment) tells("fulfillments/create", Body.of("shopify-fulfillment")).facts().get(0);
        assertThat(told.at()).isEqualTo("2026-11-21T18:08:40Z");
        assertThat(told.shipment().parcels()).extracting(Parcel::id, Parcel::trackingNumber, Parcel::trackingUrl).containsExactly(
                org.assertj.core.groups.Tuple.tuple("601", "RR123456785ES", "https://www.correos.es/?n=RR123456785ES"),
                org.assertj.core.groups.Tuple.tuple("601.2", "RR123456799ES", ""));
        assertThat(told.shipment().parcels().get(0).contents()).containsExactly(new Parcel.Content("91", 2), new Parcel.Content("92", 1));
        assertThat(order(Body.of("shopify-order").with("fulfillments", "[" + Body.of("shopify-fulfillment").json() + "]")).parcels()).isEqualTo(told.shipment().parcels());
    }

    @Test
    void aFulfilmentThatWasCalledOffHasNoParcels() {
        var told = (Told.OfShipment) tells("fulfillments/update", Body.of("shopify-fulfillment").say("status", "cancelled")).facts().get(0);
        assertThat(told.shipment().id()).isEqualTo("601");
        assertThat(told.shipment().parcels()).isEmpty();
    }

    @Test
    void whatHappensToAParcelIsToldByCodeWithTheCarriersOwnText() {
        var told = (Told.OfEvent) tells("fulfillment_events/create", Body.of("shopify-fulfillment-event")).facts().get(0);
        assertThat(told.vague()).isFalse();
        assertThat(told.event().code()).isEqualTo(ParcelCode.OUT_FOR_DELIVERY);
        assertThat(told.event().raw()).isEqualTo("out_for_delivery");
        assertThat(told.event().parcel()).isEqualTo("601");
        assertThat(told.event().at()).isEqualTo("2026-11-25T13:30:00Z");
        assertThat(told.event().place()).isEqualTo("Recife");
        assertThat(told.event().country()).isEqualTo("BR");
        assertThat(told.event().text()).isEqualTo("Salió para entrega");
    }

    @Test
    void theStateOfAFulfilmentIsAnEventWhoseTimeIsVague() {
        var facts = tells("fulfillments/update", Body.of("shopify-fulfillment").say("shipment_status", "out_for_delivery")).facts();
        assertThat(facts).hasSize(2);
        assertThat(facts.get(1).vague()).isTrue();
        assertThat(((Told.OfEvent) facts.get(1)).event().code()).isEqualTo(ParcelCode.OUT_FOR_DELIVERY);
    }

    @Test
    void whoWantsToBeForgottenIsUnderstood() {
        assertThat(shopify.read("customers/redact", "{\"shop_id\":1,\"customer\":{\"id\":7,\"email\":\"ana@example.com\"},\"orders_to_redact\":[5501181,\"5501182\"]}"
                .getBytes(StandardCharsets.UTF_8), Optional.empty())).isEqualTo(new Heard.Redacts(List.of("5501181", "5501182")));
        assertThat(shopify.read("shop/redact", "{\"shop_id\":1}".getBytes(StandardCharsets.UTF_8), Optional.empty())).isEqualTo(new Heard.RedactsShop());
        assertThat(shopify.read("customers/data_request", "{\"shop_id\":1}".getBytes(StandardCharsets.UTF_8), Optional.empty())).isEqualTo(new Heard.AsksForData());
    }

    @Test
    void whatNobodyAskedForIsParkedAndSaysWhatToDo() {
        assertThat(((Heard.Refused) shopify.read("products/update", "{\"id\":3}".getBytes(StandardCharsets.UTF_8), Optional.empty())).reason())
                .isEqualTo("nothing here is about the topic \"products/update\": take it out of what the shop sends");
        assertThat(shopify.read("orders/edited", "{\"order_edit\":{\"id\":1,\"order_id\":5501181}}".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo(new Heard.Tells("5501181", List.of()));
    }

    @Test
    void anOrderWrappedAsTheRestApiWrapsItIsTheSame() {
        var wrapped = ("{\"order\":" + Body.of("shopify-order").json() + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(shopify.read("orders/create", wrapped, Optional.empty())).isEqualTo(shopify.read("orders/create", Body.of("shopify-order").bytes(), Optional.empty()));
    }

    private static Body plain(String currency) {
        return Body.of("shopify-order").say("currency", currency)
                .without("presentment_currency", "total_price_set", "current_total_price", "current_total_price_set", "total_line_items_price", "total_line_items_price_set", "total_discounts",
                        "total_discounts_set", "current_total_discounts", "total_shipping_price_set", "current_total_duties_set", "total_tax", "total_tax_set", "current_total_tax", "tax_lines",
                        "line_items", "shipping_lines", "discount_codes", "total_outstanding");
    }

    private OrderSnapshot order(Body body) {
        return ((Told.OfOrder) tells("orders/updated", body).facts().get(0)).snapshot();
    }

    private Heard.Tells tells(String topic, Body body) {
        var heard = shopify.read(topic, body.bytes(), Optional.empty());
        assertThat(heard).isInstanceOf(Heard.Tells.class);
        return (Heard.Tells) heard;
    }

    private Heard.Refused refused(String topic, Body body) {
        return (Heard.Refused) shopify.read(topic, body.bytes(), Optional.empty());
    }

    private static Money money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }
}
