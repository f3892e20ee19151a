package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.References;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.comparison.StandIns;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a block of an article keeps its links, code and headings (CommonMark 6.3, 6.1 and 4.2). */
final class MarkdownChecks {

    private static final Pattern TARGET = Pattern.compile("\\]\\(\\s*<?([^)\\s>]*)|^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?([^\\s>]+)", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|$)|`[^`\n]+`");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(#{1,6})(?=\\s|$)");

    private MarkdownChecks() {}

    static boolean links(Review review, Rendering target, Rendering source) {
        var wanted = all(TARGET, source);
        var there = all(TARGET, target);
        if (wanted.isEmpty() && there.isEmpty()) {
            return false;
        }
        for (var link : there) {
            if (!HtmlChecks.safe(review.rules(), References.decode(link), wanted.contains(link))) {
                return add(review, Check.HTML_UNSAFE, target, "a link may not lead to “" + readable(link, review) + "”", readable(link, review));
            }
        }
        if (!sorted(wanted, MarkdownChecks::internal).equals(sorted(there, MarkdownChecks::internal))
                || !hosts(review, wanted).equals(hosts(review, there))) {
            var to = wanted.stream().map(link -> readable(link, review)).collect(Collectors.joining(", "));
            return add(review, Check.MARKDOWN_TARGET, target, "links lead elsewhere than the source’s: " + to, to);
        }
        return wanted.size() != there.size() && add(review, Check.MARKDOWN_LINKS, target, "the source has " + wanted.size() + " links", wanted.size());
    }

    static boolean code(Review review, Rendering target, Rendering source) {
        return !sorted(all(CODE, target), any -> true).equals(sorted(all(CODE, source), any -> true))
                && add(review, Check.MARKDOWN_CODE, target, "other code than in the source");
    }

    static boolean headings(Review review, Rendering target, Rendering source) {
        return !all(HEADING, target).equals(all(HEADING, source))
                && add(review, Check.MARKDOWN_HEADINGS, target, "other levels of headings than in the source");
    }

    /** Targets within the house; a translation never changes them. */
    private static boolean internal(String link) {
        return !link.contains("//");
    }

    private static TreeSet<String> hosts(Review review, List<String> links) {
        return links.stream().filter(link -> !internal(link)).map(link -> LinkChecks.host(review, link))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> all(Pattern pattern, Rendering rendering) {
        var all = new ArrayList<String>();
        var found = pattern.matcher(rendering.text());
        while (found.find()) {
            int group = found.groupCount() > 0 && found.group(1) == null ? found.groupCount() : Math.min(1, found.groupCount());
            all.add(found.group(group));
        }
        return all;
    }

    private static List<String> sorted(List<String> all, Predicate<String> which) {
        return all.stream().filter(which).sorted().toList();
    }

    /** With the names of arguments in the place of their stand-ins. */
    private static String readable(String link, Review review) {
        var readable = link;
        for (var name : review.origin().order()) {
            readable = readable.replace(String.valueOf(StandIns.of(name, review.origin().order())), "{" + name + "}");
        }
        return readable;
    }

    private static boolean add(Review review, Check check, Rendering target, String reason, Object... values) {
        review.add(check, target.place(0), target.placeAfter(target.text().length()), reason, values);
        return true;
    }
}
