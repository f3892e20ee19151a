package dragoman.comparison;

import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a language or a market wants a check to weigh, other than the check itself does. What a market says of one
 * language wins over what it says of all its languages, that over what the language says, that over all. Immutable.
 */
public final class Severities {

    /** As every check itself says. */
    public static final Severities USUAL = new Severities(Map.of());

    private static final String EVERYWHERE = "";

    private final Map<String, Map<Check, Severity>> wanted;
    private final Map<LocaleId, Map<Check, Severity>> known = new ConcurrentHashMap<>();

    private Severities(Map<String, Map<Check, Severity>> wanted) {
        this.wanted = wanted;
    }

    /** These, with one more for texts of all languages; {@link IllegalArgumentException} where it lowers an error. */
    public Severities with(Check check, Severity severity) {
        return more(EVERYWHERE, check, severity);
    }

    /** The same for the texts of a locale and of those that inherit from it. */
    public Severities with(Check check, LocaleId locale, Severity severity) {
        return more(locale.id(), check, severity);
    }

    /** The same for the texts that one market says in its own way; {@code CH} for {@code de_CH} and {@code fr_CH}. */
    public Severities with(Check check, String market, Severity severity) {
        return more(market, check, severity);
    }

    private Severities more(String scope, Check check, Severity severity) {
        if (check.severity() == Severity.ERROR && severity != Severity.ERROR) {
            throw new IllegalArgumentException(check.id() + " is an error and stays one");
        }
        var all = new HashMap<>(wanted);
        all.merge(scope, Map.of(check, severity), (some, one) -> {
            var both = new EnumMap<Check, Severity>(some);
            both.putAll(one);
            return both;
        });
        return new Severities(Map.copyOf(all));
    }

    /** What a check weighs for texts of a locale. */
    public Severity of(Check check, LocaleId locale) {
        return wanted.isEmpty() ? check.severity() : known.computeIfAbsent(locale, this::of).getOrDefault(check, check.severity());
    }

    private Map<Check, Severity> of(LocaleId locale) {
        var all = new EnumMap<Check, Severity>(Check.class);
        for (var parent : LocaleChain.parents(locale)) {
            add(all, parent.id());
            if (parent.equals(locale)) {
                add(all, locale.region());
            }
        }
        add(all, EVERYWHERE);
        return all;
    }

    // What was said before is of a closer place.
    private void add(Map<Check, Severity> all, String scope) {
        wanted.getOrDefault(scope, Map.of()).forEach(all::putIfAbsent);
    }
}
