package dragoman.tracking;

import dragoman.orders.ParcelCode;

/**
 * How far a parcel is, as a buyer sees it; in the order in which one of several is spoken of first: what the buyer must
 * act on, then what moves, then what is done.
 */
enum ParcelState {
    CUSTOMS_HELD("order.state.customsHeld", "order.next.customsHeld", Stage.ON_ITS_WAY, Tone.MIND),
    ATTEMPT_FAILED("order.state.attemptFailed", "order.next.attemptFailed", Stage.OUT, Tone.MIND),
    READY_FOR_PICKUP("order.state.readyForPickup", "order.next.readyForPickup", Stage.OUT, Tone.MIND),
    LOST_OR_DAMAGED("order.state.lost", "order.next.lost", Stage.NONE, Tone.BAD),
    RETURNED("order.state.returned", "order.next.returned", Stage.NONE, Tone.MIND),
    RETURNING("order.state.returning", "order.next.returning", Stage.NONE, Tone.MIND),
    OUT_FOR_DELIVERY("order.state.outForDelivery", "order.next.outForDelivery", Stage.OUT, Tone.CALM),
    DELAYED("order.state.delayed", "order.next.delayed", Stage.ON_ITS_WAY, Tone.MIND),
    IMPORT_CUSTOMS("order.state.importCustoms", "order.next.importCustoms", Stage.ON_ITS_WAY, Tone.CALM),
    EXPORT_CUSTOMS("order.state.exportCustoms", "order.next.exportCustoms", Stage.ON_ITS_WAY, Tone.CALM),
    IN_TRANSIT("order.state.onItsWay", "order.next.onItsWay", Stage.ON_ITS_WAY, Tone.CALM),
    HANDED_OVER("order.state.handedOver", "order.next.handedOver", Stage.HANDED_OVER, Tone.CALM),
    /** The shop has sent it, and no carrier has spoken yet. */
    SENT("order.state.sent", "order.next.sent", Stage.HANDED_OVER, Tone.CALM),
    LABEL_CREATED("order.state.labelCreated", "order.next.labelCreated", Stage.BEFORE, Tone.CALM),
    /** The carrier speaks in words that nobody here knows. */
    UNKNOWN("order.state.unknown", "order.next.parcelUnknown", Stage.NONE, Tone.CALM),
    DELIVERED("order.state.delivered", "order.next.delivered", Stage.DELIVERED, Tone.GOOD);

    /** How far on the bar; NONE where it is on no way to the buyer. */
    enum Stage { NONE, BEFORE, HANDED_OVER, ON_ITS_WAY, OUT, DELIVERED }

    /** What the state's mark looks like. */
    enum Tone { CALM, GOOD, MIND, BAD }

    private final String key;
    private final String next;
    private final Stage stage;
    private final Tone tone;

    ParcelState(String key, String next, Stage stage, Tone tone) {
        this.key = key;
        this.next = next;
        this.stage = stage;
        this.tone = tone;
    }

    static ParcelState of(ParcelCode code) {
        return valueOf(code.name());
    }

    /** The phrase that names it, in the words of the article on tracking. */
    String key() {
        return key;
    }

    /** The phrase that says what comes next. */
    String next() {
        return next;
    }

    Stage stage() {
        return stage;
    }

    Tone tone() {
        return tone;
    }

    boolean isAtCustoms() {
        return this == CUSTOMS_HELD || this == IMPORT_CUSTOMS || this == EXPORT_CUSTOMS;
    }

    /** Whether somebody is still to bring it, so that a plan means something. */
    boolean isComing() {
        return this != DELIVERED && this != READY_FOR_PICKUP && !isGone();
    }

    /** Whether it comes to the buyer no more. */
    boolean isGone() {
        return this == LOST_OR_DAMAGED || this == RETURNED || this == RETURNING;
    }
}
