package dragoman.comparison;

import dragoman.pattern.Choice;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the checks know of a source, found once and compared with every translation. */
public final class Origin {

    private final CheckRules rules;
    private final Reading reading;
    private final Set<String> names;
    private final List<String> order;
    private final Map<String, List<Arg>> uses = new HashMap<>();
    private final Rendering usual;
    private final ConcurrentHashMap<Map<String, Choice>, Rendering> renderings = new ConcurrentHashMap<>();

    Origin(Source source, CheckRules rules) {
        this.rules = rules;
        this.reading = Reading.of(source.text(), rules.limits());
        this.names = reading.shape() == null ? Set.of() : reading.shape().names();
        this.order = List.copyOf(names);
        if (reading.shape() != null) {
            reading.shape().args().forEach(arg -> uses.computeIfAbsent(arg.name(), name -> new ArrayList<>()).add(arg));
        }
        this.usual = shape() == null ? null : Rendering.of(shape(), Map.of(), order);
    }

    boolean isFor(CheckRules wanted) {
        return rules == wanted;
    }

    Reading reading() {
        return reading;
    }

    /** The source as ICU reads it; null where it cannot. */
    public Shape shape() {
        return reading.shape();
    }

    /** The arguments' names; their order numbers the stand-ins of renderings. */
    public Set<String> names() {
        return names;
    }

    /** The names by the numbers of their stand-ins. */
    public List<String> order() {
        return order;
    }

    /** Everywhere that an argument is used. */
    public List<Arg> uses(String name) {
        return uses.getOrDefault(name, List.of());
    }

    /** The variant that a translation's variant is compared with. */
    Rendering rendering(Map<String, Choice> choices) {
        var relevant = relevant(choices);
        if (relevant.isEmpty()) {
            return usual;
        }
        var known = renderings.get(relevant);
        if (known == null) {
            known = Rendering.of(shape(), relevant, order);
            // Translators choose the cases, so there is no end of them in what they may send.
            if (renderings.size() < rules.limits().casesAll()) {
                renderings.put(relevant, known);
            }
        }
        return known;
    }

    // Fewer renderings: what a translation alone distinguishes makes no difference to the source.
    private Map<String, Choice> relevant(Map<String, Choice> choices) {
        if (choices.isEmpty() || !shape().branches()) {
            return Map.of();
        }
        if (names.containsAll(choices.keySet())) {
            return choices;
        }
        var some = new HashMap<>(choices);
        some.keySet().retainAll(names);
        return some;
    }
}
