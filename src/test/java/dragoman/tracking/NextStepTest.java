package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Contract;
import dragoman.i18n.StrictProperties;
import dragoman.market.Market.Duties;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.PaymentState;
import dragoman.orders.ReturnState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a shop and a carrier say, a buyer reads one sentence of what comes next. */
class NextStepTest {

    private static final Map<String, Contract> PHRASES = phrases();

    @ParameterizedTest
    @CsvSource({
        "OPEN,      PAID,               UNFULFILLED,  preparing",
        "OPEN,      AUTHORIZED,         UNFULFILLED,  preparing",
        "OPEN,      PARTIALLY_REFUNDED, UNFULFILLED,  preparing",
        "OPEN,      PENDING,            UNFULFILLED,  payPending",
        "OPEN,      PARTIALLY_PAID,     UNFULFILLED,  payPartly",
        "OPEN,      FAILED,             UNFULFILLED,  payFailed",
        "OPEN,      EXPIRED,            UNFULFILLED,  payExpired",
        "OPEN,      VOIDED,             UNFULFILLED,  payVoided",
        "OPEN,      UNKNOWN,            UNFULFILLED,  unknown",
        "OPEN,      REFUNDED,           UNFULFILLED,  refunded",
        "ON_HOLD,   PAID,               UNFULFILLED,  onHold",
        "UNKNOWN,   PAID,               UNFULFILLED,  unknown",
        "COMPLETED, PAID,               UNFULFILLED,  completed",
        "COMPLETED, PAID,               UNKNOWN,      completed",
        "OPEN,      PAID,               UNKNOWN,      unknown",
        "OPEN,      PAID,               SCHEDULED,    scheduled",
        "OPEN,      PENDING,            IN_PROGRESS,  packing",
        "OPEN,      PAID,               PARTIAL,      partlySent",
        "OPEN,      PAID,               FULFILLED,    allSent",
        "COMPLETED, PAID,               NOT_REQUIRED, notRequired",
        "CANCELLED, PAID,               UNFULFILLED,  canceled",
        "CANCELLED, UNKNOWN,            UNKNOWN,      canceled"
    })
    void withoutParcelsTheThreeAxesSayIt(OrderState order, PaymentState payment, FulfilmentState goods, String step) {
        assertThat(step(sale().is(order, payment, goods)).key()).isEqualTo("order.next." + step);
    }

