package dragoman.orders;

import dragoman.money.Money;
import java.util.Optional;

/**
 * What was bought, as it was called when it was bought.
 *
 * @param id the source's own, which parcels name
 * @param title in the buyer's language where the source had one
 * @param options size, colour; empty for none
 * @param unitPrice what one was charged at, before discounts
 * @param total what the line was charged at, where the source says it
 * @param returned how many came back; may be said later than the line
 * @param cancelled how many will not come
 */
public record Line(String id, String title, String options, int quantity, int returned, int cancelled, Money unitPrice, Optional<Money> total) {}
