package dragoman.mime;

import dragoman.mime.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What somebody reads of a mail in HTML: its words, line by line, where links lead, and what is quoted by the way it is built.
 * Nothing of the HTML itself is ever shown.
 */
final class HtmlWords implements NodeFilter {

    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "iframe", "select", "textarea");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figure",
            "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre");
    /** Links whose address is written out; of others the words are enough. */
    private static final int LINKS = 100;
    private static final int LONGEST_LINK = 500;

    private final int most;
    private final long deadline;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int written;
    private int links;
    private int quoted;
    private int signed;
    private int preformatted;
    private boolean space;

    private boolean stopped;

    /** What was read. @param whole whether that is all of it */
    record Words(List<Line> lines, boolean whole) {}

    private HtmlWords(int most, long deadline) {
        this.most = most;
        this.deadline = deadline;
    }

    /**
     * @param most characters that are written; what is above them is left out
     * @param deadline of {@link System#nanoTime()}; what is not through by then is left out
     */
    static Words of(String html, int most, long deadline) {
        var words = new HtmlWords(most, deadline);
        Jsoup.parse(html).filter(words);
        words.end(false);
        return new Words(words.lines, !words.stopped);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (written > most || System.nanoTime() > deadline || Thread.interrupted()) {
            stopped = true;
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            say(text.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        var name = element.normalName();
        if (UNREAD.contains(name) || element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            end(PARAGRAPHS.contains(name));
        }
        if (is("cut-element", element)) {
            end(false);
            lines.add(new Line("", Kind.CUT));
        }
        quoted += isQuote(element) ? 1 : 0;
        signed += is("signature-element", element) ? 1 : 0;
        switch (name) {
            case "br" -> end(true);
            case "li" -> line.append("- ");
            case "pre" -> preformatted++;
            case "hr" -> lines.add(new Line("", kind()));
            case "td", "th" -> space = line.length() > 0;
            case "img" -> say(element.attr("alt"));
            default -> { }
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        var name = element.normalName();
        if (name.equals("a")) {
            link(element.attr("href").strip(), element);
        }
        if (BLOCKS.contains(name)) {
            end(PARAGRAPHS.contains(name) && element.parent() != null);
        }
        preformatted -= name.equals("pre") ? 1 : 0;
        quoted -= isQuote(element) ? 1 : 0;
        signed -= is("signature-element", element) ? 1 : 0;
    }

    private void link(String address, Element element) {
        boolean shown = address.length() <= LONGEST_LINK && address.regionMatches(true, 0, "http", 0, "http".length());
        if (shown && links < LINKS && !element.text().contains(address.replaceAll("^https?://|/$", ""))) {
            links++;
            say(" <" + address + ">");
        }
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote") || is("quote-element", element);
    }

    private static boolean is(String kind, Element element) {
        return !element.id().isEmpty() && QuoteForms.isElement(kind, element.id())
                || element.hasAttr("class") && element.classNames().stream().anyMatch(name -> QuoteForms.isElement(kind, name));
    }

    private void say(String all) {
        var words = Tidy.cut(all, Math.max(1, most - written));
        stopped |= words.length() < all.length();
        written += all.length();
        if (preformatted > 0) {
            var parts = words.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                line.append(parts[i]);
                if (i < parts.length - 1) {
                    end(true);
                }
            }
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (blank) {
                space = line.length() > 0;
            } else {
                line.append(space ? " " : "").append(c);
                space = false;
            }
        }
    }

    /** @param empty whether an empty line may stand there where nothing was said */
    private void end(boolean empty) {
        space = false;
        var said = line.toString().replace('\u00A0', ' ').stripTrailing();
        line.setLength(0);
        boolean repeated = lines.isEmpty() || lines.get(lines.size() - 1).isBlank();
        if (!said.isBlank()) {
            lines.add(new Line((quoted > 0 ? "> " : "") + said, kind()));
        } else if (empty && !repeated) {
            lines.add(new Line("", kind()));
        }
    }

    private Kind kind() {
        return quoted > 0 ? Kind.QUOTED : signed > 0 ? Kind.SIGNED : Kind.SAID;
    }
}
