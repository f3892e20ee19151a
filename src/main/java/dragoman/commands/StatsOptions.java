package dragoman.commands;

import dragoman.opinions.Opinions;
import dragoman.opinions.Opinions.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind {@code stats} on the command line; what the lists make of it, they say. */
record StatsOptions(Asked asked, boolean json) {

    private static final Set<String> NAMES = Set.of("--market", "--language", "--days", "--format");
    private static final Set<String> FORMATS = Set.of("text", "json");
    /** Rows fetched at once, as many as there may be. */
    private static final String PART = "200";

    /** Empty where the command line cannot be meant. */
    static Optional<StatsOptions> of(List<String> args) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i + 1 < args.size(); i += 2) {
            said.put(args.get(i), args.get(i + 1));
        }
        var format = said.getOrDefault("--format", "text");
        // Fewer pairs than halves: something was said twice.
        if (said.size() * 2 != args.size() || !NAMES.containsAll(said.keySet()) || !FORMATS.contains(format)) {
            return Optional.empty();
        }
        var asked = new Asked(said.get("--market"), said.get("--language"), said.getOrDefault("--days", String.valueOf(Opinions.DAYS)), null, PART);
        return Optional.of(new StatsOptions(asked, format.equals("json")));
    }
}
