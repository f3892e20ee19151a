package dragoman.orders;

import dragoman.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * The source's own sums, never added up again; all in one currency. What the source does not say is empty, which is not zero.
 *
 * @param taxIncluded whether tax is part of the prices, or comes on top
 * @param taxes each tax as the source calls it
 * @param outstanding what is still to be paid; negative where the shop owes
 */
public record Totals(
        Money total,
        Optional<Money> items,
        Optional<Money> discount,
        Optional<Money> shipping,
        Optional<Money> duties,
        Optional<Money> tax,
        boolean taxIncluded,
        List<Tax> taxes,
        Optional<Money> credit,
        Optional<Money> paid,
        Optional<Money> outstanding) {

    /** @param percent "8.1"; empty where the source says none */
    public record Tax(String name, String percent, Money amount) {}
}
