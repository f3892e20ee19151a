package dragoman.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One parcel of an order, as the shop sent it off.
 *
 * @param id the source's own; parcel events name it, or the tracking number
 * @param carrier as the source calls it
 * @param trackingUrl http or https, or empty
 * @param service "Express"; empty where the source says none
 */
public record Parcel(
        String id,
        String carrier,
        String service,
        String trackingNumber,
        String trackingUrl,
        Optional<Instant> sentAt,
        Optional<Window> window,
        List<Content> contents) {

    /** How many of which line. */
    public record Content(String lineId, int quantity) {}

    /** When it should come: days, and perhaps hours, on the clocks of where it goes. */
    public record Window(LocalDate first, LocalDate last, Optional<LocalTime> from, Optional<LocalTime> to) {}
}
