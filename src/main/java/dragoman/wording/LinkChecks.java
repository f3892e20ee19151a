package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a text links to where its source does. Hosts are the shop's business, not the language's. */
final class LinkChecks {

    private static final Pattern LANGUAGE = Pattern.compile("(?i)/[a-z]{2}(?:[-_][a-z]{2,4})?(?=/|$)");

    private LinkChecks() {}

    static boolean differ(Review review, Rendering target, Rendering source) {
        if (target.links().isEmpty() && source.links().isEmpty()) {
            return false;
        }
        var hosts = set(source, link -> true, link -> host(review, link));
        hosts.addAll(review.rules().hosts());
        for (var link : target.links()) {
            var host = host(review, link);
            if (!hosts.contains(host)) {
                int at = target.text().indexOf(link);
                review.add(Check.URL_HOST, target.place(at), target.placeAfter(at + link.length()), "the source links to no “" + host + "”", host);
                return true;
            }
        }
        return same(review, Check.URL, target, source, link -> !mail(link) && !everywhere(review, link), link -> host(review, link) + path(link));
    }

    static boolean mails(Review review, Rendering target, Rendering source) {
        return (!target.links().isEmpty() || !source.links().isEmpty())
                && same(review, Check.MAIL, target, source, link -> mail(link) && !everywhere(review, link), link -> link.toLowerCase(Locale.ROOT));
    }

    private static boolean same(Review review, Check check, Rendering target, Rendering source,
            Predicate<String> which, Function<String, String> compared) {
        var lost = set(source, which, compared);
        var added = set(target, which, compared);
        if (lost.equals(added)) {
            return false;
        }
        var kept = Set.copyOf(added);
        added.removeAll(lost);
        lost.removeAll(kept);
        review.add(check, target.place(0), target.placeAfter(target.text().length()),
                "other links than the source: lost " + lost + " new " + added, lost, added);
        return true;
    }

    private static TreeSet<String> set(Rendering rendering, Predicate<String> which, Function<String, String> compared) {
        return rendering.links().stream().filter(which).map(compared).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean everywhere(Review review, String link) {
        return review.rules().hosts().contains(host(review, link));
    }

    private static boolean mail(String link) {
        return link.indexOf('@') >= 0 && !link.contains("//");
    }

    /** The host in lower case; without the label of the text's own language or the source's, as Wikipedia's have. */
    static String host(Review review, String link) {
        int start = mail(link) ? link.indexOf('@') + 1 : link.indexOf("//") + 2;
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

    private static String path(String link) {
        int path = link.indexOf('/', link.indexOf("//") + 2);
        return path < 0 ? "" : LANGUAGE.matcher(link.substring(path)).replaceFirst("").replaceFirst("/$", "");
    }
}
