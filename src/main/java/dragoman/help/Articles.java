package dragoman.help;

import dragoman.i18n.Argument;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Facts;
import dragoman.texts.Text;
import dragoman.units.Outline;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of a visit's release, in its market and along its chain. */
@ApplicationScoped
class Articles {

    /** Pages of other rooms that texts lead to, by the name that they have there. */
    static final Map<String, String> PAGES = Map.of("contact", Visit.CONTACT, "orders", Visit.ORDERS);

    /**
     * A block's Markdown as a visit reads it.
     *
     * @param own whether it is in the visit's own language
     */
    record Passage(String name, Text text, String markdown, boolean own) {}

    /** The page of all questions; below it, one topic's. */
    static final String FAQ = "/faq";

    private final WebConfig config;

    Articles(WebConfig config) {
        this.config = config;
    }

    /** An article with all that is shown of it; empty where the release has none of this id. */
    Optional<ArticleView> find(int id, Visit visit) {
        return Shelf.of(visit.edition()).article(id).map(source -> view(outline(source, visit), visit));
    }

    /** An article for a list. */
    Optional<ArticleLink> link(int id, Visit visit) {
        return line(id, "title", visit).map(text -> {
            var shown = visit.chain().isOwn(text.locale()) ? visit.locale() : text.locale();
            var summary = line(id, "summary", visit).map(Text::text).orElse("");
            return new ArticleLink(id, text.text(), summary, visit.url(path(id, visit)), shown.tag(), shown.dir());
        });
    }

    /** The path of an article below market and language: its id, which stays, and its name in the language, which may not. */
    String path(int id, Visit visit) {
        var outline = Shelf.of(visit.edition()).article(id);
        if (outline.filter(found -> found.kind() == Outline.Kind.FAQ).isPresent()) {
            return FAQ + "/" + outline.get().topic();
        }
        var slug = line(id, "slug", visit).map(Text::text).orElse("");
        return "/help/" + id + "-" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    /** Whether all that is shown of an article is in the visit's own language. */
    boolean isTranslated(Outline source, Visit visit) {
        return line(source.id(), "title", visit).filter(text -> visit.chain().isOwn(text.locale())).isPresent()
                && texts(source, visit).allMatch(text -> visit.chain().isOwn(text.locale()));
    }

    /** When a text of the article, as this visit sees it, last changed. */
    Instant updated(Outline source, Visit visit) {
        var lines = Stream.of("title", "summary").flatMap(line -> line(source.id(), line, visit).stream());
        return Stream.concat(lines, texts(source, visit))
                .map(Text::since).max(Comparator.naturalOrder()).orElse(visit.edition().publishedAt());
    }

    private ArticleView view(Outline outline, Visit visit) {
        var passages = passages(outline, visit);
        var blocks = passages.stream().map(passage -> block(passage, visit)).toList();
        var title = line(outline.id(), "title", visit).orElseThrow();
        return new ArticleView(
                outline.id(),
                outline.kind(),
                outline.topic(),
                path(outline.id(), visit),
                title.text(),
                title.locale().tag(),
                title.locale().dir(),
                line(outline.id(), "summary", visit).map(Text::text).orElse(""),
                passages.stream().map(passage -> passage.text.since()).max(Comparator.naturalOrder()).orElse(visit.edition().publishedAt()),
                blocks,
                outline.related().stream().flatMap(id -> link(id, visit).stream()).toList(),
                notice(blocks, visit.chain().isOwn(title.locale())),
                blocks.stream().map(BlockView::other).filter(other -> !other.isEmpty()).findFirst().orElse(""));
    }

    private static ArticleView.Notice notice(List<BlockView> blocks, boolean titled) {
        long foreign = blocks.stream().filter(block -> !block.other().isEmpty()).count();
        if (foreign == blocks.size()) {
            return ArticleView.Notice.UNTRANSLATED;
        }
        if (foreign > 0 || !titled) {
            return ArticleView.Notice.PARTLY;
        }
        return blocks.stream().anyMatch(BlockView::stale) ? ArticleView.Notice.STALE : ArticleView.Notice.NONE;
    }

    /** What a visit sees of an article, block by block. */
    List<Passage> passages(Outline source, Visit visit) {
        var facts = facts(visit);
        return texts(source, visit).map(text -> passage(text, visit, facts)).toList();
    }

    /** One block of an article as a visit sees it; empty where it does not. */
    Optional<Passage> passage(Outline source, String block, Visit visit) {
        var unit = UnitName.block(source.id(), block);
        return texts(source, visit).filter(text -> text.unit().equals(unit)).findFirst().map(text -> passage(text, visit, facts(visit)));
    }

    private Passage passage(Text text, Visit visit, Map<String, Object> facts) {
        boolean own = visit.chain().isOwn(text.locale());
        var markdown = visit.messages().format(text.text(), text.locale(), visit.reader(), own ? facts : facts(visit, text.locale()));
        return new Passage(text.unit().substring(text.unit().indexOf('#') + 1), text, markdown, own);
    }

    /** A passage as HTML. */
    BlockView block(Passage passage, Visit visit) {
        var text = passage.text;
        var shown = passage.own ? visit.locale() : text.locale();
        return new BlockView(
                passage.name,
                html(passage.markdown, visit),
                shown.tag(),
                shown.dir(),
                passage.own ? "" : Words.of(visit.locale()).language(text.locale()),
                !text.locale().sameLanguage(TextFolder.SOURCE) && visit.edition().isStale(text));
    }

    /** Markdown as HTML whose links lead where the visit's do. */
    String html(String markdown, Visit visit) {
        return Markdown.html(markdown, id -> link(id, visit).map(ArticleLink::url), name -> Optional.ofNullable(PAGES.get(name)).map(visit::url));
    }

    private Map<String, Object> facts(Visit visit) {
        return facts(visit, visit.locale());
    }

    /** The market's facts with their names in the language of the text that they stand in. */
    private Map<String, Object> facts(Visit visit, LocaleId text) {
        var reader = visit.market().reader(text.withoutRegion(), visit.zone());
        var facts = new HashMap<>(Facts.of(visit.market(), visit.desk(), config.shop(), reader,
                (days, hours) -> visit.text("web.desk.line", Map.of("days", days, "hours", hours))));
        // Names and lists only: an escaped key would choose another sentence.
        facts.replaceAll((name, value) -> Facts.DECLARED.get(name).type() == Argument.Type.TEXT ? Markdown.escaped((String) value) : value);
        return facts;
    }

    /** The texts of an article that a visit sees, block by block. */
    Stream<Text> texts(Outline source, Visit visit) {
        var outline = outline(source, visit);
        // No other facts: most of them are words in a language, which take far longer to say than these texts to find.
        var keys = Facts.keys(visit.market());
        return outline.blocks().stream()
                .filter(block -> block.condition().holds(visit.market().key(), keys))
                .flatMap(block -> visit.edition().find(UnitName.block(outline.id(), block.name()), visit.chain()).stream());
    }

    // A regional file may be an article of its own; its outline then stands nearer in the chain than the source's.
    private static Outline outline(Outline source, Visit visit) {
        return visit.edition().find(UnitName.about(source.id(), "outline"), visit.chain())
                .filter(text -> !text.locale().equals(TextFolder.SOURCE))
                .map(text -> Outline.read(text.text()))
                .orElse(source);
    }

    /** An article's title, in the best language there is. */
    Optional<Text> title(int id, Visit visit) {
        return line(id, "title", visit);
    }

    private static Optional<Text> line(int id, String what, Visit visit) {
        return visit.edition().find(UnitName.about(id, what), visit.chain());
    }
}
