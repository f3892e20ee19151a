package dragoman.orders;

import java.time.Instant;

/**
 * Something that happened to a parcel.
 *
 * @param id the carrier's or shop's own, which no other event of the order has
 * @param parcel the id of the parcel, or its tracking number
 * @param raw the carrier's own word
 * @param zone of where it happened: an IANA id or an offset such as "+08:00"; empty where nobody said
 * @param place as the carrier writes it; empty where it says none
 * @param country ISO 3166-1 alpha-2 of the place, or empty
 * @param text what the carrier says, in its own language; empty for nothing
 * @param language BCP 47 of that text, or empty
 */
public record ParcelEvent(
        String id, String parcel, ParcelCode code, String raw, Instant at, String zone, String place, String country, String text, String language) {}
