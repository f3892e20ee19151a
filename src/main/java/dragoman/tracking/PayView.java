package dragoman.tracking;

import dragoman.formats.Bidi;
import dragoman.money.Money;
import dragoman.orders.Payment;
import dragoman.orders.Refund;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Money that went or came back.
 *
 * @param how a card by brand and its last four digits, else as the source calls it; isolated
 * @param moment for machines, or empty
 * @param on the day for people, or empty
 * @param amount as charged, or empty
 */
public record PayView(String how, String moment, String on, String amount) {

    static PayView of(Payment payment, Telling telling) {
        var how = payment.last4().isEmpty()
                ? Bidi.isolate(payment.method(), telling.visit().locale())
                : telling.text("order.payment.card", Map.of("method", payment.method(), "digits", payment.last4()));
        return of(how, payment.at(), payment.amount(), telling);
    }

    // A refund's note is what the shop's people wrote for themselves.
    static PayView of(Refund refund, Telling telling) {
        return of(Bidi.isolate(refund.method(), telling.visit().locale()), Optional.of(refund.at()), Optional.of(refund.amount()), telling);
    }

    private static PayView of(String how, Optional<Instant> at, Optional<Money> amount, Telling telling) {
        var day = at.map(moment -> moment.atZone(telling.visit().zone()).toLocalDate());
        return new PayView(how, day.map(Object::toString).orElse(""), day.map(telling.formats()::date).orElse(""), amount.map(telling.display()::exact).orElse(""));
    }
}
