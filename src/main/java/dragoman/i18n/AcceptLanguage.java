package dragoman.i18n;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The languages that a browser asks for, RFC 9110 §12.5.4, best first. What is malformed in the header is passed over:
 * a reader is never turned away for it.
 */
public record AcceptLanguage(List<LocaleId> wanted) {

    private static final int LONGEST = 1_000;
    private static final int MOST = 20;

    private record Weighted(LocaleId locale, double weight) {}

    /** A wanted language and the one on offer that serves it. */
    public record Match(LocaleId wanted, LocaleId offered) {}

    /** Reads the header's value; null and nonsense ask for nothing. */
    public static AcceptLanguage parse(String header) {
        if (header == null || header.length() > LONGEST) {
            return new AcceptLanguage(List.of());
        }
        var ranges = new ArrayList<Weighted>();
        for (var range : header.split(",", MOST + 1)) {
            range(range.strip()).filter(r -> r.weight > 0 && ranges.size() < MOST).ifPresent(ranges::add);
        }
        ranges.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        return new AcceptLanguage(ranges.stream().map(Weighted::locale).distinct().toList());
    }

    private static Optional<Weighted> range(String range) {
        int semicolon = range.indexOf(';');
        var tag = semicolon < 0 ? range : range.substring(0, semicolon).strip();
        double weight = semicolon < 0 ? 1 : weight(range.substring(semicolon + 1).strip());
        return LocaleId.parse(tag).map(locale -> new Weighted(locale, weight));
    }

    private static double weight(String parameter) {
        // “.9” lacks its zero, and is common in what people and programs write by hand.
        if (!parameter.matches("[qQ]\\s*=\\s*([01](\\.\\d{0,3})?|\\.\\d{1,3})")) {
            return 0;
        }
        return Math.min(1, Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1).strip()));
    }

    /** The best of some languages by CLDR's language matching (UTS #35); empty where none is understood. */
    public Optional<Match> best(Collection<LocaleId> offered) {
        if (wanted.isEmpty() || offered.isEmpty()) {
            return Optional.empty();
        }
        var matcher = LocaleMatcher.builder()
                .setSupportedULocales(offered.stream().map(LocaleId::icu).toList())
                // Without a default, "nothing fits" is told apart from a real match.
                .setNoDefaultLocale()
                .build();
        var result = matcher.getBestMatchResult(wanted.stream().map(LocaleId::icu).toList());
        ULocale supported = result.getSupportedULocale();
        return supported == null
                ? Optional.empty()
                : Optional.of(new Match(LocaleId.of(result.getDesiredULocale()), LocaleId.of(supported)));
    }
}
