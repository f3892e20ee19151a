package dragoman.intake;

import dragoman.shops.ShopSystem;
import dragoman.shops.Shopify;
import dragoman.shops.WooCommerce;
import java.util.Locale;

/** The shop systems that send messages. */
enum Source {
    SHOPIFY(new Shopify(word -> CarrierWords.of("shopify", word))),
    WOOCOMMERCE(new WooCommerce());

    private final ShopSystem system;

    Source(ShopSystem system) {
        this.system = system;
    }

    /** Its name in the database, in addresses and in metrics. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    ShopSystem system() {
        return system;
    }
}
