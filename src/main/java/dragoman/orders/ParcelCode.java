package dragoman.orders;

/**
 * What happened to a parcel, in the fourteen words that all carriers' words are taken for; UNKNOWN where none fits, and
 * then the carrier's own text speaks.
 */
public enum ParcelCode {
    LABEL_CREATED,
    HANDED_OVER,
    IN_TRANSIT,
    EXPORT_CUSTOMS,
    IMPORT_CUSTOMS,
    CUSTOMS_HELD,
    DELAYED,
    OUT_FOR_DELIVERY,
    ATTEMPT_FAILED,
    READY_FOR_PICKUP,
    DELIVERED,
    RETURNING,
    RETURNED,
    LOST_OR_DAMAGED,
    UNKNOWN
}
