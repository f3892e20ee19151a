package dragoman.money;

/** What a shop's amount turned out to be. It is taken exactly or refused: nothing is rounded, nothing is guessed. */
public sealed interface AmountReading {

    record Read(Money money) implements AmountReading {}

    /** @param given what the shop sent, or its beginning */
    record Refused(Reason reason, String given) implements AmountReading {}

    /** Why an amount is refused. */
    enum Reason {
        /** No ISO 4217 code of a currency that people pay with. */
        UNKNOWN_CURRENCY,
        /** Not digits with at most one point among them, in ASCII, with or without a minus before. */
        NOT_A_NUMBER,
        /** More decimals than the currency has, and not all of them zero. */
        TOO_MANY_DECIMALS,
        /** More than 2^63 minor units. */
        TOO_LARGE
    }
}
