package dragoman.money;

import dragoman.market.Market.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A currency that its issuer holds at a fixed value of another.
 *
 * @param anchor the other, such as USD
 * @param units how many of the currency one unit of the anchor is worth
 * @param since the first day on which that is taken to hold
 * @param source who holds it, and by what
 * @param confidence how well that is known
 */
public record Peg(Currency currency, Currency anchor, BigDecimal units, LocalDate since, String source, Confidence confidence) {}
