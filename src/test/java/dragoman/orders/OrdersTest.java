package dragoman.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.money.Money;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Charges;
import dragoman.orders.OrderSnapshot.Standing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of Kenji's order, and what is known of it then. */
@QuarkusTest
@Tag("database")
class OrdersTest {

    private static final String SHOP = "orders-test";
    private static final OrderKey KENJIS = new OrderKey(SHOP, "7270");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Inject
    Orders orders;

    @Inject
    OrderTables tables;

    @BeforeEach
    void nothingIsKnown() {
        tables.empty(SHOP);
    }

    @Test
    void theNewestTellingWinsInWhateverOrderItComes() {
        tell(version(2, "b"), order("paid", List.of()));
        tell(version(1, "a"), order("pending", List.of()));
        assertThat(kenjis().told().standing().payment().raw()).isEqualTo("paid");
        tell(version(3, "c"), order("refunded", List.of()));
        assertThat(kenjis().told().standing().payment().raw()).isEqualTo("refunded");
        assertThat(kenjis().version()).isEqualTo(version(3, "c"));
    }

    @Test
    void ofTwoTellingsOfOneMomentTheGreaterEventCountsWhicheverComesFirst() {
        for (var first : List.of("a", "b")) {
            tables.empty(SHOP);
            var second = first.equals("a") ? "b" : "a";
            tell(version(1, first), order("by " + first, List.of()));
            tell(version(1, second), order("by " + second, List.of()));
            assertThat(kenjis().told().standing().payment().raw()).as("first " + first).isEqualTo("by b");
        }
    }

    @Test
    void whoTellsTheSameAgainChangesNothing() {
        tell(version(1, "a"), order("paid", List.of()));
        var before = tables.rows(SHOP);
        tell(version(1, "a"), order("paid", List.of()));
        assertThat(tables.rows(SHOP)).isEqualTo(before).hasSize(1);
    }

    @Test
    void refundAndEventAndShipmentMayComeBeforeTheirOrder() {
        in(() -> orders.tell(KENJIS, version(5, "r"), refund("r1", 1100)));
        in(() -> orders.tell(KENJIS, version(5, "e"), event("e1", ParcelCode.DELIVERED)));
        in(() -> orders.tell(KENJIS, version(5, "s"), new Shipment("p1", List.of(parcel("p1", "EE1")))));
        assertThat(orders.find(KENJIS)).isEmpty();
        tell(version(1, "a"), order("paid", List.of()));
        assertThat(kenjis().refunds()).containsExactly(refund("r1", 1100));
        assertThat(kenjis().events()).containsExactly(event("e1", ParcelCode.DELIVERED));
        assertThat(kenjis().told().parcels()).containsExactly(parcel("p1", "EE1"));
    }

    @Test
    void aShipmentThatIsNewerThanItsOrderSaysWhatIsInIt() {
        tell(version(2, "b"), order("paid", List.of(parcel("p1", "old"), parcel("p1.2", "old too"), parcel("p2", "other"))));
        in(() -> orders.tell(KENJIS, version(1, "a"), new Shipment("p1", List.of(parcel("p1", "older")))));
        assertThat(kenjis().told().parcels()).extracting(Parcel::trackingNumber).containsExactly("old", "old too", "other");
        in(() -> orders.tell(KENJIS, version(3, "c"), new Shipment("p1", List.of(parcel("p1", "new")))));
        assertThat(kenjis().told().parcels()).extracting(Parcel::trackingNumber).containsExactly("new", "other");
        in(() -> orders.tell(KENJIS, version(4, "d"), new Shipment("p1", List.of())));
        assertThat(kenjis().told().parcels()).extracting(Parcel::trackingNumber).containsExactly("other");
        tell(version(5, "e"), order("paid", List.of(parcel("p3", "last"))));
        assertThat(kenjis().told().parcels()).as("an order names all of them").extracting(Parcel::trackingNumber).containsExactly("last");
    }

    @Test
    void whatIsToldVaguelyKeepsItsFirstTimeAndGivesWayToWhoKnows() {
        in(() -> orders.tell(KENJIS, Version.vague(at(3), "c"), refund("r1", 3)));
        in(() -> orders.tell(KENJIS, Version.vague(at(2), "b"), refund("r1", 2)));
        in(() -> orders.tell(KENJIS, Version.vague(at(4), "d"), refund("r1", 4)));
        tell(version(1, "a"), order("paid", List.of()));
        assertThat(kenjis().refunds()).containsExactly(refund("r1", 2));
        in(() -> orders.tell(KENJIS, version(1, "a"), refund("r1", 1)));
        assertThat(kenjis().refunds()).containsExactly(refund("r1", 1));
    }

    @Test
    void aForgottenOrderStaysForgottenHoweverLateSomebodyTellsIt() {
        tell(version(1, "a"), order("paid", List.of()));
        in(() -> orders.tell(KENJIS, version(1, "a"), refund("r1", 1)));
        in(() -> orders.tell(KENJIS, Version.vague(at(1), "a"), event("e1", ParcelCode.DELIVERED)));
        in(() -> orders.tell(KENJIS, version(1, "a"), new Shipment("p1", List.of())));
        in(() -> orders.forget(KENJIS, Forgotten.FOREVER));
        assertThat(tables.rows(SHOP)).isEmpty();
        assertThat(tell(version(9, "z"), order("paid", List.of()))).isFalse();
        in(() -> assertThat(orders.tell(KENJIS, version(9, "z"), refund("r1", 1))).isFalse());
        in(() -> assertThat(orders.tell(KENJIS, Version.vague(at(9), "z"), event("e1", ParcelCode.DELIVERED))).isFalse());
        in(() -> assertThat(orders.tell(KENJIS, version(9, "z"), new Shipment("p1", List.of()))).isFalse());
        assertThat(tables.rows(SHOP)).isEmpty();
    }

