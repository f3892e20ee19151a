package dragoman.intake;

import dragoman.orders.ParcelCode;
import java.util.Locale;
import java.util.Map;

/** What carriers' and shops' own words for events of parcels are taken for. */
final class CarrierWords {

    private static final Map<String, ParcelCode> SHOPIFY = Map.ofEntries(
            Map.entry("label_purchased", ParcelCode.LABEL_CREATED),
            Map.entry("label_printed", ParcelCode.LABEL_CREATED),
            Map.entry("confirmed", ParcelCode.LABEL_CREATED),
            Map.entry("carrier_picked_up", ParcelCode.HANDED_OVER),
            Map.entry("in_transit", ParcelCode.IN_TRANSIT),
            Map.entry("delayed", ParcelCode.DELAYED),
            Map.entry("out_for_delivery", ParcelCode.OUT_FOR_DELIVERY),
            Map.entry("attempted_delivery", ParcelCode.ATTEMPT_FAILED),
            Map.entry("ready_for_pickup", ParcelCode.READY_FOR_PICKUP),
            Map.entry("picked_up", ParcelCode.DELIVERED),
            Map.entry("delivered", ParcelCode.DELIVERED),
            Map.entry("failure", ParcelCode.LOST_OR_DAMAGED));

    private CarrierWords() {}

    /** The code of a word of a vocabulary, UNKNOWN where it is not in it. */
    static ParcelCode of(String vocabulary, String raw) {
        return vocabulary.equals("shopify") ? SHOPIFY.getOrDefault(raw.toLowerCase(Locale.ROOT), ParcelCode.UNKNOWN) : ParcelCode.UNKNOWN;
    }
}
