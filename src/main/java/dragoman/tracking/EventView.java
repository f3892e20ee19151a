package dragoman.tracking;

import dragoman.i18n.Words;
import dragoman.orders.ParcelEvent;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to a parcel, as it is shown.
 *
 * @param moment for machines, with the offset of the place
 * @param at for people, on the clock of the place where it is known
 * @param place as the carrier writes it, or empty
 * @param country its name in the reader's language, or empty
 * @param said the carrier's own text, or empty
 * @param tag the language of that text; empty where nobody knows it
 */
public record EventView(String state, String moment, String at, String place, String country, String said, String tag) {

    static EventView of(ParcelEvent event, Telling telling) {
        var zone = zone(event.zone());
        var moment = event.at().atZone(zone.orElse(telling.visit().zone()));
        return new EventView(
                telling.text(ParcelState.of(event.code()).key()),
                moment.toOffsetDateTime().toString(),
                at(moment, zone.isPresent(), telling),
                event.place(),
                event.country().isEmpty() ? "" : Words.of(telling.visit().locale()).region(event.country()),
                event.text(),
                Telling.tag(event.language()));
    }

    private static String at(ZonedDateTime moment, boolean known, Telling telling) {
        var here = telling.visit().zone().getRules().getOffset(moment.toInstant());
        if (known && moment.getOffset().equals(here)) {
            return telling.formats().date("yMMMdjm", moment);
        }
        return telling.text("order.event", Map.of("at", moment, "zone", known ? "THERE" : "HERE"));
    }

    /** A zone as carriers name it; empty where they name none that there is. */
    static Optional<ZoneId> zone(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
