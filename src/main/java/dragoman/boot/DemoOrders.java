package dragoman.boot;

import dragoman.i18n.LocaleId;
import dragoman.money.ReferenceRates;
import dragoman.orders.OrderKey;
import dragoman.orders.Orders;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The orders that a demo brings along: two hundred, of every state, written once and never where there are others. */
@ApplicationScoped
class DemoOrders {

    /** Whether a demo brings them; the launch says so to one that serves. */
    static final String SETTING = "dragoman.demo-orders";

    private static final int AFTER_THE_OPENING = 20;
    /** Seconds; it takes one. */
    private static final int LONGEST = 120;
    private static final int FOR_TRYING_OUT = 12;

    private final Orders orders;
    private final ReferenceRates rates;
    private final Clock clock;
    private final boolean wanted;

    DemoOrders(Orders orders, ReferenceRates rates, Clock clock, @ConfigProperty(name = Mode.SETTING) Optional<String> mode,
            @ConfigProperty(name = SETTING, defaultValue = "false") boolean asked) {
        this.orders = orders;
        this.rates = rates;
        this.clock = clock;
        // Whoever asks for it in production gets none all the same.
        this.wanted = asked && mode.filter(Mode.DEMO.label()::equals).isPresent();
    }

    // Before the port opens, so that the first page finds them.
    void come(@Observes @Priority(AFTER_THE_OPENING) StartupEvent started) {
        if (wanted && fill()) {
            Log.info("demo orders written");
        }
    }

    /** Writes them, with times counted back from now; false where there are orders already, and then nothing is written. */
    boolean fill() {
        if (!orders.isEmpty()) {
            return false;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var all = tellings(now);
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> all.forEach(this::tell));
        try (var file = DemoOrders.class.getResourceAsStream("/demo/rates.xml")) {
            rates.take(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    static List<DemoTelling> tellings(Instant now) {
        var book = DemoBook.shipped();
        return DemoSlot.all(book, now).stream().flatMap(slot -> DemoTelling.of(slot, book, now).stream()).toList();
    }

    private void tell(DemoTelling telling) {
        orders.tell(telling.key(), telling.version(), telling.snapshot());
        telling.events().forEach(event -> orders.tell(telling.key(), telling.version(), event));
    }

    /** Lines for whoever has just started a demo: a few orders that a visitor can look up. Empty elsewhere. */
    List<String> forTryingOut() {
        if (!wanted) {
            return List.of();
        }
        var some = list().filter(line -> line.contains("@")).limit(FOR_TRYING_OUT).map(line -> "  " + line.replace("\t", "  ")).toList();
        return some.isEmpty() ? some : Stream.concat(Stream.of("Orders to look up by number and e-mail (the command demo lists all):"), some.stream()).toList();
    }

    /** All that are there, one a line: number, e-mail, page, what is special; with tabs between. */
    Stream<String> list() {
        var slots = DemoSlot.all(DemoBook.shipped(), clock.instant());
        return slots.stream().filter(slot -> orders.find(new OrderKey(DemoTelling.SHOP, DemoTelling.externalId(slot))).isPresent()).map(DemoOrders::line);
    }

    private static String line(DemoSlot slot) {
        var language = LocaleId.of(slot.locale()).withoutRegion().tag();
        var email = slot.story().byPhone() ? "-" : slot.buyer().email();
        return String.join("\t", "#" + slot.number(), email, "/" + slot.market().key() + "/" + language + "/orders", slot.story().special());
    }
}
