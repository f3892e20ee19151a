package dragoman.boot;

import dragoman.orders.Document;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderSnapshot.Buyer;
import dragoman.orders.OrderSnapshot.Standing;
import dragoman.orders.OrderState;
import dragoman.orders.ParcelEvent;
import dragoman.orders.PaymentState;
import dragoman.orders.Stated;
import dragoman.orders.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the demo's shop tells of one order at one moment. */
record DemoTelling(OrderKey key, Version version, OrderSnapshot snapshot, List<ParcelEvent> events) {

    /** The shop, as the demo's configuration names it. */
    static final String SHOP = "demo";

    /** Everything that is told of an order: twice, where it was edited. */
    static List<DemoTelling> of(DemoSlot slot, DemoBook book, Instant now) {
        var last = telling(slot, book, now, true);
        return slot.story().edited() ? List.of(telling(slot, book, now, false), last) : List.of(last);
    }

    /** The shop's own id of an order. */
    static String externalId(DemoSlot slot) {
        return SHOP + "-" + slot.number();
    }

    /** A state as a shop's system would write it. */
    static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static DemoTelling telling(DemoSlot slot, DemoBook book, Instant now, boolean latest) {
        var goods = new DemoLines(slot, book);
        var lines = goods.bought(latest);
        var way = new DemoParcels(slot, book, now);
        var words = book.words(slot.locale());
        var snapshot = new OrderSnapshot("#" + slot.number(), slot.placedAt(), standing(slot), buyer(slot), new DemoCharges(slot, book, lines).all(latest), lines,
                slot.story().giftCard() ? "" : slot.story().express() ? words.express() : words.delivery(),
                way.parcels(lines), goods.returned(), documents(slot), false);
        var at = latest ? slot.after(slot.story().hours()) : slot.placedAt();
        var key = new OrderKey(SHOP, externalId(slot));
        return new DemoTelling(key, new Version(at, key.externalId() + (latest ? "-2" : "-1")), snapshot, latest ? way.events() : List.of());
    }

    private static Standing standing(DemoSlot slot) {
        var story = slot.story();
        var cancelled = story.order().equals("CANCELLED") ? Optional.of(slot.after(story.hours() - 2)) : Optional.<Instant>empty();
        return new Standing(stated(OrderState.class, story.order(), story), stated(PaymentState.class, story.payment(), story),
                stated(FulfilmentState.class, story.fulfilment(), story), cancelled, story.cancel());
    }

    private static <S extends Enum<S>> Stated<S> stated(Class<S> states, String name, DemoBook.Story story) {
        var state = Enum.valueOf(states, name);
        return new Stated<>(state, name.equals("UNKNOWN") ? story.raw() : word(state));
    }

    private static Buyer buyer(DemoSlot slot) {
        var person = slot.buyer();
        boolean digital = slot.story().giftCard();
        return new Buyer(slot.market().key(), slot.locale(), slot.story().byPhone() ? "" : person.email(), person.phone(),
                digital ? Optional.empty() : Optional.of(slot.address(slot.receiver())), Optional.of(slot.address(person)));
    }

    private static List<Document> documents(DemoSlot slot) {
        return slot.story().documents().stream().map(Document.Kind::valueOf)
                .map(kind -> new Document(kind, "https://documents.example.com/" + slot.number() + "/" + word(kind) + ".pdf", number(kind, slot))).toList();
    }

    private static String number(Document.Kind kind, DemoSlot slot) {
        return switch (kind) {
            case INVOICE -> "INV-" + slot.number();
            case CREDIT_NOTE -> "CN-" + slot.number();
            default -> "";
        };
    }
}
