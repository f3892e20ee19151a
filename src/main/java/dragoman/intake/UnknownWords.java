package dragoman.intake;

import dragoman.orders.OrderSnapshot;
import dragoman.orders.ParcelCode;
import dragoman.orders.Stated;
import dragoman.shops.Heard;
import dragoman.shops.Told;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells staff of states that shops write and nobody here knows. Buyers see the order all the same. */
@ApplicationScoped
class UnknownWords {

    private final MeterRegistry metrics;

    UnknownWords(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void report(InboxRows.Waiting message, Heard.Tells tells) {
        for (var fact : tells.facts()) {
            if (fact instanceof Told.OfOrder order) {
                report(message, order.snapshot().standing());
            } else if (fact instanceof Told.OfEvent event && event.event().code() == ParcelCode.UNKNOWN) {
                report(message, "parcel", event.event().raw());
            }
        }
    }

    private void report(InboxRows.Waiting message, OrderSnapshot.Standing standing) {
        report(message, "order", standing.order());
        report(message, "payment", standing.payment());
        report(message, "fulfilment", standing.fulfilment());
    }

    private void report(InboxRows.Waiting message, String kind, Stated<?> stated) {
        if (stated.state().name().equals("UNKNOWN")) {
            report(message, kind, stated.raw());
        }
    }

    private void report(InboxRows.Waiting message, String kind, String raw) {
        if (!raw.isEmpty()) {
            metrics.counter("dragoman.unknown.states", "source", message.source().key(), "kind", kind).increment();
            Log.warnf("unknown state of shop=%s kind=%s word=%s", message.shop(), kind, raw.replaceAll("[^A-Za-z0-9_. -]", "?"));
        }
    }
}
