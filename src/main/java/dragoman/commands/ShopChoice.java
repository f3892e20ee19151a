package dragoman.commands;

import dragoman.doors.Shop;
import dragoman.doors.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which shop a command is about: the one that is named, else the only one, else the demo's own in a demo. */
@ApplicationScoped
class ShopChoice {

    private static final String DEMO = "demo";

    private final Shops shops;
    private final boolean demo;

    ShopChoice(Shops shops, @ConfigProperty(name = "dragoman.mode", defaultValue = DEMO) String mode) {
        this.shops = shops;
        this.demo = mode.equals(DEMO);
    }

    /** Empty where nobody can say, after that was said. */
    Optional<Shop> of(Optional<String> named, PrintStream err) {
        var chosen = named.isPresent() ? shops.find(named.get()) : usual();
        if (chosen.isEmpty()) {
            var known = shops.all().stream().map(Shop::key).collect(Collectors.joining(", "));
            err.println(named.map(key -> "There is no shop " + key + ".").orElse("Name the shop with --shop.") + (known.isEmpty() ? " No shop is configured." : " Known: " + known + "."));
        }
        return chosen;
    }

    private Optional<Shop> usual() {
        return shops.all().size() == 1 ? shops.all().stream().findFirst() : demo ? shops.find(DEMO) : Optional.empty();
    }
}
