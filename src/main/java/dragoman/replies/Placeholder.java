package dragoman.replies;

import dragoman.i18n.Argument;
import dragoman.i18n.Argument.Type;
import dragoman.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an agent, or the order at hand, fills into a reply. */
public enum Placeholder {
    /** An order's number, as the shop has it. */
    ORDER(Type.TEXT),
    /** Who brings it. */
    CARRIER(Type.TEXT),
    /** The number by which the carrier finds it. */
    TRACKING(Type.TEXT),
    /** What was bought, by its name. */
    ITEM(Type.TEXT),
    /** The buyer's name. */
    NAME(Type.TEXT),
    /** Where to, line by line. */
    ADDRESS(Type.TEXT),
    /** A {@link Money} that was charged, paid back or is to be paid. */
    AMOUNT(Type.MONEY),
    /** A {@link LocalDate}. */
    DAY(Type.DATE),
    /** A {@link LocalDate}: the last one. */
    UNTIL(Type.DATE),
    /** An {@link Instant}, shown on the buyer's clock. */
    AT(Type.DATETIME),
    /** How many, a whole number. */
    DAYS(Type.INT);

    private static final int MOST_DAYS = 60;

    private final Type type;

    Placeholder(Type type) {
        this.type = type;
    }

    /** Its name in a text: {@code order}. */
    public String argument() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    /** How the source declares it. */
    Argument declared() {
        return type == Type.INT ? Argument.count(argument(), 1, MOST_DAYS) : new Argument(argument(), type, 0, Argument.COUNT_MAX, List.of());
    }

    /** Empty where an argument is none of these. */
    static Optional<Placeholder> of(String argument) {
        return Arrays.stream(values()).filter(one -> one.argument().equals(argument)).findFirst();
    }

    /** Whether a value is of its type. */
    boolean fits(Object value) {
        return switch (type) {
            case TEXT -> value instanceof String;
            case MONEY -> value instanceof Money;
            case DATE -> value instanceof LocalDate;
            case DATETIME -> value instanceof Instant;
            default -> value instanceof Integer count && count >= 1 && count <= MOST_DAYS;
        };
    }
}
