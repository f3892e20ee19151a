package dragoman.filing;

import dragoman.api.Place;
import dragoman.contact.Mailbox;
import dragoman.contact.PlainWords;
import dragoman.doors.Shop;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.orders.Order;
import dragoman.orders.OrderKey;
import dragoman.orders.Orders;
import dragoman.tickets.Asked;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a shop's program files for a buyer, as it is sent. */
@Schema(name = "Ticket")
record TicketForm(
        @Schema(required = true, description = "The key of the buyer's market", examples = "br") String market,
        @Schema(required = true, description = "The buyer's language (BCP 47), one that the market offers", examples = "pt") String language,
        @Schema(required = true, implementation = Ticket.Kind.class, description = "What it is about") String kind,
        @Schema(required = true, description = "What the buyer wrote, in any language") String text,
        @Schema(description = "Where answers go too; may be left out where the order has it", examples = "ana@example.com") Optional<String> email,
        @Schema(description = "What the buyer is called") Optional<String> name,
        @Schema(description = "The shop's own id of the order that it is about", examples = "1001") Optional<String> order,
        @Schema(description = "What makes a second sending the same, where there is no Idempotency-Key") Optional<String> once) {

    private static final int CODE = 40;
    private static final int NAME = 120;
    private static final int ADDRESS = 320;
    private static final int ONCE = 255;

    /** Reads one strictly; all that is wrong is told at the body. */
    static Asked read(Place sent, Optional<String> header, Shop shop, int longest, Markets markets, Orders orders) {
        var body = sent.as(TicketForm.class);
        var market = market(body, markets);
        var language = market.language(body.needText("language", CODE));
        if (language.isEmpty()) {
            body.flaw("language", "The market offers: " + market.languages().stream().map(one -> one.tag()).collect(Collectors.joining(", ")) + ".");
        }
        var named = body.needText("kind", CODE);
        var kind = Arrays.stream(Ticket.Kind.values()).filter(one -> one.name().equals(named)).findFirst();
        if (kind.isEmpty()) {
            body.flaw("kind", "One of these belongs here: " + Arrays.stream(Ticket.Kind.values()).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        var order = order(body, shop, orders);
        var once = header.or(() -> Optional.of(body.text("once", ONCE)).filter(key -> !key.isEmpty()));
        return new Asked(market, markets.desk(market), language.orElse(market.languages().get(0)), market.zone(), kind.orElse(Ticket.Kind.OTHER),
                order.map(Order::id), Optional.empty(), Optional.of(body.text("name", NAME)).filter(name -> !name.isEmpty()), email(body, order),
                text(body, longest), Via.API, "api " + shop.key() + " " + once.orElseGet(() -> UUID.randomUUID().toString()));
    }

    private static Market market(Place body, Markets markets) {
        var market = markets.find(body.needText("market", CODE));
        if (market.isEmpty()) {
            body.flaw("market", "This is no market of this house.");
        }
        return market.orElseGet(markets::backup);
    }

    private static Optional<Order> order(Place body, Shop shop, Orders orders) {
        var id = body.text("order", OrderKey.LONGEST);
        var order = id.isEmpty() ? Optional.<Order>empty() : orders.find(new OrderKey(shop.key(), id));
        if (!id.isEmpty() && order.isEmpty()) {
            body.flaw("order", "The shop told no such order.");
        }
        return order;
    }

    private static Optional<String> email(Place body, Optional<Order> order) {
        var said = body.text("email", ADDRESS);
        var email = Mailbox.of(said.isEmpty() ? order.map(known -> known.told().buyer().email()).orElse("") : said);
        if (email.isEmpty()) {
            body.flaw("email", "An e-mail address belongs here, such as ana@example.com, unless the order has it.");
        }
        return email;
    }

    // In its own lines, where all else is on one.
    private static String text(Place body, int longest) {
        body.needText("text", longest);
        var text = body.find("text", place -> PlainWords.lines(place.peek().orElse(""))).orElse("");
        if (PlainWords.isBlank(text)) {
            body.flaw("text", "This is empty.");
        } else if (text.length() > longest) {
            body.flaw("text", "This is longer than " + longest + " characters.");
        }
        return text;
    }
}
