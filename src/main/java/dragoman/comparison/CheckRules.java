package dragoman.comparison;

import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Limits;
import java.util.HashSet;
import java.util.Set;

/**
 * What the checks take for granted.
 *
 * @param sourceLocale the language that sources are written in
 * @param brands names that stand in a translation exactly as in the source
 * @param tags elements that a text may have although its source has not
 * @param attributes attributes that elements may have
 * @param schemes URL schemes that a link may have
 * @param hosts that any text may link to, whether its source does or not; in lower case
 * @param words what the shop calls things
 * @param severities where a language or a market wants others
 */
public record CheckRules(
        LocaleId sourceLocale,
        Set<String> brands,
        Set<String> tags,
        Set<String> attributes,
        Set<String> schemes,
        Set<String> hosts,
        Vocabulary words,
        Severities severities,
        Limits limits) {

    // RFC 2606, 3: nobody is reached there, and name@example.com is translated like any word.
    private static final Set<String> EXAMPLES = Set.of("example.com", "example.net", "example.org");

    public CheckRules {
        brands = Set.copyOf(brands);
        tags = Set.copyOf(tags);
        attributes = Set.copyOf(attributes);
        schemes = Set.copyOf(schemes);
        hosts = Set.copyOf(hosts);
    }

    /** English sources, inline elements that cannot harm, no brands, no words. */
    public static CheckRules standard() {
        return new CheckRules(
                LocaleId.of("en"),
                Set.of(),
                Set.of("a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "kbd", "li", "mark", "ol", "p", "q", "s",
                        "small", "span", "strong", "sub", "sup", "u", "ul", "wbr"),
                Set.of("alt", "class", "dir", "href", "lang", "rel", "title"),
                Set.of("article", "http", "https", "mailto", "page", "tel"),
                EXAMPLES,
                Vocabulary.NONE,
                Severities.USUAL,
                Limits.STANDARD);
    }

    /** These rules with other brands. */
    public CheckRules withBrands(Set<String> names) {
        return new CheckRules(sourceLocale, names, tags, attributes, schemes, hosts, words, severities, limits);
    }

    /** These rules with more hosts that any text may link to. */
    public CheckRules withHosts(Set<String> names) {
        var all = new HashSet<>(hosts);
        all.addAll(names);
        return new CheckRules(sourceLocale, brands, tags, attributes, schemes, all, words, severities, limits);
    }

    /** These rules with other words. */
    public CheckRules withWords(Vocabulary vocabulary) {
        return new CheckRules(sourceLocale, brands, tags, attributes, schemes, hosts, vocabulary, severities, limits);
    }

    /** These rules with other severities. */
    public CheckRules withSeverities(Severities wanted) {
        return new CheckRules(sourceLocale, brands, tags, attributes, schemes, hosts, words, wanted, limits);
    }

    /** How grave a check is in texts of a locale. */
    Severity severity(Check check, LocaleId locale) {
        return severities.of(check, locale);
    }
}
