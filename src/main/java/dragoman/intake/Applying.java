package dragoman.intake;

import dragoman.doors.Shop;
import dragoman.doors.Shops;
import dragoman.intake.InboxRows.Waiting;
import dragoman.orders.Forgotten;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.Orders;
import dragoman.orders.Version;
import dragoman.shops.Heard;
import dragoman.shops.Told;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Does what a message says and settles it, in the transaction of whoever claimed it. */
@ApplicationScoped
class Applying {

    /** Shopify's topic for a buyer who asks what is kept of them. */
    static final String DATA_REQUEST = "customers/data_request";

    private static final String ASKED = "a customer asks what is kept of them; answer within 30 days, then replay this to close it";

    private final InboxRows rows;
    private final Wiping wiping;
    private final Shops shops;
    private final Orders orders;
    private final Belonging belonging;
    private final UnknownWords unknown;
    private final Clock clock;

    Applying(InboxRows rows, Wiping wiping, Shops shops, Orders orders, Belonging belonging, UnknownWords unknown, Clock clock) {
        this.rows = rows;
        this.wiping = wiping;
        this.shops = shops;
        this.orders = orders;
        this.belonging = belonging;
        this.unknown = unknown;
        this.clock = clock;
    }

    void apply(Waiting message) {
        var shop = shops.find(message.shop());
        var raw = rows.raw(message.id());
        if (shop.isEmpty()) {
            park(message, "", "there is no shop " + message.shop() + " in the configuration");
        } else if (raw.isEmpty()) {
            rows.applied(message.id(), "", clock.instant());
        } else {
            settle(message, shop.get(), read(message, shop.get(), raw.get()));
        }
    }

    // Whatever trips the reader is a defect of ours, and no reason to hold up what stands behind it.
    private static Heard read(Waiting message, Shop shop, byte[] raw) {
        try {
            return message.source().system().read(message.topic(), raw, shop.zone());
        } catch (RuntimeException defect) {
            Log.errorf(defect, "a message trips its reader id=%d shop=%s topic=%s", message.id(), message.shop(), message.topic());
            return new Heard.Refused("", "it trips the reader (" + defect.getClass().getSimpleName() + "), which is a defect of this program; the log says where");
        }
    }

    private void settle(Waiting message, Shop shop, Heard heard) {
        if (heard instanceof Heard.Tells tells) {
            tell(message, shop, tells);
        } else if (heard instanceof Heard.Deletes deleted) {
            // When, the shop does not say: what it told before we heard of it is gone, what it tells of a later time counts.
            forget(message, deleted.order(), message.receivedAt());
            rows.applied(message.id(), deleted.order(), clock.instant());
        } else if (heard instanceof Heard.Redacts redacted) {
            redacted.orders().forEach(order -> forget(message, order, Forgotten.FOREVER));
            close(message);
        } else if (heard instanceof Heard.RedactsShop) {
            orders.forgetAll(message.shop(), message.receivedAt());
            rows.wipeShop(message.shop(), message.receivedAt());
            close(message);
        } else if (heard instanceof Heard.AsksForData && message.settledBefore()) {
            close(message);
        } else {
            var refused = heard instanceof Heard.Refused flawed ? flawed : new Heard.Refused("", ASKED);
            park(message, refused.order(), refused.reason());
        }
    }

    private void tell(Waiting message, Shop shop, Heard.Tells tells) {
        var key = new OrderKey(message.shop(), tells.order());
        boolean told = true;
        for (var fact : tells.facts()) {
            told &= tell(key, version(message, fact), shop, fact);
        }
        unknown.report(message, tells);
        rows.applied(message.id(), tells.order(), clock.instant());
        if (!told) {
            rows.wipe(message.id());
        }
    }

    private boolean tell(OrderKey key, Version version, Shop shop, Told fact) {
        if (fact instanceof Told.OfOrder order) {
            return orders.tell(key, version, settled(shop, order.snapshot()));
        }
        if (fact instanceof Told.OfRefund refund) {
            return orders.tell(key, version, refund.refund());
        }
        return fact instanceof Told.OfShipment shipment
                ? orders.tell(key, version, shipment.shipment())
                : orders.tell(key, version, ((Told.OfEvent) fact).event());
    }

    private OrderSnapshot settled(Shop shop, OrderSnapshot told) {
        var buyer = told.buyer();
        var market = belonging.market(shop, buyer.delivery(), buyer.billing(), buyer.locale());
        return told.of(market.key(), belonging.locale(buyer.locale(), market));
    }

    // Shops write times to the second; of two messages of one second, the one that was sent later is the newer.
    private static Version version(Waiting message, Told fact) {
        var sent = message.sentAt().map(at -> String.format(Locale.ROOT, "%016d ", micros(at))).orElse("");
        return fact.vague() ? Version.vague(fact.at(), sent + message.eventId()) : new Version(fact.at(), sent + message.eventId());
    }

    private static long micros(Instant at) {
        return TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(at.getNano());
    }

    private void forget(Waiting message, String order, Instant until) {
        orders.forget(new OrderKey(message.shop(), order), until);
        wiping.wipe(message.shop(), order);
    }

    private void close(Waiting message) {
        rows.applied(message.id(), "", clock.instant());
        // It names the buyer itself.
        rows.wipe(message.id());
    }

    private void park(Waiting message, String order, String reason) {
        Log.warnf("a message is parked id=%d shop=%s topic=%s", message.id(), message.shop(), message.topic());
        rows.parked(message.id(), order, reason, clock.instant());
    }
}
