package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text links to where its source does. Hosts are the shop's business, not the language's. */
final class LinkChecks {

    private static final Pattern LANGUAGE = Pattern.compile("(?i)/[a-z]{2}(?:[-_][a-z]{2,4})?(?=/|$)");

    private LinkChecks() {}

    static boolean differ(Review review, Rendering target, Rendering source) {
        if (target.links().isEmpty() && source.links().isEmpty()) {
            return false;
        }
        var hosts = hosts(review, source);
        for (var link : target.links()) {
            var host = host(review, link);
            if (!hosts.contains(host)) {
                int at = target.text().indexOf(link);
                review.add(Check.URL_HOST, target.place(at), target.placeAfter(at + link.length()), "the source links to no “" + host + "”");
                return true;
            }
        }
        if (paths(target).equals(paths(source))) {
            return false;
        }
        review.add(Check.URL, target.place(0), target.placeAfter(target.text().length()), "other links than the source: " + source.links());
        return true;
    }

    private static Set<String> hosts(Review review, Rendering rendering) {
        var hosts = new HashSet<String>();
        rendering.links().forEach(link -> hosts.add(host(review, link)));
        return hosts;
    }

    /** The host in lower case; without the label of the text's own language or the source's, as Wikipedia's have. */
    static String host(Review review, String link) {
        int start = link.indexOf('@') >= 0 && !link.contains("//") ? link.indexOf('@') + 1 : link.indexOf("//") + 2;
        int end = start;
        while (end < link.length() && "/?#:".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        var host = link.substring(start, end).toLowerCase(Locale.ROOT);
        int label = host.indexOf('.');
        boolean language = label > 0 && host.indexOf('.', label + 1) > 0
                && (host.startsWith(review.locale().language() + ".") || host.startsWith(review.rules().sourceLocale().language() + "."));
        return language ? host.substring(label + 1) : host;
    }

    private static Set<String> paths(Rendering rendering) {
        var paths = new HashSet<String>();
        for (var link : rendering.links()) {
            int path = link.indexOf('/', link.indexOf("//") + 2);
            paths.add(path < 0 ? "" : LANGUAGE.matcher(link.substring(path)).replaceFirst("").replaceFirst("/$", ""));
        }
        return paths;
    }
}
