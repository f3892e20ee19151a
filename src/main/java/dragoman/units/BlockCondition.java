package dragoman.units;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a block is shown.
 *
 * @param only markets that see it, by key; empty for all
 * @param except markets that do not see it
 * @param when facts that must have one of some values
 */
public record BlockCondition(Set<String> only, Set<String> except, Map<String, Set<String>> when) {

    /** Shown always. */
    public static final BlockCondition ALWAYS = new BlockCondition(Set.of(), Set.of(), Map.of());

    private static final Pattern MARKETS = Pattern.compile("markets=(!?[a-z]{2}(?:,!?[a-z]{2})*)");
    private static final Pattern WHEN = Pattern.compile("when=(\\w+):(\\w+(?:\\|\\w+)*)");

    /** Whether it is shown in a market with these facts. */
    public boolean holds(String market, Map<String, ?> facts) {
        return (only.isEmpty() || only.contains(market))
                && !except.contains(market)
                && when.entrySet().stream().allMatch(fact -> fact.getValue().contains(String.valueOf(facts.get(fact.getKey()))));
    }

    /** Reads {@code markets=ch,at when=duties:DAP}; empty where it says something else. */
    static Optional<BlockCondition> parse(String text) {
        var only = new LinkedHashSet<String>();
        var except = new LinkedHashSet<String>();
        var when = new LinkedHashMap<String, Set<String>>();
        for (var word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            var markets = MARKETS.matcher(word);
            var fact = WHEN.matcher(word);
            if (markets.matches()) {
                for (var key : markets.group(1).split(",")) {
                    (key.startsWith("!") ? except : only).add(key.replace("!", ""));
                }
            } else if (fact.matches()) {
                when.put(fact.group(1), new LinkedHashSet<>(Arrays.asList(fact.group(2).split("\\|"))));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new BlockCondition(only, except, when));
    }

    String write() {
        var words = new java.util.ArrayList<String>();
        if (!only.isEmpty() || !except.isEmpty()) {
            var markets = new LinkedHashSet<>(only);
            except.forEach(key -> markets.add("!" + key));
            words.add("markets=" + String.join(",", markets));
        }
        when.forEach((fact, values) -> words.add("when=" + fact + ":" + values.stream().collect(Collectors.joining("|"))));
        return String.join(" ", words);
    }
}
