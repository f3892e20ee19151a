package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.References;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.comparison.StandIns;
import dragoman.comparison.Tag;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text brings an element, an attribute or a URL scheme that could harm: translators are many, and a text is
 * shown on every page. Pages escape besides.
 */
final class HtmlChecks {

    /** Refused in sources too. */
    private static final Set<String> NEVER = Set.of(
            "!", "applet", "base", "body", "button", "embed", "form", "frame", "frameset", "head", "html", "iframe", "input",
            "link", "math", "meta", "noscript", "object", "option", "plaintext", "script", "select", "style", "svg",
            "template", "textarea", "title", "video", "xmp");

    private static final Set<String> URLS = Set.of("href", "src", "cite", "poster", "data", "xlink:href", "longdesc");

    private static final Set<String> NEVER_ATTRIBUTES = Set.of("style", "srcdoc", "srcset", "formaction", "action", "background");

    private static final Pattern SCRIPT = Pattern.compile("(?i)\\b(?:java|vb|live)script\\s*:");

    private HtmlChecks() {}

    static boolean unsafe(Review review, Rendering target, Rendering source) {
        for (var tag : target.tags()) {
            var why = why(review, tag, source);
            if (why != null) {
                review.add(Check.HTML_UNSAFE, target.place(tag.start()), target.placeAfter(tag.end()), why, tag);
                return true;
            }
        }
        return target.text().indexOf(':') >= 0 && script(review, target, source);
    }

    private static boolean script(Review review, Rendering target, Rendering source) {
        var found = SCRIPT.matcher(target.text());
        if (!found.find() || !review.isOfSource() && SCRIPT.matcher(source.text()).find()) {
            return false;
        }
        review.add(Check.HTML_UNSAFE, target.place(found.start()), target.placeAfter(found.end()), "a link that would run a script",
                found.group());
        return true;
    }

    private static String why(Review review, Tag tag, Rendering source) {
        if (TagChecks.autolink(tag)) {
            return tag.name().indexOf(':') < 0 || review.rules().schemes().contains(References.scheme(tag.name()))
                    ? null : "links of the kind “" + tag.name() + "” are not allowed";
        }
        boolean known = review.isOfSource() || review.rules().tags().contains(tag.name())
                || source.tags().stream().anyMatch(other -> other.name().equals(tag.name()));
        if (NEVER.contains(tag.name()) || !known) {
            return "the element " + tag + " is not allowed";
        }
        return tag.attributes().entrySet().stream()
                .filter(attribute -> !allowed(review, tag, attribute.getKey(), attribute.getValue(), source))
                .findFirst()
                .map(attribute -> "the attribute “" + attribute.getKey() + "” is not allowed, or its value")
                .orElse(null);
    }

    private static boolean allowed(Review review, Tag tag, String name, String value, Rendering source) {
        if (name.startsWith("on") || NEVER_ATTRIBUTES.contains(name)) {
            return false;
        }
        boolean asSource = source.tags().stream()
                .anyMatch(other -> other.name().equals(tag.name()) && value.equals(other.attributes().get(name)));
        boolean known = review.isOfSource() || review.rules().attributes().contains(name)
                || source.tags().stream().anyMatch(other -> other.name().equals(tag.name()) && other.attributes().containsKey(name));
        return known && (!URLS.contains(name) || safe(review.rules(), value, asSource));
    }

    // An argument that begins a URL decides its scheme: only where the source does the same.
    static boolean safe(CheckRules rules, String url, boolean asSource) {
        var scheme = References.scheme(url);
        boolean open = !url.isEmpty() && StandIns.is(url.strip().isEmpty() ? ' ' : url.strip().charAt(0));
        return (scheme.isEmpty() || rules.schemes().contains(scheme)) && (!open || asSource);
    }
}
