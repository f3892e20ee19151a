package dragoman.doors;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop for tests that start nothing. */
public final class SomeShop {

    private record Config(Optional<List<String>> webhookSecrets, Optional<List<String>> apiKeys, Optional<ZoneId> zone, Optional<String> market)
            implements ShopsConfig.OneShop {}

    private SomeShop() {}

    /** A shop in a market, or in none that it names. */
    public static Shop of(String key, Optional<String> market) {
        return new Shop(key, new Config(Optional.empty(), Optional.empty(), Optional.empty(), market));
    }

    /** Shops by their keys of the API. */
    static Shops all(Map<String, List<String>> keys) {
        var shops = new HashMap<String, ShopsConfig.OneShop>();
        keys.forEach((key, apiKeys) -> shops.put(key, new Config(Optional.empty(), Optional.of(apiKeys), Optional.empty(), Optional.empty())));
        return new Shops(() -> shops);
    }
}
