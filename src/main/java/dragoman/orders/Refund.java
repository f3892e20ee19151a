package dragoman.orders;

import dragoman.money.Money;
import java.time.Instant;

/**
 * Money that flowed back, in the currency that was charged.
 *
 * @param id the source's own
 * @param amount above zero: what the buyer got back
 * @param method where it went, as the source calls it; empty where it does not say
 */
public record Refund(String id, Money amount, Instant at, String method, String note) {}
