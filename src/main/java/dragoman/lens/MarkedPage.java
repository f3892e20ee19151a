package dragoman.lens;

import dragoman.lens.Marks.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page with marks where its texts have signs. Where HTML allows no link, the mark stands behind the link or button; where nothing is
 * seen or nothing but text may be, as in attributes, options and titles, it is among those below the page.
 *
 * @param below each once, and only those that stand nowhere else
 */
record MarkedPage(String html, List<Mark> below) {

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>", Pattern.DOTALL);
    /** Behind these there is room. */
    private static final Set<String> BEHIND = Set.of("a", "button", "label");
    /** Outside of these a page has nothing to read, and nobody looks for a link. */
    private static final Set<String> LANDMARKS = Set.of("header", "main", "footer", "aside");
    private static final Set<String> NOWHERE = Set.of("title", "option", "select", "textarea", "script", "style", "summary", "svg", "noscript");

    static MarkedPage of(String html, Function<MatchResult, Optional<Mark>> marks, Function<Mark, String> link) {
        return new Walk(html, marks, link).walk();
    }

    private static final class Walk {

        private final String html;
        private final Function<MatchResult, Optional<Mark>> marks;
        private final Function<Mark, String> link;
        private final StringBuilder out = new StringBuilder();
        private final Deque<String> closed = new ArrayDeque<>();
        private final boolean whole;
        private int landmarks;
        private final List<Mark> waiting = new ArrayList<>();
        private final Map<String, Mark> shown = new LinkedHashMap<>();
        private final Map<String, Mark> below = new LinkedHashMap<>();

        Walk(String html, Function<MatchResult, Optional<Mark>> marks, Function<Mark, String> link) {
            this.html = html;
            this.marks = marks;
            this.link = link;
            this.whole = Marks.isWhole(html);
        }

        MarkedPage walk() {
            var tags = TAG.matcher(html);
            int from = 0;
            while (tags.find()) {
                text(html.substring(from, tags.start()));
                tag(tags.toMatchResult());
                from = tags.end();
            }
            text(html.substring(from));
            below.keySet().removeAll(shown.keySet());
            return new MarkedPage(out.toString(), List.copyOf(below.values()));
        }

        private void text(String text) {
            int from = 0;
            for (var sign : Signs.ANY.matcher(text).results().toList()) {
                out.append(text, from, sign.start());
                marks.apply(sign).ifPresent(this::place);
                from = sign.end();
            }
            out.append(text, from, text.length());
        }

        private void place(Mark mark) {
            if (whole && landmarks == 0) {
                below.putIfAbsent(mark.url(), mark);
            } else if (closed.isEmpty()) {
                show(mark);
            } else if (closed.stream().allMatch(BEHIND::contains)) {
                waiting.add(mark);
            } else {
                below.putIfAbsent(mark.url(), mark);
            }
        }

        private void show(Mark mark) {
            shown.putIfAbsent(mark.url(), mark);
            out.append(link.apply(mark));
        }

        private void tag(MatchResult tag) {
            out.append(Signs.ANY.matcher(tag.group()).replaceAll(sign -> {
                marks.apply(sign).ifPresent(mark -> below.putIfAbsent(mark.url(), mark));
                return "";
            }));
            var name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
            landmarks += !LANDMARKS.contains(name) ? 0 : tag.group(1).isEmpty() ? 1 : -1;
            if (!BEHIND.contains(name) && !NOWHERE.contains(name)) {
                return;
            }
            if (tag.group(1).isEmpty()) {
                closed.push(name);
            } else {
                closed.removeFirstOccurrence(name);
            }
            if (closed.isEmpty()) {
                waiting.forEach(this::show);
                waiting.clear();
            }
        }
    }
}
