package dragoman.doors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shops of this house. */
@ApplicationScoped
public class Shops {

    private final Map<String, Shop> shops = new TreeMap<>();
    private final Shop nobody = Shop.nobody();

    Shops(ShopsConfig config) {
        config.all().forEach((key, shop) -> shops.put(key, new Shop(key, shop)));
    }

    public Optional<Shop> find(String key) {
        return Optional.ofNullable(shops.get(key));
    }

    /** The shop of this name, if this is one of its keys. To ask for a shop that is not there takes as long. */
    Optional<Shop> openedBy(String key, String tried) {
        var shop = shops.getOrDefault(key, nobody);
        return shop.isOpenedBy(tried) ? Optional.of(shop) : Optional.empty();
    }

    /** The shop that this is a key of, whichever it is; every one is tried, so that the time says nothing about which. */
    Optional<Shop> openedBy(String tried) {
        var open = new ArrayList<Shop>();
        for (var shop : shops.values()) {
            if (shop.isOpenedBy(tried)) {
                open.add(shop);
            }
        }
        return open.stream().findFirst();
    }

    public Collection<Shop> all() {
        return shops.values();
    }
}
