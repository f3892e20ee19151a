package dragoman.help;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.search.Hit;
import dragoman.search.ReadText;
import dragoman.search.Snippets;
import dragoman.units.Outline;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the help answers to a few words. */
@ApplicationScoped
class Answers {

    /** One hit as a reader sees it. */
    public record Found(String kind, List<Snippets.Piece> title, List<Snippets.Piece> text, String url, String tag, String dir, String other) {}

    /** An answer: the hits, whether there are more, and what is to be said of them. */
    public record Answer(List<Found> hits, boolean more, boolean similar, boolean cut) {

        /** {@code more} as a phrase takes it. */
        public String moreKey() {
            return more ? "YES" : "NO";
        }
    }

    /** What a visit sees of an article or a question in a list. */
    private record Shown(Outline.Kind kind, ReadText title, String url, LocaleId locale) {}

    private record Asked(long release, String market, LocaleId language, String words, boolean unfinished) {}

    private record Place(long release, String market, LocaleId language, String id) {}

    private static final int MOST = 10;
    private static final int MOST_SUGGESTIONS = 6;
    private static final int SNIPPET = 180;
    private static final int LONGEST_KEPT = 200;
    private static final int KEPT_CHARACTERS = 8_000_000;
    private static final int KEPT_BYTES = 24_000_000;

    private final Articles articles;
    /** Most buyers ask what others asked before them. */
    private final Cache<Asked, Answer> answers = Caffeine.newBuilder().maximumWeight(KEPT_CHARACTERS).weigher(Answers::weight).build();
    private final Cache<Place, Optional<Shown>> shown = Caffeine.newBuilder().maximumWeight(KEPT_BYTES / 4)
            .weigher((Place place, Optional<Shown> what) -> 200 + what.map(found -> found.title.bytes()).orElse(0)).build();
    private final Cache<Place, ReadText> bodies = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((Place place, ReadText body) -> 200 + body.bytes()).build();

    Answers(Articles articles) {
        this.articles = articles;
    }

    /** The answer to whole words. */
    Answer to(String typed, Visit visit) {
        return answer(typed, visit, MOST, false);
    }

    /** The answer to words that are still being typed. */
    Answer toBeginning(String typed, Visit visit) {
        return answer(typed, visit, MOST_SUGGESTIONS, true);
    }

    private Answer answer(String typed, Visit visit, int most, boolean unfinished) {
        // What is longer than anybody types is no reason to keep megabytes.
        if (typed.length() > LONGEST_KEPT) {
            return find(typed, visit, most, unfinished);
        }
        var asked = new Asked(visit.edition().number(), visit.market().key(), visit.language(), typed, unfinished);
        return answers.get(asked, a -> find(typed, visit, most, unfinished));
    }

    private Answer find(String typed, Visit visit, int most, boolean unfinished) {
        var index = HelpIndex.of(visit.edition());
        // One more than is shown tells whether there are more; some may not be shown in this market.
        var found = unfinished ? index.suggest(typed, visit.chain(), most * 2) : index.find(typed, visit.chain(), most * 2);
        var snippets = new HashMap<LocaleId, Snippets>();
        var all = found.hits().stream()
                .flatMap(hit -> found(hit, visit, unfinished, locale -> snippets.computeIfAbsent(locale, of -> index.snippets(typed, of))).stream())
                .limit(most + 1L).toList();
        return new Answer(all.subList(0, Math.min(most, all.size())), all.size() > most, found.similar(), found.cut());
    }

    private static int weight(Asked asked, Answer answer) {
        int pieces = answer.hits.stream().flatMap(hit -> Stream.concat(hit.title.stream(), hit.text.stream())).mapToInt(piece -> 40 + piece.text().length()).sum();
        return 100 + asked.words.length() + answer.hits.size() * 200 + pieces;
    }

    private Optional<Found> found(Hit hit, Visit visit, boolean titleOnly, Function<LocaleId, Snippets> marks) {
        var place = new Place(visit.edition().number(), visit.market().key(), visit.language(), hit.id());
        return shown.get(place, p -> shown(HitId.read(hit.id()), visit)).map(what -> {
            var snippets = marks.apply(what.locale);
            boolean own = visit.chain().isOwn(what.locale);
            var locale = own ? visit.locale() : what.locale;
            return new Found(
                    what.kind.name(),
                    snippets.mark(what.title),
                    titleOnly ? List.of() : snippets.best(bodies.get(place, p -> body(HitId.read(hit.id()), what.locale, visit)), SNIPPET),
                    what.url,
                    locale.tag(),
                    locale.dir(),
                    own ? "" : Words.of(visit.locale()).language(what.locale));
        });
    }

    private Optional<Shown> shown(HitId id, Visit visit) {
        return Shelf.of(visit.edition()).article(id.article())
                .flatMap(outline -> id.block().isEmpty() ? article(outline, visit) : question(outline, id.block(), visit));
    }

    private Optional<Shown> article(Outline outline, Visit visit) {
        return articles.title(outline.id(), visit).filter(title -> articles.texts(outline, visit).findAny().isPresent()).map(title ->
                new Shown(outline.kind(), read(title.text(), title.locale(), visit), visit.url(articles.path(outline.id(), visit)), title.locale()));
    }

    private Optional<Shown> question(Outline outline, String block, Visit visit) {
        return articles.passage(outline, block, visit).map(passage -> {
            var locale = passage.text().locale();
            var title = read(PlainText.of(passage.markdown()).headings(), locale, visit);
            return new Shown(outline.kind(), title, visit.url(Articles.FAQ) + "#" + Faq.anchor(outline, block), locale);
        });
    }

    private ReadText body(HitId id, LocaleId locale, Visit visit) {
        var passages = Shelf.of(visit.edition()).article(id.article()).stream()
                .flatMap(outline -> id.block().isEmpty() ? articles.passages(outline, visit).stream() : articles.passage(outline, id.block(), visit).stream());
        return read(passages.map(passage -> PlainText.of(passage.markdown()).body()).collect(Collectors.joining(" ")), locale, visit);
    }

    private static ReadText read(String text, LocaleId locale, Visit visit) {
        return HelpIndex.of(visit.edition()).read(text, locale);
    }
}
