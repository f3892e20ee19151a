package dragoman.composing;

import dragoman.i18n.Argument.Type;
import dragoman.money.AmountReading.Read;
import dragoman.money.Money;
import dragoman.replies.Placeholder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Values as the fields of a form have them: browsers send them all alike, whatever their reader sees. */
final class Typed {

    private Typed() {}

    /** What was typed as a value of a type; where it is none, the text as it is, which fits nothing. @param zone of whoever typed it */
    static Object read(Type type, String typed, String currency, ZoneId zone) {
        try {
            return switch (type) {
                case MONEY -> Money.read(typed, currency) instanceof Read read ? read.money() : typed;
                case DATE -> LocalDate.parse(typed);
                case DATETIME -> LocalDateTime.parse(typed).atZone(zone).toInstant();
                case INT -> Integer.valueOf(typed);
                default -> typed;
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            return typed;
        }
    }

    /** The same back again; empty where there is none. */
    static String write(Object value) {
        return value == null ? "" : value instanceof Money money ? money.decimal().toPlainString() : value.toString();
    }

    /** The type of the field; {@code lines} for one of several lines. */
    static String field(Placeholder ask) {
        return switch (ask.type()) {
            case MONEY -> "number";
            case DATE -> "date";
            case DATETIME -> "datetime-local";
            case INT -> "number";
            default -> ask == Placeholder.ADDRESS ? "lines" : "text";
        };
    }
}
