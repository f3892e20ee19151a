package dragoman.replies;

import dragoman.formats.Reader;
import dragoman.money.Display;
import dragoman.money.Money;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.web.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values of one text: which it asks for, which are there, which fit. */
final class Filling {

    final Map<String, Object> values = new HashMap<>();
    final Set<String> missing = new TreeSet<>();
    final Set<String> unfit = new TreeSet<>();

    /**
     * @param given what was filled in, by argument
     * @param facts of the market, which nobody fills in
     */
    Filling(String text, Map<String, ?> given, Map<String, Object> facts, Visit visit, Reader reader) {
        for (var name : names(text)) {
            var value = facts.containsKey(name) ? facts.get(name) : given.get(name);
            if (value == null || value instanceof String words && words.isBlank()) {
                missing.add(name);
            } else if (!facts.containsKey(name) && Placeholder.of(name).filter(one -> one.fits(value)).isEmpty()) {
                unfit.add(name);
            } else {
                values.put(name, value instanceof Money money ? Display.of(visit.market(), reader).exact(money) : value);
            }
        }
    }

    boolean isWhole() {
        return missing.isEmpty() && unfit.isEmpty();
    }

    /** What has to be filled into a text, in its order. */
    static List<Placeholder> asks(String text) {
        return names(text).stream().flatMap(name -> Placeholder.of(name).stream()).toList();
    }

    // A live text has passed the checks, and with them ICU's parser.
    static List<String> names(String text) {
        var reading = Reading.of(text, Limits.STANDARD);
        return reading.shape() == null ? List.of() : new ArrayList<>(reading.shape().names());
    }
}
