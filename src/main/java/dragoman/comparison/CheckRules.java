package dragoman.comparison;

import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the checks take for granted.
 *
 * @param sourceLocale the language that sources are written in
 * @param brands names that stand in a translation exactly as in the source
 * @param tags elements that a text may have although its source has not
 * @param attributes attributes that elements may have
 * @param schemes URL schemes that a link may have
 * @param severities by id, where a market wants another severity; errors stay errors
 */
public record CheckRules(
        LocaleId sourceLocale,
        Set<String> brands,
        Set<String> tags,
        Set<String> attributes,
        Set<String> schemes,
        Map<String, Severity> severities,
        Limits limits) {

    public CheckRules {
        brands = Set.copyOf(brands);
        tags = Set.copyOf(tags);
        attributes = Set.copyOf(attributes);
        schemes = Set.copyOf(schemes);
        severities = Map.copyOf(severities);
        severities.forEach(CheckRules::requireFloor);
    }

    /** English sources, inline elements that cannot harm, no brands. */
    public static CheckRules standard() {
        return new CheckRules(
                LocaleId.of("en"),
                Set.of(),
                Set.of("a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "kbd", "li", "mark", "ol", "p", "q", "s",
                        "small", "span", "strong", "sub", "sup", "u", "ul", "wbr"),
                Set.of("alt", "class", "dir", "href", "lang", "rel", "title"),
                Set.of("article", "http", "https", "mailto", "tel"),
                Map.of(),
                Limits.STANDARD);
    }

    /** These rules with other brands. */
    public CheckRules withBrands(Set<String> names) {
        return new CheckRules(sourceLocale, names, tags, attributes, schemes, severities, limits);
    }

    /** These rules with one more severity; {@link IllegalArgumentException} where it would lower an error. */
    public CheckRules with(String id, Severity severity) {
        var more = new HashMap<>(severities);
        more.put(id, severity);
        return new CheckRules(sourceLocale, brands, tags, attributes, schemes, more, limits);
    }

    Severity severity(Check check) {
        return severities.isEmpty() ? check.severity() : severities.getOrDefault(check.id(), check.severity());
    }

    private static void requireFloor(String id, Severity wanted) {
        var check = Check.of(id).orElseThrow(() -> new IllegalArgumentException("no such check: " + id));
        if (check.severity() == Severity.ERROR && wanted != Severity.ERROR) {
            throw new IllegalArgumentException(id + " is an error and stays one");
        }
    }
}
