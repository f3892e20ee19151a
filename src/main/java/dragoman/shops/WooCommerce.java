package dragoman.shops;

import java.time.ZoneId;
import java.util.Optional;

/** Webhooks of WooCommerce, whose bodies are those of its REST API v3. */
public final class WooCommerce implements ShopSystem {

    private static final String ORDER = "order";

    @Override
    public Heard read(String topic, byte[] body, Optional<ZoneId> zone) {
        var order = "";
        try {
            var said = Fields.read(body, zone);
            var event = event(topic);
            order = event.isEmpty() ? "" : said.maybeId("id").orElse("");
            return switch (event) {
                case "created", "updated", "restored" -> new Heard.Tells(said.id("id"), new WooOrder(said).told());
                case "deleted" -> new Heard.Deletes(said.id("id"));
                default -> new Heard.Refused(order, "nothing here is about the topic \"" + Tidy.text(topic) + "\": delete that webhook in the shop");
            };
        } catch (Unfit unfit) {
            return new Heard.Refused(order, unfit.getMessage());
        }
    }

    /** What happened to an order; empty where a topic is about something else. */
    private static String event(String topic) {
        int dot = topic.indexOf('.');
        return dot >= 0 && topic.substring(0, dot).equals(ORDER) ? topic.substring(dot + 1) : "";
    }
}
