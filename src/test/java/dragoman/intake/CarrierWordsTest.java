package dragoman.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.orders.ParcelCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What Kenji in Osaka is told when his carrier says something; typed from the vocabularies themselves. */
class CarrierWordsTest {

    @ParameterizedTest
    @CsvSource({
        "LABEL_PURCHASED, LABEL_CREATED", "LABEL_PRINTED, LABEL_CREATED", "CONFIRMED, LABEL_CREATED", "CARRIER_PICKED_UP, HANDED_OVER",
        "IN_TRANSIT, IN_TRANSIT", "DELAYED, DELAYED", "OUT_FOR_DELIVERY, OUT_FOR_DELIVERY", "ATTEMPTED_DELIVERY, ATTEMPT_FAILED",
        "READY_FOR_PICKUP, READY_FOR_PICKUP", "PICKED_UP, DELIVERED", "DELIVERED, DELIVERED", "FAILURE, UNKNOWN",
        "BUYER_ACTION_REQUIRED, UNKNOWN", "READY_FOR_RECIPIENT_PICKUP, READY_FOR_PICKUP", "RETURNING_TO_SENDER, RETURNING",
        // As webhooks spell them.
        "in_transit, IN_TRANSIT", "out_for_delivery, OUT_FOR_DELIVERY", "label_printed, LABEL_CREATED"})
    void shopifySays(String word, ParcelCode code) {
        assertThat(CarrierWords.of("shopify", word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Pending, UNKNOWN", "InfoReceived, LABEL_CREATED", "InTransit, IN_TRANSIT", "OutForDelivery, OUT_FOR_DELIVERY",
        "AttemptFail, ATTEMPT_FAILED", "AvailableForPickup, READY_FOR_PICKUP", "Delivered, DELIVERED", "Exception, UNKNOWN", "Expired, UNKNOWN",
        "Delivered_001, DELIVERED", "Delivered_002, DELIVERED", "Delivered_003, DELIVERED", "Delivered_004, DELIVERED", "Delivered_005, DELIVERED",
        "AvailableForPickup_001, READY_FOR_PICKUP", "Exception_001, UNKNOWN", "Exception_002, ATTEMPT_FAILED", "Exception_003, RETURNING",
        "Exception_004, CUSTOMS_HELD", "Exception_005, DELAYED", "Exception_010, RETURNING", "Exception_011, RETURNED",
        "Exception_012, LOST_OR_DAMAGED", "Exception_013, LOST_OR_DAMAGED", "Exception_016, DELAYED", "Exception_017, DELAYED",
        "Exception_018, CUSTOMS_HELD", "InTransit_002, HANDED_OVER", "InTransit_005, IN_TRANSIT", "InTransit_006, IMPORT_CUSTOMS",
        "InTransit_007, IN_TRANSIT", "AttemptFail_002, ATTEMPT_FAILED", "OutForDelivery_003, OUT_FOR_DELIVERY", "Exception_099, UNKNOWN"})
    void afterShipSays(String word, ParcelCode code) {
        assertThat(CarrierWords.of("aftership", word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "EMA, HANDED_OVER", "EMB, IN_TRANSIT", "EXA, EXPORT_CUSTOMS", "EXB, CUSTOMS_HELD", "EXC, IN_TRANSIT", "EXD, DELAYED", "EXX, UNKNOWN",
        "EMC, IN_TRANSIT", "EMJ, IN_TRANSIT", "EMK, IN_TRANSIT", "EMD, IN_TRANSIT", "EDA, DELAYED", "EDB, IMPORT_CUSTOMS", "EME, CUSTOMS_HELD",
        "EDC, IN_TRANSIT", "EMF, IN_TRANSIT", "EDD, IN_TRANSIT", "EDE, IN_TRANSIT", "EMG, IN_TRANSIT", "EDF, DELAYED", "EDG, OUT_FOR_DELIVERY",
        "EMH, ATTEMPT_FAILED", "EDH, READY_FOR_PICKUP", "EMI, DELIVERED", "EDX, UNKNOWN", "emi, DELIVERED", "EMZ, UNKNOWN"})
    void postsSay(String word, ParcelCode code) {
        assertThat(CarrierWords.of("upu", word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "pending, UNKNOWN", "notfound, UNKNOWN", "inforeceived, LABEL_CREATED", "transit, IN_TRANSIT", "pickup, OUT_FOR_DELIVERY",
        "delivered, DELIVERED", "undelivered, ATTEMPT_FAILED", "exception, UNKNOWN", "expired, UNKNOWN", "transit005, IN_TRANSIT"})
    void trackingMoreSays(String word, ParcelCode code) {
        assertThat(CarrierWords.of("trackingmore", word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Announced, LABEL_CREATED", "Announced: not collected, LABEL_CREATED", "Shipment picked up by driver, HANDED_OVER",
        "Being sorted, IN_TRANSIT", "Not sorted, DELAYED", "At customs, IMPORT_CUSTOMS", "Delivery delayed, DELAYED", "Driver en route, OUT_FOR_DELIVERY",
        "Awaiting customer pickup, READY_FOR_PICKUP", "Delivery attempt failed, ATTEMPT_FAILED", "Delivered, DELIVERED",
        "Shipment collected by customer, DELIVERED", "Refused by recipient, RETURNING", "Returned to sender, RETURNED", "Cancelled, UNKNOWN"})
    void sendcloudSays(String word, ParcelCode code) {
        assertThat(CarrierWords.of("sendcloud", word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1, IN_TRANSIT", "8, IN_TRANSIT", "9, IN_TRANSIT", "12, IN_TRANSIT", "13, HANDED_OVER", "17, CUSTOMS_HELD", "18, LOST_OR_DAMAGED", "20, DELAYED",
        "21, DELIVERED", "23, ATTEMPT_FAILED", "24, IN_TRANSIT", "31, IN_TRANSIT", "44, IN_TRANSIT", "49, LOST_OR_DAMAGED", "82, RETURNED",
        "106, RETURNING", "113, OUT_FOR_DELIVERY", "128, IMPORT_CUSTOMS", "125, UNKNOWN", "999, UNKNOWN"})
    void freightSays(String word, ParcelCode code) {
        assertThat(CarrierWords.of("unece", word)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(ParcelCode.class)
    void ourOwnWordsAreTakenAsTheyAre(ParcelCode code) {
        assertThat(CarrierWords.of("dragoman", code.name())).isEqualTo(code);
        assertThat(CarrierWords.of("dragoman", code.name().toLowerCase(Locale.ROOT))).isEqualTo(code);
    }

    @Test
    void whatNobodyKnowsIsUnknownAndNoGuess() {
        assertThat(CarrierWords.of("dragoman", "SOMEWHERE")).isEqualTo(ParcelCode.UNKNOWN);
        assertThat(CarrierWords.of("pigeons", "DELIVERED")).isEqualTo(ParcelCode.UNKNOWN);
        assertThat(CarrierWords.of("upu", "")).isEqualTo(ParcelCode.UNKNOWN);
        assertThat(CarrierWords.of("upu", null)).isEqualTo(ParcelCode.UNKNOWN);
        assertThat(CarrierWords.of("upu", "配達完了")).isEqualTo(ParcelCode.UNKNOWN);
        assertThat(CarrierWords.vocabularies()).containsExactly("aftership", "dragoman", "sendcloud", "shopify", "trackingmore", "unece", "upu");
    }
}
