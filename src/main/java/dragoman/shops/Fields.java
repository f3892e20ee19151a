package dragoman.shops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dragoman.i18n.Beginning;
import dragoman.money.Money;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An object of a message, read field by field. What is absent, null or the empty string is the same: shop systems write all
 * three. Texts are taken as they come; ids, numbers, times and amounts are exact or stop the reading.
 */
final class Fields {

    private static final Pattern ID = Pattern.compile("[0-9]{1,20}");
    private static final int LONGEST_TOLD = 40;

    private final JsonNode node;
    private final String path;
    private final Optional<ZoneId> zone;

    private Fields(JsonNode node, String path, Optional<ZoneId> zone) {
        this.node = node;
        this.path = path;
        this.zone = zone;
    }

    /** @throws Unfit where the bytes are no JSON object */
    static Fields read(byte[] body, Optional<ZoneId> zone) {
        return new Fields(JsonBody.read(body), "", zone);
    }

    /** The object in a field; one without fields where there is none. */
    Fields at(String name) {
        var found = node.path(name);
        return new Fields(found.isObject() ? found : MissingNode.getInstance(), name(name), zone);
    }

    boolean isAbsent() {
        return node.isEmpty();
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    /** The objects of a list. */
    List<Fields> list(String name) {
        var found = new ArrayList<Fields>();
        var items = node.path(name);
        for (int i = 0; i < items.size() && items.isArray(); i++) {
            if (items.get(i).isObject()) {
                found.add(new Fields(items.get(i), name(name) + "[" + i + "]", zone));
            }
        }
        return found;
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        var found = new ArrayList<String>();
        node.path(name).forEach(item -> found.add(Tidy.text(item.asText(""))));
        found.removeIf(String::isEmpty);
        return found;
    }

    /** A text, or a number as one; empty where it is neither. */
    String text(String name) {
        var found = node.path(name);
        return found.isTextual() || found.isNumber() ? Tidy.text(found.asText()) : "";
    }

    /** The first text of some fields that is not empty. */
    String firstText(String... names) {
        for (var name : names) {
            var text = text(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    boolean truth(String name) {
        return node.path(name).asBoolean(false);
    }

    /** The id that a shop system gives; digits, as a number or a text. */
    String id(String name) {
        return maybeId(name).orElseThrow(() -> new Unfit(name(name) + (has(name) ? " is not an id" : " is missing")));
    }

    Optional<String> maybeId(String name) {
        var found = node.path(name);
        var text = found.isIntegralNumber() || found.isTextual() ? found.asText() : "";
        return ID.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** How many; never below none. */
    int count(String name) {
        var found = node.path(name);
        if (!has(name)) {
            return 0;
        }
        if (!found.canConvertToExactIntegral() || !found.canConvertToInt() || found.asInt() < 0) {
            throw new Unfit(name(name) + " is \"" + told(found) + "\": not a number of things");
        }
        return found.asInt();
    }

    Optional<Instant> time(String name) {
        var text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(Times.read(name(name), Beginning.of(text, LONGEST_TOLD), zone));
    }

    /** An amount of zero or more. */
    Optional<Money> amount(String name, String currency) {
        var money = signed(name, currency);
        if (money.isPresent() && money.get().isNegative()) {
            throw new Unfit(name(name) + " is \"" + told(node.path(name)) + "\": below zero");
        }
        return money;
    }

    /** An amount, perhaps below zero. */
    Optional<Money> signed(String name, String currency) {
        var found = node.path(name);
        if (!has(name) || found.isTextual() && found.asText().isBlank()) {
            return Optional.empty();
        }
        var reading = found.isNumber() ? Money.read(found.decimalValue(), currency) : Money.read(found.isTextual() ? found.asText().strip() : null, currency);
        return Optional.of(Amounts.exact(name(name), reading, currency));
    }

    String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static String told(JsonNode value) {
        return Beginning.of(Tidy.text(value.asText("")), LONGEST_TOLD);
    }
}
