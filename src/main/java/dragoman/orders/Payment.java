package dragoman.orders;

import dragoman.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment.
 *
 * @param method as the source calls it: "Visa", "BLIK"
 * @param last4 the last four digits of a card, or empty; nothing more of it is ever kept
 */
public record Payment(String method, String last4, Optional<Money> amount, Optional<Instant> at) {}
