package dragoman.shops;

import dragoman.orders.Parcel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the plug-in Shipment Tracking adds to an order of WooCommerce, which itself knows no parcels. */
final class WooParcels {

    private static final String ITEMS = "_wc_shipment_tracking_items";

    private WooParcels() {}

    static List<Parcel> of(Fields order) {
        var parcels = new ArrayList<Parcel>();
        for (var meta : order.list("meta_data")) {
            if (meta.text("key").equals(ITEMS)) {
                meta.list("value").forEach(item -> parcels.add(parcel(item, parcels.size() + 1)));
            }
        }
        return parcels;
    }

    private static Parcel parcel(Fields item, int number) {
        var id = item.text("tracking_id");
        return new Parcel(id.isEmpty() ? String.valueOf(number) : id, item.firstText("custom_tracking_provider", "formatted_tracking_provider", "tracking_provider"), "",
                item.text("tracking_number"), ShopifyParcels.link(item.firstText("custom_tracking_link", "formatted_tracking_link")),
                sent(item.text("date_shipped")), Optional.empty(), List.of());
    }

    // Seconds since 1970, as a text.
    private static Optional<Instant> sent(String seconds) {
        return seconds.matches("[1-9][0-9]{8,9}") ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds))) : Optional.empty();
    }
}
