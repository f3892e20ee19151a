package dragoman.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shops of this house. */
@ApplicationScoped
public class Shops {

    private final Map<String, Shop> shops = new TreeMap<>();

    Shops(ShopsConfig config) {
        config.all().forEach((key, shop) -> shops.put(key, new Shop(key, shop)));
    }

    public Optional<Shop> find(String key) {
        return Optional.ofNullable(shops.get(key));
    }

    public Collection<Shop> all() {
        return shops.values();
    }
}