    @Test
    void whatIsToldOfATimeAfterADeletionCounts() {
        in(() -> orders.forget(KENJIS, at(5)));
        in(() -> orders.forget(KENJIS, at(4)));
        assertThat(tell(version(5, "a"), order("pending", List.of()))).isFalse();
        assertThat(tell(version(6, "a"), order("paid", List.of()))).isTrue();
        in(() -> assertThat(orders.tell(KENJIS, Version.vague(at(6), "a"), refund("r1", 1))).isTrue());
        assertThat(kenjis().told().standing().payment().raw()).isEqualTo("paid");
        assertThat(kenjis().refunds()).hasSize(1);
    }

    @Test
    void aShopThatIsGoneTakesAllItsOrdersAndNoOthers() {
        var other = new OrderKey(SHOP + "-2", "7270");
        tables.empty(other.shop());
        tell(version(1, "a"), order("paid", List.of()));
        in(() -> orders.tell(other, version(1, "a"), order("paid", List.of())));
        in(() -> orders.forgetAll(SHOP, at(5)));
        assertThat(orders.find(KENJIS)).isEmpty();
        assertThat(orders.find(other)).isPresent();
        assertThat(tell(version(5, "z"), order("paid", List.of()))).isFalse();
        assertThat(tell(version(6, "z"), order("paid", List.of()))).isTrue();
        tables.empty(other.shop());
    }

    @Test
    void nobodyTellsOutsideATransaction() {
        assertThatThrownBy(() -> orders.tell(KENJIS, version(1, "a"), order("paid", List.of()))).isInstanceOf(RuntimeException.class);
        assertThat(tables.rows(SHOP)).isEmpty();
    }

    /** The rule that all of intake stands on: the order of arrival and repetition make no difference. */
    @Test
    void anyOrderOfTheSameTellingsWithAnyRepetitionEndsTheSame() {
        var tellings = new ArrayList<Runnable>();
        for (int i = 1; i <= 4; i++) {
            int n = i;
            // Two at each moment, so that ties are many.
            var version = version(n / 2, "event-" + n);
            tellings.add(() -> orders.tell(KENJIS, version, order("state " + n, List.of(parcel("p" + n % 2, "t" + n)))));
            tellings.add(() -> orders.tell(KENJIS, version, refund("r" + n % 2, n)));
            tellings.add(() -> orders.tell(KENJIS, Version.vague(at(n), "event-" + n), event("e" + n % 2, ParcelCode.values()[n])));
            tellings.add(() -> orders.tell(KENJIS, version, new Shipment("p" + n % 2, n == 4 ? List.of() : List.of(parcel("p" + n % 2, "s" + n)))));
        }
        tellings.forEach(this::in);
        var rows = tables.rows(SHOP);
        var order = kenjis();
        var random = new Random(20261121);
        for (int round = 0; round < 60; round++) {
            tables.empty(SHOP);
            var shuffled = new ArrayList<>(tellings);
            for (int again = random.nextInt(8); again > 0; again--) {
                shuffled.add(tellings.get(random.nextInt(tellings.size())));
            }
            Collections.shuffle(shuffled, random);
            in(() -> shuffled.forEach(Runnable::run));
            assertThat(tables.rows(SHOP)).as("round " + round).isEqualTo(rows);
            assertThat(kenjis()).usingRecursiveComparison().ignoringFields("id").isEqualTo(order);
        }
    }

    private boolean tell(Version version, OrderSnapshot told) {
        return QuarkusTransaction.requiringNew().call(() -> orders.tell(KENJIS, version, told));
    }

    private void in(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private Order kenjis() {
        return orders.find(KENJIS).orElseThrow();
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private static Version version(int minute, String event) {
        return new Version(at(minute), event);
    }

    private static OrderSnapshot order(String payment, List<Parcel> parcels) {
        var none = Optional.<Money>empty();
        var totals = new Totals(yen(8580), none, none, none, none, none, true, List.of(), none, none, none);
        return new OrderSnapshot("LL-7270", NOON, new Standing(new Stated<>(OrderState.OPEN, ""), new Stated<>(PaymentState.UNKNOWN, payment),
                new Stated<>(FulfilmentState.UNFULFILLED, ""), Optional.empty(), ""), new Buyer("jp", "ja", "kenji@example.jp", "", Optional.empty(), Optional.empty()),
                new Charges(totals, Optional.empty(), List.of(), List.of(), List.of()), List.of(), "", parcels, List.of(), List.of(), false);
    }

    private static Refund refund(String id, long yen) {
        return new Refund(id, yen(yen), NOON, "", "");
    }

    private static ParcelEvent event(String id, ParcelCode code) {
        return new ParcelEvent(id, "p1", code, "", NOON, "", "", "", "", "");
    }

    private static Parcel parcel(String id, String number) {
        return new Parcel(id, "", "", number, "", Optional.empty(), Optional.empty(), List.of());
    }

    private static Money yen(long amount) {
        return new Money(amount, Currency.getInstance("JPY"));
    }
}
