package dragoman.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What Shopify's export leaves unsaid because it goes without saying there. */
final class ShopifyExport {

    private static final String FULFILLED = "fulfilledAt";

    private ShopifyExport() {}

    /** Says it in an order, whose row said in addition when it was sent off. */
    static void complete(ObjectNode order, Optional<String> fulfilledAt) {
        say(order, "state", order.has("cancelledAt") ? "CANCELLED" : "OPEN");
        say(order, "fulfilment", "UNFULFILLED");
        updated(order, fulfilledAt).ifPresent(at -> say(order, "updatedAt", at));
        // A payment without a method is no payment yet.
        if (order.at("/payments/0/method").isMissingNode()) {
            order.remove("payments");
        }
        if (order.get("charged") instanceof ObjectNode charged && isTaxIncluded(charged)) {
            charged.put("taxIncluded", true);
        }
    }

    private static void say(ObjectNode order, String name, String value) {
        if (!order.has(name)) {
            order.put(name, value);
        }
    }

    // There is no column for it: an order is at least as old as the last thing that happened to it.
    private static Optional<String> updated(ObjectNode order, Optional<String> fulfilledAt) {
        return Stream.concat(fulfilledAt.stream(), Stream.of("/placedAt", "/payments/0/at", "/cancelledAt").map(order::at).map(JsonNode::textValue).filter(Objects::nonNull))
                .filter(text -> time(text).isPresent())
                .max(Comparator.comparing(text -> time(text).orElseThrow().toInstant()));
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    // Nobody adds up what was charged; but whether the tax is part of the sum is written nowhere else.
    private static boolean isTaxIncluded(ObjectNode charged) {
        var without = amount(charged, "items").add(amount(charged, "shipping")).add(amount(charged, "duties"));
        return amount(charged, "tax").signum() > 0 && without.compareTo(amount(charged, "total")) == 0;
    }

    private static BigDecimal amount(ObjectNode charged, String name) {
        try {
            return new BigDecimal(charged.at("/" + name + "/amount").asText("0"));
        } catch (NumberFormatException none) {
            return BigDecimal.ZERO;
        }
    }
}
