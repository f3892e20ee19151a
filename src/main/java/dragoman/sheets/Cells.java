package dragoman.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dragoman.money.Currencies;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in a cell, as our own format writes it. What is none of it stays as it is, and is told when it is read. */
final class Cells {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|UTC|[+-]\\d{2}:?\\d{2})?");
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SHORT = 5;

    private final Decimals decimals;
    private final Optional<ZoneId> zone;

    /** @param zone the shop's own clock, for times without an offset */
    Cells(Decimals decimals, Optional<ZoneId> zone) {
        this.decimals = decimals;
        this.zone = zone;
    }

    /** Empty where it can be read in two ways. */
    Optional<JsonNode> value(Column column, String cell, String currency) {
        return switch (column.kind()) {
            case AMOUNT -> decimals.plain(column.name(), cell, digits(currency)).map(amount -> NODES.objectNode().put("amount", amount).put("currency", currency));
            case COUNT -> Optional.of(COUNT.matcher(cell).matches() ? NODES.numberNode(Integer.parseInt(cell)) : NODES.textNode(cell));
            case FLAG -> Optional.of(Optional.ofNullable(FLAGS.get(cell.toLowerCase(Locale.ROOT))).<JsonNode>map(NODES::booleanNode).orElse(NODES.textNode(cell)));
            case TIME -> Optional.of(NODES.textNode(time(cell)));
            // Shopify guards postcodes with an apostrophe, so that they keep their noughts.
            case TEXT -> Optional.of(NODES.textNode(column.isShopifys() && column.name().endsWith(".postcode") && cell.startsWith("'") ? cell.substring(1) : cell));
        };
    }

    private static int digits(String currency) {
        return Currencies.find(currency).map(Currency::getDefaultFractionDigits).orElse(2);
    }

    // "2026-04-02 10:15:00 +0200" is how shop systems write it.
    private String time(String cell) {
        var time = TIME.matcher(cell);
        if (!time.matches()) {
            return cell;
        }
        var clock = time.group(2).length() == SHORT ? time.group(2) + ":00" : time.group(2);
        return time.group(1) + "T" + clock + Optional.ofNullable(time.group(3)).map(Cells::offset).orElseGet(() -> offset(time.group(1) + "T" + clock, cell));
    }

    private static String offset(String said) {
        return said.equals("UTC") || said.equals("Z") ? "Z" : said.substring(0, 3) + ":" + said.substring(said.length() - 2);
    }

    private String offset(String local, String cell) {
        try {
            return zone.map(own -> LocalDateTime.parse(local).atZone(own).getOffset().getId()).orElse("");
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }
}
