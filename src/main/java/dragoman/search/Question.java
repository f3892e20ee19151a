package dragoman.search;

import dragoman.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What somebody typed, as a query of one language, in three ways: its words by the language's analysis; the words as
 * they were typed, in titles, keywords and headings, with typos; and the whole as one keyword. Nothing of it is syntax.
 *
 * @param strict whether nearly all words must be found, else some are enough
 * @param typos whether mistyped words are guessed
 * @param unfinished whether the last word is still being typed
 */
record Question(String text, boolean strict, boolean typos, boolean unfinished) {

    static final Map<String, Float> NEAR = Map.of("title", 3f, "keywords", 3f, "headings", 2f);
    private static final Map<String, Float> EVERYWHERE = Map.of("title", 3f, "keywords", 3f, "headings", 2f, "body", 1f);
    /** A part of a compound says less than the whole. */
    private static final float PART = 0.4f;
    private static final float WHOLE = 10f;
    private static final float TYPED = 1.5f;
    private static final float OTHER_WAY = 0.3f;

    /** A word of the question with all that it may stand for. */
    private record Word(Query query, boolean known) {}

    /** The query; empty where nothing of the question is a word. */
    Optional<Query> in(Lexicon index, Analyzer analyzer, Analyzer plain, Analyzer phrase) {
        var words = Analysis.terms(analyzer, text);
        var typed = Analysis.terms(plain, text);
        var ways = new ArrayList<Query>();
        if (!words.isEmpty()) {
            ways.add(all(words.stream().map(terms -> word(index, terms)).toList(), 3));
        }
        // A third of the letters of a Han word is no word, so of words as they are typed half are needed. Words that say
        // nothing in a text may be all that somebody asks: "where is".
        if (!words.isEmpty() || strict && !typed.isEmpty()) {
            ways.add(all(typed(index, typed), 2));
        }
        var phrases = Analysis.terms(phrase, text).stream().map(whole -> whole.get(0)).toList();
        phrases.forEach(whole -> whole(index, whole).ifPresent(ways::add));
        if (unfinished) {
            phrases.stream().filter(begun -> !begun.isEmpty())
                    .flatMap(begun -> index.begun(new Term(LanguageIndex.BEGINNING, begun)).stream())
                    .forEach(query -> ways.add(new BoostQuery(query, WHOLE)));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(ways, OTHER_WAY));
    }

    private Query all(List<Word> words, int oneOf) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(strict ? enough(words) : (words.size() + oneOf - 1) / oneOf);
        words.forEach(word -> query.add(word.query, Occur.SHOULD));
        return query.build();
    }

    // Of two words both are meant; a sentence has words that no text has, which say nothing.
    private static int enough(List<Word> words) {
        int all = words.size();
        if (all <= 2) {
            return all;
        }
        int known = (int) words.stream().filter(Word::known).count();
        return Math.max((all + 1) / 2, Math.min(known, all <= 5 ? (all + 1) * 2 / 3 : all / 2));
    }

    private Word word(Lexicon index, List<String> terms) {
        var whole = terms.get(0);
        var ways = new ArrayList<Query>();
        boolean known = false;
        for (var term : terms) {
            boolean part = isPart(term, whole);
            for (var field : EVERYWHERE.entrySet()) {
                var found = index.find(new Term(field.getKey(), term));
                known |= found.isPresent() && !part;
                found.filter(query -> strict || NEAR.containsKey(field.getKey()))
                        .ifPresent(query -> ways.add(new BoostQuery(query, field.getValue() * (part ? PART : 1))));
            }
        }
        if (!known && strict && typos) {
            terms.stream().filter(term -> !isPart(term, whole)).forEach(term -> NEAR.forEach((field, boost) ->
                    Typo.of(new Term(field, term), index, true).ifPresent(typo -> ways.add(new BoostQuery(typo, boost)))));
        }
        return new Word(new DisjunctionMaxQuery(ways, 0.1f), known);
    }

    private static boolean isPart(String term, String whole) {
        return term.length() * 5 < whole.length() * 3;
    }

    private List<Word> typed(Lexicon index, List<List<String>> typed) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < typed.size(); i++) {
            var term = new Term(LanguageIndex.PLAIN, typed.get(i).get(0));
            var found = index.find(term);
            var ways = new ArrayList<Query>();
            found.<Query>map(query -> query).or(() -> guessed(index, term)).ifPresent(ways::add);
            if (unfinished && i == typed.size() - 1) {
                index.begun(term).ifPresent(ways::add);
            }
            words.add(new Word(new BoostQuery(new DisjunctionMaxQuery(ways, 0), TYPED), found.isPresent()));
        }
        return words;
    }

    private Optional<Query> whole(Lexicon index, String whole) {
        var term = new Term(LanguageIndex.PHRASE, whole);
        return index.find(term).<Query>map(query -> query).or(() -> guessed(index, term)).map(query -> new BoostQuery(query, WHOLE));
    }

    private Optional<Query> guessed(Lexicon index, Term term) {
        return typos ? Typo.of(term, index, strict) : Optional.empty();
    }
}
