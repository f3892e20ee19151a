package dragoman.translation;

import dragoman.engines.Engine;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The engines that there are, and which of them goes from one language to another. */
@Singleton
class Engines {

    /** A way from language to language. */
    record Route(NamedEngine engine, Optional<LocaleId> via) {}

    private static final String ANY = "*";
    private static final Pattern WAY = Pattern.compile("([\\w-]+)(?: via ([\\w-]+))?");

    private final Map<String, NamedEngine> engines = new TreeMap<>();
    private final Map<String, List<Route>> routes = new TreeMap<>();

    Engines(TranslationConfig config, Clock clock) {
        config.engines().forEach((name, one) -> engines.put(name,
                new NamedEngine(name, one, Engine.speaking(one), new Breaker(config.failures(), config.pause(), config.longestPause(), clock))));
        config.pairs().forEach((pair, ways) -> routes.put(canonical(pair), ways.stream().map(way -> route(pair, way.strip())).toList()));
    }

    // Whoever misspells a setting hears of it when the service starts, and not from a buyer.
    void open(@Observes StartupEvent started) {}

    /** In the order of trying; the pair's own, else one of a parent, else one for any language. */
    List<Route> between(LocaleId from, LocaleId to) {
        for (var source : named(from)) {
            for (var target : named(to)) {
                var found = routes.get(source + ">" + target);
                if (found != null) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<String> named(LocaleId locale) {
        var names = new ArrayList<>(LocaleChain.parents(locale).stream().map(LocaleId::id).toList());
        names.add(ANY);
        return names;
    }

    private static String canonical(String pair) {
        var sides = pair.split(">", -1);
        if (sides.length != 2) {
            throw new IllegalStateException("dragoman.translation.pairs: “" + pair + "” is no pair like es>pt");
        }
        return side(pair, sides[0]) + ">" + side(pair, sides[1]);
    }

    private static String side(String pair, String text) {
        return text.strip().equals(ANY) ? ANY : locale(pair, text.strip()).id();
    }

    private Route route(String pair, String way) {
        var parts = WAY.matcher(way);
        if (!parts.matches() || !engines.containsKey(parts.group(1))) {
            throw new IllegalStateException("dragoman.translation.pairs: “" + way + "” for " + pair + " is none of " + engines.keySet() + ", perhaps with “via” and a language");
        }
        return new Route(engines.get(parts.group(1)), Optional.ofNullable(parts.group(2)).map(via -> locale(pair, via)));
    }

    private static LocaleId locale(String pair, String text) {
        return LocaleId.parse(text).orElseThrow(() -> new IllegalStateException("dragoman.translation.pairs: “" + text + "” of " + pair + " is no locale"));
    }
}
