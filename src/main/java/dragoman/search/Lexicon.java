package dragoman.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which terms there are in an index, by field. */
final class Lexicon {

    /** Fields of which mistyped words are guessed, or words that are begun. */
    private static final List<String> SPELLED =
            List.of("title", "keywords", "headings", LanguageIndex.PLAIN, LanguageIndex.PHRASE, LanguageIndex.BEGINNING);

    private final IndexSearcher searcher;
    private final Map<String, Spellings> spellings = new HashMap<>();

    private Lexicon(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static Lexicon of(IndexSearcher searcher) throws IOException {
        var lexicon = new Lexicon(searcher);
        for (var field : SPELLED) {
            lexicon.spellings.put(field, Spellings.of(searcher.getIndexReader(), field));
        }
        return lexicon;
    }

    /** The texts with a term; empty where there are none, so that nothing is looked for in vain. */
    Optional<TermQuery> find(Term term) {
        var spelled = spellings.get(term.field());
        if (spelled != null && !spelled.has(term.text())) {
            return Optional.empty();
        }
        try {
            var states = TermStates.build(searcher, term, true);
            return states.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, states));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much a word says, by any of its terms: more the fewer texts are called by it. 0 where none is, or every third. */
    double weight(List<String> terms, int texts) {
        double most = 0;
        for (var term : terms) {
            for (var field : Question.NEAR.entrySet()) {
                int having = having(new Term(field.getKey(), term));
                if (having > 0 && having * 3 <= texts) {
                    most = Math.max(most, field.getValue() * Math.log((double) texts / having));
                }
            }
        }
        return most;
    }

    private int having(Term term) {
        try {
            return searcher.getIndexReader().docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts with a term that begins so; empty where there are none. */
    Optional<Query> begun(Term term) {
        var terms = spellings.get(term.field()).begun(term.text());
        return terms.isEmpty() ? Optional.empty() : Optional.of(new TermInSetQuery(term.field(), terms.stream().map(BytesRef::new).toList()));
    }

    Spellings spellings(String field) {
        return spellings.get(field);
    }
}
