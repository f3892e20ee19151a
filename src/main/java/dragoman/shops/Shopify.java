package dragoman.shops;

import dragoman.orders.ParcelCode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Webhooks of Shopify, REST Admin API 2024-10 and thereabouts. */
public final class Shopify implements ShopSystem {

    private final Function<String, ParcelCode> carrierWords;

    /** @param carrierWords what Shopify's words for events of parcels are taken for */
    public Shopify(Function<String, ParcelCode> carrierWords) {
        this.carrierWords = carrierWords;
    }

    @Override
    public Heard read(String topic, byte[] body, Optional<ZoneId> zone) {
        var order = "";
        try {
            var said = Fields.read(body, zone);
            // Its REST API wraps what its hooks send bare.
            for (var wrapping : List.of("order", "refund", "fulfillment", "fulfillment_event")) {
                said = said.has("id") || said.at(wrapping).isAbsent() ? said : said.at(wrapping);
            }
            order = said.maybeId(topic.startsWith("orders/") ? "id" : "order_id").orElse("");
            return heard(topic, said);
        } catch (Unfit unfit) {
            return new Heard.Refused(order, unfit.getMessage());
        }
    }

    private Heard heard(String topic, Fields said) {
        return switch (topic) {
            case "orders/create", "orders/updated", "orders/cancelled", "orders/fulfilled", "orders/partially_fulfilled", "orders/paid" -> order(said);
            // It names the change alone; the order itself comes with orders/updated.
            case "orders/edited" -> new Heard.Tells(said.at("order_edit").id("order_id"), List.of());
            case "orders/delete" -> new Heard.Deletes(said.id("id"));
            case "refunds/create" -> refund(said);
            case "fulfillments/create", "fulfillments/update" -> shipment(said);
            case "fulfillment_events/create" -> event(said);
            case "customers/redact" -> new Heard.Redacts(said.texts("orders_to_redact").stream().filter(id -> id.matches("[0-9]{1,20}")).toList());
            case "shop/redact" -> new Heard.RedactsShop();
            case "customers/data_request" -> new Heard.AsksForData();
            default -> new Heard.Refused("", "nothing here is about the topic \"" + Tidy.text(topic) + "\": take it out of what the shop sends");
        };
    }

    private Heard order(Fields said) {
        var facts = new ArrayList<Told>();
        facts.add(new ShopifyOrder(said).told());
        said.list("fulfillments").forEach(fulfilment -> ShopifyParcels.progress(fulfilment, carrierWords).ifPresent(facts::add));
        return new Heard.Tells(said.id("id"), facts);
    }

    private static Heard refund(Fields said) {
        var facts = new ArrayList<Told>();
        var at = said.time("processed_at").or(() -> said.time("created_at")).orElseThrow(() -> new Unfit("created_at is missing"));
        ShopifyRefunds.of(said).forEach(refund -> facts.add(new Told.OfRefund(at, false, refund)));
        return new Heard.Tells(said.id("order_id"), facts);
    }

    private Heard shipment(Fields said) {
        var facts = new ArrayList<Told>();
        facts.add(new Told.OfShipment(ShopifyParcels.at(said), ShopifyParcels.shipment(said)));
        ShopifyParcels.progress(said, carrierWords).ifPresent(facts::add);
        return new Heard.Tells(said.id("order_id"), facts);
    }

    private Heard event(Fields said) {
        return new Heard.Tells(said.id("order_id"), List.of(ShopifyParcels.event(said, carrierWords)));
    }
}
