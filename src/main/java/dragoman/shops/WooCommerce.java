package dragoman.shops;

import java.time.ZoneId;
import java.util.Optional;

/** Webhooks of WooCommerce, whose bodies are those of its REST API v3. */
public final class WooCommerce implements ShopSystem {

    @Override
    public Heard read(String topic, byte[] body, Optional<ZoneId> zone) {
        var order = "";
        try {
            var said = Fields.read(body, zone);
            order = topic.startsWith("order.") ? said.maybeId("id").orElse("") : "";
            return switch (topic) {
                case "order.created", "order.updated", "order.restored" -> new Heard.Tells(said.id("id"), new WooOrder(said).told());
                case "order.deleted" -> new Heard.Deletes(said.id("id"));
                default -> new Heard.Refused(order, "nothing here is about the topic \"" + Tidy.text(topic) + "\": delete that webhook in the shop");
            };
        } catch (Unfit unfit) {
            return new Heard.Refused(order, unfit.getMessage());
        }
    }
}
