package dragoman.help;

import dragoman.i18n.Literals;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.search.Entry;
import dragoman.search.SearchIndex;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.units.Outline;
import dragoman.texts.Text;
import dragoman.units.UnitName;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The words of one release's articles and questions. Facts of markets are no words: an index serves all markets, and
 * what a hit says there is said by its page.
 */
@ApplicationScoped
class HelpIndex {

    private static final float ARTICLE = 1f;
    private static final float GUIDE = 0.8f;
    /** A question repeats an article's words in few; the article has the whole answer. */
    private static final float QUESTION = 0.75f;

    /** For the next: most releases change one text of one language. */
    private static final AtomicReference<SearchIndex> NEWEST = new AtomicReference<>(SearchIndex.NOTHING);

    private final Editions editions;
    /** Of our own, since a stopping node waits ten seconds for work in the shared pool; what is made here nobody wants then. */
    private final ExecutorService maker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), HelpIndex::daemon, new ThreadPoolExecutor.DiscardPolicy());

    HelpIndex(Editions editions) {
        this.editions = editions;
    }

    // Built when a release arrives, so that nobody waits for it who only searches. A command opens no port and searches nothing.
    void watch(@ObservesAsync HttpServerStart open) {
        editions.onSwap(this::prepare);
        prepare(editions.current());
    }

    void stop(@Observes ShutdownEvent stopping) {
        maker.shutdownNow();
    }

    private void prepare(Edition edition) {
        maker.execute(() -> {
            // Releases that follow each other quickly are overtaken by the last; who still reads one finds its index made on demand.
            if (editions.isServed(edition.number())) {
                make(edition);
            }
        });
    }

    private static void make(Edition edition) {
        try {
            of(edition);
        } catch (CancellationException goingDown) {
            Log.infof("No index for release=%d: the node goes down", edition.number());
        } catch (RuntimeException e) {
            Log.errorf(e, "No index for release=%d: searches will try again", edition.number());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "help-index");
        thread.setDaemon(true);
        return thread;
    }

    static SearchIndex of(Edition edition) {
        // What somebody sees instead of a release is found by the release's own words.
        return edition.origin().derivedFromArticles(SearchIndex.class, e -> {
            var index = SearchIndex.of(entries(e), NEWEST.get());
            NEWEST.set(index);
            return index;
        });
    }

    private static List<Entry> entries(Edition edition) {
        var entries = new ArrayList<Entry>();
        for (var outline : Shelf.of(edition).all()) {
            for (var locale : locales(outline, edition)) {
                entries.addAll(outline.kind() == Outline.Kind.FAQ ? questions(outline, locale, edition) : article(outline, locale, edition));
            }
        }
        return entries;
    }

    private static List<Entry> article(Outline outline, LocaleId locale, Edition edition) {
        var parts = outline.blocks().stream()
                .flatMap(block -> own(UnitName.block(outline.id(), block.name()), locale, edition).stream())
                .map(text -> PlainText.of(Literals.of(text.text())))
                .toList();
        return List.of(new Entry(
                new HitId(outline.id(), "").write(),
                locale,
                outline.kind() == Outline.Kind.GUIDE ? GUIDE : ARTICLE,
                line("title", outline, locale, edition),
                line("keywords", outline, locale, edition),
                parts.stream().map(PlainText::headings).collect(Collectors.joining("\n")),
                line("summary", outline, locale, edition) + "\n" + parts.stream().map(PlainText::body).collect(Collectors.joining("\n"))));
    }

    private static List<Entry> questions(Outline outline, LocaleId locale, Edition edition) {
        return outline.blocks().stream()
                .flatMap(block -> own(UnitName.block(outline.id(), block.name()), locale, edition).map(text -> question(outline.id(), block.name(), locale, text)).stream())
                .toList();
    }

    private static Entry question(int list, String block, LocaleId locale, Text text) {
        var plain = PlainText.of(Literals.of(text.text()));
        return new Entry(new HitId(list, block).write(), locale, QUESTION, plain.headings(), "", "", plain.body());
    }

    private static Set<LocaleId> locales(Outline outline, Edition edition) {
        var locales = new TreeSet<>(edition.locales(UnitName.about(outline.id(), "title")));
        outline.blocks().forEach(block -> locales.addAll(edition.locales(UnitName.block(outline.id(), block.name()))));
        return locales;
    }

    private static String line(String what, Outline outline, LocaleId locale, Edition edition) {
        return own(UnitName.about(outline.id(), what), locale, edition).map(text -> Literals.of(text.text())).orElse("");
    }

    // Along the locale's own parents alone: a text in another language is found in that language.
    private static Optional<Text> own(String unit, LocaleId locale, Edition edition) {
        var own = LocaleChain.parents(locale);
        return edition.find(unit, new LocaleChain(own, own));
    }
}
