package dragoman.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, as a query of one language. A word that no text has is looked for with a typo or two; a word
 * that texts have is meant as it stands. Nothing of it is syntax.
 *
 * @param strict whether nearly all words must be found, else one is enough
 * @param unfinished whether the last word is still being typed
 */
record Question(String text, boolean strict, boolean unfinished) {

    private static final Map<String, Float> FIELDS = Map.of("title", 5f, "keywords", 4f, "headings", 2.5f, "body", 1f);
    /** A mistyped word is worth less than the same word typed rightly elsewhere. */
    private static final float TYPO = 0.6f;
    private static final float OTHER_WAY = 0.3f;
    private static final int ONE_TYPO_FROM = 4;
    private static final int TWO_TYPOS_FROM = 8;
    private static final int EXPANSIONS = 20;

    /** The query; empty where nothing of the question is a word. */
    Optional<Query> in(IndexReader index, Analyzer analyzer, Analyzer plain) throws IOException {
        var words = Analysis.terms(analyzer, text);
        var typed = Analysis.terms(plain, text);
        var ways = new ArrayList<Query>();
        ways.addAll(all(words.stream().map(terms -> word(index, terms)).toList()));
        if (!words.isEmpty()) {
            ways.addAll(all(plainly(index, typed)));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, OTHER_WAY));
    }

    private List<Query> all(List<Query> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(strict ? enough(words.size()) : 1);
        words.forEach(word -> query.add(word, Occur.SHOULD));
        return List.of(query.build());
    }

    // A question of three words may have one too many; a sentence has several.
    private static int enough(int words) {
        return words <= 2 ? words : words <= 5 ? (words + 1) * 2 / 3 : words / 2;
    }

    private Query word(IndexReader index, List<String> terms) {
        var ways = new ArrayList<Query>();
        boolean known = terms.stream().anyMatch(term -> FIELDS.keySet().stream().anyMatch(field -> knows(index, field, term)));
        FIELDS.forEach((field, weight) -> terms.forEach(term ->
                (known ? exact(field, term) : typo(field, term)).ifPresent(way -> ways.add(new BoostQuery(way, weight)))));
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private List<Query> plainly(IndexReader index, List<List<String>> typed) {
        var words = new ArrayList<Query>();
        for (int i = 0; i < typed.size(); i++) {
            var term = typed.get(i).get(0);
            var ways = new ArrayList<Query>();
            (knows(index, LanguageIndex.PLAIN, term) ? exact(LanguageIndex.PLAIN, term) : typo(LanguageIndex.PLAIN, term)).ifPresent(ways::add);
            if (unfinished && i == typed.size() - 1) {
                ways.add(new PrefixQuery(new Term(LanguageIndex.PLAIN, term)));
            }
            words.add(new DisjunctionMaxQuery(ways, 0));
        }
        return words;
    }

    private static Optional<Query> exact(String field, String term) {
        return Optional.of(new TermQuery(new Term(field, term)));
    }

    private static Optional<Query> typo(String field, String term) {
        int typos = term.length() < ONE_TYPO_FROM ? 0 : term.length() < TWO_TYPOS_FROM ? 1 : 2;
        return typos == 0
                ? Optional.empty()
                : Optional.of(new BoostQuery(new FuzzyQuery(new Term(field, term), typos, 0, EXPANSIONS, true), TYPO));
    }

    private static boolean knows(IndexReader index, String field, String term) {
        try {
            return LanguageIndex.knows(index, field, term);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