    @ParameterizedTest
    @CsvSource({
        "LABEL_CREATED, labelCreated", "HANDED_OVER, handedOver", "IN_TRANSIT, onItsWay", "EXPORT_CUSTOMS, exportCustoms", "IMPORT_CUSTOMS, importCustoms",
        "CUSTOMS_HELD, customsHeld", "DELAYED, delayed", "OUT_FOR_DELIVERY, outForDelivery", "ATTEMPT_FAILED, attemptFailed", "READY_FOR_PICKUP, readyForPickup",
        "DELIVERED, delivered", "RETURNING, returning", "RETURNED, returned", "LOST_OR_DAMAGED, lost", "UNKNOWN, parcelUnknown"
    })
    void theNewestEventOfAParcelSaysIt(ParcelCode code, String step) {
        var sale = sale().is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.FULFILLED).parcel(parcel("P1"))
                .event("P1", ParcelCode.UNKNOWN, "2026-11-17T10:00:00Z").event("P1", code, "2026-11-18T10:00:00Z");
        assertThat(step(sale).key()).isEqualTo("order.next." + step);
    }

    @Test
    void aParcelOfWhichNobodySpeaksHasBeenSent() {
        assertThat(step(sale().parcel(parcel("P1"))).key()).isEqualTo("order.next.sent");
    }

    @Test
    void aWordThatNobodyKnowsDoesNotUndoOneThatIsKnown() {
        var sale = sale().parcel(parcel("P1")).event("P1", ParcelCode.OUT_FOR_DELIVERY, "2026-11-17T10:00:00Z").event("P1", ParcelCode.UNKNOWN, "2026-11-18T10:00:00Z");
        assertThat(step(sale).key()).isEqualTo("order.next.outForDelivery");
    }

    @Test
    void ofSeveralParcelsTheOneThatNeedsTheBuyerIsSpokenOf() {
        var sale = sale().parcel(parcel("P1")).parcel(parcel("P2")).parcel(parcel("P3"))
                .event("P1", ParcelCode.DELIVERED, "2026-11-19T10:00:00Z")
                .event("P2", ParcelCode.CUSTOMS_HELD, "2026-11-18T10:00:00Z")
                .event("P3", ParcelCode.OUT_FOR_DELIVERY, "2026-11-20T10:00:00Z");
        var step = step(sale);
        assertThat(step.key()).isEqualTo("order.next.customsHeld");
        assertThat(step.parcel().orElseThrow().parcel().orElseThrow().id()).isEqualTo("P2");
    }

    @Test
    void whatCameWhileTheRestIsPackedIsNotTheWholeOrder() {
        var sale = sale().is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.PARTIAL).parcel(parcel("P1")).event("P1", ParcelCode.DELIVERED, "2026-11-19T10:00:00Z");
        assertThat(step(sale).key()).isEqualTo("order.next.partlyDelivered");
    }

    @Test
    void whatIsLostAndPaidBackIsOver() {
        var sale = sale().is(OrderState.OPEN, PaymentState.REFUNDED, FulfilmentState.FULFILLED).parcel(parcel("P1")).event("P1", ParcelCode.LOST_OR_DAMAGED, "2026-11-19T10:00:00Z");
        assertThat(step(sale).key()).isEqualTo("order.next.refunded");
    }

    @Test
    void aCanceledOrderWhoseParcelHasLeftSaysSo() {
        var sale = sale().is(OrderState.CANCELLED, PaymentState.PAID, FulfilmentState.FULFILLED).parcel(parcel("P1"));
        assertThat(step(sale).key()).isEqualTo("order.next.canceledSent");
        assertThat(step(sale.event("P1", ParcelCode.RETURNED, "2026-11-19T10:00:00Z")).key()).isEqualTo("order.next.canceled");
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, NONE", "VOIDED, NONE", "FAILED, NONE", "EXPIRED, NONE", "AUTHORIZED, RESERVED", "REFUNDED, BACK",
        "PAID, OWED", "PARTIALLY_PAID, OWED", "PARTIALLY_REFUNDED, OWED", "UNKNOWN, UNKNOWN"
    })
    void aCanceledOrderSaysWhatBecomesOfTheMoney(PaymentState payment, String money) {
        assertThat(step(sale().is(OrderState.CANCELLED, payment, FulfilmentState.UNFULFILLED)).arguments()).containsEntry("money", money);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, returnRequested", "APPROVED, returnApproved", "DECLINED, returnDeclined", "LABEL_SENT, returnLabel", "IN_TRANSIT, returnOnItsWay",
        "RECEIVED, returnReceived", "INSPECTED, returnInspected", "REFUNDED, returnRefunded", "REJECTED, returnRejected", "CLOSED, delivered", "UNKNOWN, delivered"
    })
    void afterDeliveryAReturnSaysIt(ReturnState state, String step) {
        var sale = sale().is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.FULFILLED).parcel(parcel("P1")).event("P1", ParcelCode.DELIVERED, "2026-11-19T10:00:00Z").back(state);
        assertThat(step(sale).key()).isEqualTo("order.next." + step);
    }

    @Test
    void aPlannedDeliveryIsSaidWhereItIsKnown() {
        var planned = new Parcel("P1", "", "", "", "", Optional.empty(),
                Optional.of(new Parcel.Window(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-26"), Optional.empty(), Optional.empty())), List.of());
        var sale = sale().parcel(planned).event("P1", ParcelCode.IN_TRANSIT, "2026-11-18T10:00:00Z");
        assertThat(step(sale).arguments()).containsEntry("known", "YES").containsEntry("when", "2026-11-24/2026-11-26");
        assertThat(step(sale().parcel(parcel("P1"))).arguments()).containsEntry("known", "NO");
    }

    // All axes, every state of a parcel and of a return: there is a sentence, and it gets what it declares.
    @Test
    void everyCombinationHasASentence() {
        var said = new HashSet<String>();
        for (var order : OrderState.values()) {
            for (var payment : PaymentState.values()) {
                for (var goods : FulfilmentState.values()) {
                    for (var back : ReturnState.values()) {
                        said.add(says(sale().is(order, payment, goods).back(back)));
                    }
                    said.add(says(sale().is(order, payment, goods)));
                    for (var code : ParcelCode.values()) {
                        said.add(says(sale().is(order, payment, goods).parcel(parcel("P1")).event("P1", code, "2026-11-18T10:00:00Z")));
                    }
                    said.add(says(sale().is(order, payment, goods).parcel(parcel("P1"))));
                }
            }
        }
        // And each sentence is said of some order.
        assertThat(said).containsExactlyInAnyOrderElementsOf(PHRASES.keySet());
    }

    private static String says(Sale sale) {
        var step = step(sale);
        var declared = PHRASES.get(step.key());
        assertThat(declared).as(step.key()).isNotNull();
        assertThat(step.arguments().keySet()).as(step.key()).isEqualTo(declared.arguments().keySet());
        return step.key();
    }

    private static NextStep step(Sale sale) {
        var order = sale.found();
        return NextStep.of(order.told(), Track.of(order), Duties.DAP, window -> window.first() + "/" + window.last());
    }

    private static Sale sale() {
        return new Sale("#1", "pl", "pl", "PLN");
    }

    private static Parcel parcel(String id) {
        return new Parcel(id, "", "", "", "", Optional.of(Instant.parse("2026-11-17T08:00:00Z")), Optional.empty(), List.of());
    }

    private static Map<String, Contract> phrases() {
        try {
            var found = new HashMap<String, Contract>();
            StrictProperties.read(Files.readAllBytes(Path.of("i18n", "bundles", "order", "en.properties"))).entries().stream()
                    .filter(entry -> entry.key().startsWith("order.next.")).forEach(entry -> found.put(entry.key(), Contract.of(entry.comments())));
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
