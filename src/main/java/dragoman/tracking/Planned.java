package dragoman.tracking;

import dragoman.market.Markets;
import dragoman.orders.Address;
import dragoman.orders.Parcel.Window;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a parcel should come, on the clocks of where it goes; for a buyer who is elsewhere on the own one too. */
final class Planned {

    private Planned() {}

    /** The zone of a delivery; empty where its country has several and the buyer's is none of them. */
    static Optional<ZoneId> zone(Optional<Address> delivery, ZoneId reader, Markets markets) {
        var zones = delivery.flatMap(address -> markets.ofCountry(address.country())).map(market -> market.zones()).orElse(List.of());
        if (zones.contains(reader)) {
            return Optional.of(reader);
        }
        return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
    }

    static List<String> of(Window window, Optional<ZoneId> there, Telling telling) {
        var lines = new ArrayList<String>();
        lines.add(telling.formats().dates(window.first(), window.last()));
        if (window.from().isPresent() && window.to().isPresent()) {
            lines.addAll(hours(window, window.from().get(), window.to().get(), there, telling));
        }
        return lines;
    }

    private static List<String> hours(Window window, LocalTime from, LocalTime to, Optional<ZoneId> there, Telling telling) {
        var hours = telling.formats().times(from, to);
        var begin = there.map(zone -> window.first().atTime(from).atZone(zone));
        var here = telling.visit().zone();
        if (begin.isPresent() && begin.get().getOffset().equals(here.getRules().getOffset(begin.get().toInstant()))) {
            return List.of(hours);
        }
        var local = telling.text("order.parcel.hours", Map.of("hours", hours, "zone", "THERE"));
        // Over several days the buyer's own would be a list of nights.
        if (begin.isEmpty() || !window.first().equals(window.last())) {
            return List.of(local);
        }
        var end = window.first().atTime(to).atZone(begin.get().getZone());
        var own = telling.formats().moments(begin.get().withZoneSameInstant(here), end.withZoneSameInstant(here));
        return List.of(local, telling.text("order.parcel.hours", Map.of("hours", own, "zone", "HERE")));
    }
}
