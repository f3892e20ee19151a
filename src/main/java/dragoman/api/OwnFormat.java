package dragoman.api;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dragoman.doors.Shop;
import dragoman.i18n.Digest;
import dragoman.intake.Belonging;
import dragoman.market.Markets;
import dragoman.orders.Order;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.Version;
import dragoman.web.Problem.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Orders in JSON of our own: read strictly, with all that is wrong told at once, and written so that they can be read again. */
@ApplicationScoped
public class OwnFormat {

    // Every digit of a number counts, a field said twice is a mistake, and so is what follows the end.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(Include.NON_EMPTY)
            .build();

    private final Belonging belonging;
    private final Markets markets;
    private final Clock clock;

    OwnFormat(Belonging belonging, Markets markets, Clock clock) {
        this.belonging = belonging;
        this.markets = markets;
        this.clock = clock;
    }

    /** What a body turned out to be. */
    public sealed interface Reading {

        record Understood(OrderKey key, Version version, OrderSnapshot order) implements Reading {}

        /** @param flaws all that is wrong, in the order of reading, or the first hundred */
        record Flawed(List<Flaw> flaws) implements Reading {}
    }

    /** @throws IOException where the bytes are no JSON, or none at all */
    public static JsonNode parse(byte[] body) throws IOException {
        var read = JSON.readTree(body);
        if (read.isMissingNode()) {
            throw new IOException("nothing to read");
        }
        return read;
    }

    /** A form as it is sent. */
    public static JsonNode json(Object form) {
        return JSON.valueToTree(form);
    }

    /** Reads an order of a shop, which calls it by this id. */
    public Reading read(Shop shop, String externalId, JsonNode body) {
        var flaws = new ArrayList<Flaw>();
        var place = new Place(body, "", flaws);
        checkId(externalId, place);
        var now = clock.instant();
        var said = OrderForm.read(place, now);
        var updatedAt = place.need("updatedAt", at -> Times.past(at, now), now);
        var order = new OrderSnapshot(said.number(), said.placedAt(), said.standing(), whole(shop, place, said.buyer()), said.charges(), said.lines(),
                said.delivery(), said.parcels(), said.returns(), said.documents(), said.test());
        return flaws.isEmpty() ? new Reading.Understood(new OrderKey(shop.key(), externalId), version(updatedAt, order), order) : new Reading.Flawed(List.copyOf(flaws));
    }

    /** Says at a body what is wrong with the order's id in the address. */
    static void checkId(String externalId, Place body) {
        if (externalId.length() > OrderKey.LONGEST || !Values.isId(externalId)) {
            body.flaw("The order's id in the address is longer than " + OrderKey.LONGEST + " characters, or has others than letters, digits and signs of ASCII.");
        }
    }

    private Buyer whole(Shop shop, Place order, Buyer said) {
        if (!said.market().isEmpty() && markets.find(said.market()).isEmpty()) {
            order.find("buyer").ifPresent(buyer -> buyer.flaw("market", "This is no market of this house."));
        }
        var market = markets.find(said.market()).orElseGet(() -> belonging.market(shop, said.delivery(), said.billing(), said.locale()));
        return new Buyer(market.key(), belonging.locale(said.locale(), market), said.email(), said.phone(), said.delivery(), said.billing());
    }

    // Two bodies of one moment differ by what they say, and nothing else: whichever comes first, the same one stays.
    private static Version version(Instant updatedAt, OrderSnapshot order) {
        return new Version(updatedAt, name(order));
    }

    /** A name for what is told, the same for the same. */
    static String name(Object told) {
        return "own/" + Digest.of(json(told).toString());
    }

    /** An order as {@link #read} reads it. */
    public JsonNode write(Order order) {
        return json(OrderForm.of(order));
    }
}
