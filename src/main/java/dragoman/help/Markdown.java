package dragoman.help;

import dragoman.formats.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to HTML. Raw HTML is shown as text, and a link leads only where {@code http}, {@code mailto} or we go. */
final class Markdown {

    private static final String ARTICLE = "article:";
    private static final String PAGE = "page:";
    private static final String MAIL = "mailto:";

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true)
            // The articles are ours: search engines may follow where they lead.
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                attributes.remove("rel");
                if (node instanceof Link link && link.getDestination().startsWith(MAIL)) {
                    attributes.put("dir", "auto");
                }
            }).build();
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~])");

    /** An address is copied as it stands: no mail program knows one with isolates. The element isolates it instead. */
    private static final AbstractVisitor COPIED = new AbstractVisitor() {
        @Override
        public void visit(Text text) {
            text.setLiteral(Bidi.withoutControls(text.getLiteral()));
        }
    };

    private Markdown() {}

    /** Renders a text; links to articles are resolved by id, those to other pages by name, and one that leads nowhere becomes plain words. */
    static String html(String text, Function<Integer, Optional<String>> articles, Function<String, Optional<String>> pages) {
        var document = parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                // Isolates around an argument are for the eye; an address has none.
                link.setDestination(Bidi.withoutControls(link.getDestination()));
                if (link.getDestination().startsWith(ARTICLE)) {
                    var id = link.getDestination().substring(ARTICLE.length());
                    resolve(link, id.matches("\\d{1,6}") ? articles.apply(Integer.valueOf(id)) : Optional.empty());
                } else if (link.getDestination().startsWith(PAGE)) {
                    resolve(link, pages.apply(link.getDestination().substring(PAGE.length())));
                } else if (link.getDestination().startsWith(MAIL)) {
                    link.accept(COPIED);
                }
            }
        });
        return RENDERER.render(document);
    }

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** A text that means nothing to Markdown. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$1");
    }

    private static void resolve(Link link, Optional<String> url) {
        url.ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    private static void unwrap(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
