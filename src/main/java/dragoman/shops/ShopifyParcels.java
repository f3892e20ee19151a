package dragoman.shops;

import dragoman.orders.Parcel;
import dragoman.orders.Parcel.Content;
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import dragoman.orders.Shipment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shopify's fulfilments: shipments of one parcel or of several, and what happens to them. */
final class ShopifyParcels {

    /** States of a fulfilment that never left. */
    private static final List<String> CALLED_OFF = List.of("cancelled", "error", "failure");

    private ShopifyParcels() {}

    static List<Parcel> of(List<Fields> fulfilments) {
        return fulfilments.stream().flatMap(fulfilment -> shipment(fulfilment).parcels().stream()).toList();
    }

    static Instant at(Fields fulfilment) {
        return fulfilment.time("updated_at").or(() -> fulfilment.time("created_at")).orElseThrow(() -> new Unfit(fulfilment.name("updated_at") + " is missing"));
    }

    /** Which of several parcels holds what, Shopify does not say: the first is told to hold all of it. */
    static Shipment shipment(Fields fulfilment) {
        var id = fulfilment.id("id");
        var parcels = new ArrayList<Parcel>();
        if (CALLED_OFF.contains(fulfilment.text("status"))) {
            return new Shipment(id, parcels);
        }
        var numbers = either(fulfilment, "tracking_numbers", "tracking_number");
        var addresses = either(fulfilment, "tracking_urls", "tracking_url");
        for (int i = 0; i < Math.max(1, numbers.size()); i++) {
            var number = i < numbers.size() ? numbers.get(i) : "";
            var address = i < addresses.size() ? link(addresses.get(i)) : "";
            parcels.add(new Parcel(i == 0 ? id : id + "." + (i + 1), fulfilment.text("tracking_company"), "", number, address,
                    fulfilment.time("created_at"), Optional.empty(), i == 0 ? contents(fulfilment) : List.of()));
        }
        return new Shipment(id, parcels);
    }

    // Old versions write one of something, new ones a list.
    private static List<String> either(Fields fulfilment, String list, String one) {
        var many = fulfilment.texts(list);
        return many.isEmpty() && !fulfilment.text(one).isEmpty() ? List.of(fulfilment.text(one)) : many;
    }

    /** An address that a page may link to, or nothing. */
    static String link(String address) {
        return address.matches("(?i)https?://[^\\s\"<>]+") ? address : "";
    }

    private static List<Content> contents(Fields fulfilment) {
        return fulfilment.list("line_items").stream().map(line -> new Content(line.id("id"), line.count("quantity"))).toList();
    }

    static Told event(Fields event, Function<String, ParcelCode> words) {
        var at = event.time("happened_at").or(() -> event.time("created_at")).orElseThrow(() -> new Unfit("happened_at is missing"));
        var raw = event.text("status");
        // Its offset is the shop's, not that of the place.
        var told = new ParcelEvent(event.id("id"), event.id("fulfillment_id"), words.apply(raw), raw, at, "", event.firstText("city", "province"),
                ShopifyOrder.country(event.text("country")), event.text("message"), "");
        return new Told.OfEvent(event.time("updated_at").orElse(at), false, told);
    }

    /**
     * The state that a fulfilment itself has, for shops that do not send the events. Where they do, this is one event more
     * of the same kind; since when it is so, nobody says.
     */
    static Optional<Told> progress(Fields fulfilment, Function<String, ParcelCode> words) {
        var raw = fulfilment.text("shipment_status");
        if (raw.isEmpty() || CALLED_OFF.contains(fulfilment.text("status"))) {
            return Optional.empty();
        }
        var id = fulfilment.id("id");
        var at = at(fulfilment);
        return Optional.of(new Told.OfEvent(at, true, new ParcelEvent(id + "-" + key(raw), id, words.apply(raw), raw, at, "", "", "", "", "")));
    }

    // Ids are ASCII in the database, and short.
    private static String key(String raw) {
        var plain = raw.replaceAll("[^A-Za-z0-9_]", "_");
        return plain.substring(0, Math.min(plain.length(), 60));
    }
}
