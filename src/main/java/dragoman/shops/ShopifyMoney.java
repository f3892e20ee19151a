package dragoman.shops;

import dragoman.money.Money;
import java.util.Optional;

/**
 * The two currencies of an order of Shopify: the one that was charged ("presentment") and the shop's own. Each amount comes
 * in both within its {@code …_set}, and beside it in the shop's alone.
 */
final class ShopifyMoney {

    private static final String PRESENTMENT = "presentment_money";
    private static final String SHOP = "shop_money";

    private final String charged;
    private final String shop;

    private ShopifyMoney(String charged, String shop) {
        this.charged = charged;
        this.shop = shop;
    }

    static ShopifyMoney of(Fields order) {
        var shop = Amounts.currency(order, "currency");
        return new ShopifyMoney(order.has("presentment_currency") ? Amounts.currency(order, "presentment_currency") : shop, shop);
    }

    boolean isOne() {
        return charged.equals(shop);
    }

    String shop() {
        return shop;
    }

    /** What was charged, which must be there. */
    Money charged(Fields of, String name) {
        return in(false, of, name).orElseThrow(() -> new Unfit(isOne()
                ? of.name(name) + " is missing"
                : of.name(name) + "_set is missing, and the order was charged in " + charged + ", not in " + shop));
    }

    /** An amount in the shop's own currency or in the charged one, as far as it is said in it. */
    Optional<Money> in(boolean shops, Fields of, String name) {
        var currency = shops ? shop : charged;
        var said = of.at(name + "_set").at(shops ? SHOP : PRESENTMENT);
        if (said.isAbsent()) {
            return shops || isOne() ? of.amount(name, shop) : Optional.empty();
        }
        var named = Amounts.currency(said, "currency_code");
        if (!named.equals(currency)) {
            throw new Unfit(said.name("currency_code") + " is " + named + ", but the order says " + currency);
        }
        return said.amount("amount", currency);
    }
}
