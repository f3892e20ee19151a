package dragoman.api;

import dragoman.intake.CarrierWords;
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import dragoman.orders.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a parcel, in our own format. */
@Schema(name = "ParcelEvent", requiredProperties = {"id", "parcel", "code", "at"})
record EventForm(
        @Schema(description = "The carrier's own, which no other event of the order has; at most 128 characters of ASCII") String id,
        @Schema(description = "The parcel's id or its tracking number") String parcel,
        @Schema(description = "Whose word the code is: dragoman, shopify, aftership, upu (EMSEVT), trackingmore, sendcloud or unece (Recommendation 24)", defaultValue = "dragoman",
                examples = "aftership") String vocabulary,
        @Schema(description = "The word itself. One that is not known is kept, and the carrier's text speaks", examples = "InTransit_007") String code,
        @Schema(description = "RFC 3339, with the offset of the place where it is known") Instant at,
        @Schema(description = "Of the place, IANA or an offset; that of at without it", examples = "Asia/Tokyo") String zone,
        String place,
        @Schema(description = "ISO 3166-1 of the place, alpha-2 or alpha-3", examples = "JP") String country,
        @Schema(description = "What the carrier says, in its language") String text,
        @Schema(description = "BCP 47 of the text", examples = "ja") String language,
        @Schema(description = "When the carrier said it last; at without it. Of two tellings of an event the newer is kept") Optional<Instant> updatedAt) {

    private static final int ID = 128;
    private static final int PARCEL = 64;
    private static final int NAME = 200;
    private static final int TEXT = 2000;

    /** An event and when it was told so. */
    record Told(Instant at, ParcelEvent event) {

        Version version() {
            return new Version(at, OwnFormat.name(event));
        }
    }

    static Told read(Place place, Instant now) {
        var said = place.as(EventForm.class);
        var at = said.need("at", Times::offset, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        said.find("at").ifPresent(time -> Times.past(time, now));
        var raw = said.needText("code", NAME);
        var event = new ParcelEvent(said.need("id", id -> Values.id(id, ID), ""), said.needText("parcel", PARCEL), code(said, raw), raw, at.toInstant(),
                said.find("zone", Times::zone).orElseGet(() -> zone(said, at)), said.text("place", NAME), said.find("country", Values::country).orElse(""),
                said.text("text", TEXT), said.find("language", Values::language).orElse(""));
        return new Told(said.find("updatedAt", told -> Times.past(told, now)).orElse(at.toInstant()), event);
    }

    private static ParcelCode code(Place said, String raw) {
        var vocabulary = said.find("vocabulary", words -> words.text(NAME)).orElse(CarrierWords.OWN);
        if (!CarrierWords.vocabularies().contains(vocabulary)) {
            said.flaw("vocabulary", "This is none of " + String.join(", ", CarrierWords.vocabularies()) + ".");
        }
        return CarrierWords.of(vocabulary, raw);
    }

    // Z says when it was and not where (RFC 9557, section 2.2).
    private static String zone(Place said, OffsetDateTime at) {
        boolean nowhere = said.find("at").flatMap(Place::peek).filter(text -> !text.matches("(?i).*(z|-00:00)")).isEmpty();
        return nowhere ? "" : at.getOffset().getId();
    }
}
