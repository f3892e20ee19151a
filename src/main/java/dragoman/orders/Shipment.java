package dragoman.orders;

import java.util.ArrayList;
import java.util.List;

/**
 * What left the shop at once, told apart from its order.
 *
 * @param id the source's own; each of its parcels has this id, or it with a point and more behind
 * @param parcels none where the shipment was called off
 */
public record Shipment(String id, List<Parcel> parcels) {

    /** The parcels of an order in its own order, those of newer shipments in place of what it said of them, or behind. */
    static List<Parcel> join(List<Parcel> told, List<Shipment> newer) {
        var joined = new ArrayList<>(told);
        for (var shipment : newer) {
            int at = 0;
            while (at < joined.size() && !shipment.has(joined.get(at))) {
                at++;
            }
            joined.removeIf(shipment::has);
            joined.addAll(at, shipment.parcels);
        }
        return joined;
    }

    private boolean has(Parcel parcel) {
        return parcel.id().equals(id) || parcel.id().startsWith(id + ".");
    }
}
