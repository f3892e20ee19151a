package dragoman.tracking;

import dragoman.i18n.Words;
import dragoman.money.Money;
import dragoman.money.Peg;
import dragoman.money.Rate;
import dragoman.money.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the total is about worth in the currency that the reader thinks in; never beside what was charged as if it were.
 *
 * @param about the amount; empty where there is no rate
 * @param sentences where it comes from and what it is not good for
 */
public record ReferenceView(String about, List<String> sentences) {

    /** Empty where the order is in that currency already. */
    static Optional<ReferenceView> of(Reference reference, Money charged, Telling telling) {
        if (reference instanceof Reference.About about) {
            return Optional.of(about(about, charged, telling));
        }
        if (reference instanceof Reference.Unknown unknown) {
            var name = Words.of(telling.visit().locale()).currency(unknown.currency().getCurrencyCode());
            return Optional.of(new ReferenceView("", List.of(telling.text("order.reference.none", Map.of("currency", name)))));
        }
        return Optional.empty();
    }

    private static ReferenceView about(Reference.About about, Money charged, Telling telling) {
        var known = about.rate();
        var from = charged.currency().getCurrencyCode();
        var sentences = new ArrayList<String>();
        sentences.add(rate(from, telling.display().rate(known), about.converted().currency().getCurrencyCode(), telling));
        if (known.source() == Rate.Source.ECB) {
            sentences.add(telling.text("order.reference.ecb", Map.of("day", known.day())));
        }
        known.pegs().forEach(peg -> sentences.add(telling.text("order.reference.peg", Map.of("rate", fixed(peg, telling)))));
        sentences.add(telling.text("order.reference.note", Map.of("currency", Words.of(telling.visit().locale()).currency(from))));
        return new ReferenceView(telling.display().about(about.converted()), sentences);
    }

    private static String fixed(Peg peg, Telling telling) {
        return rate(peg.anchor().getCurrencyCode(), telling.formats().rate(peg.units()), peg.currency().getCurrencyCode(), telling);
    }

    private static String rate(String from, String rate, String to, Telling telling) {
        return telling.text("order.reference.rate", Map.of("one", 1, "from", from, "rate", rate, "to", to));
    }
}
