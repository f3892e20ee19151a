package dragoman.search;

import dragoman.analysis.Analysis;
import dragoman.i18n.LocaleId;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * An index on disk that grows with what it is told of: texts of any language and script, each once by its number, found by all
 * words of a question, the newest first. What it knows can be told again, so that nothing is lost with it.
 */
public final class GrowingIndex implements Closeable {

    /**
     * A text.
     *
     * @param id larger than those of older texts
     * @param group what the text is part of, which is what is looked for
     * @param drawer under which it is filed: a question is for some of them
     * @param language of the text, as far as it is known: its words are found in their other endings too
     */
    public record Filed(long id, long group, String drawer, Optional<LocaleId> language, String text) {}

    private static final String ID = "id";
    private static final String GROUP = "group";
    private static final String DRAWER = "drawer";
    /** Named anew when documents get other fields: what an older house has left is then read again. */
    private static final String LAST = "last.languages";
    private static final String IN = "in ";
    private static final List<String> TEXTS = List.of("pairs", "words");
    private static final int LONGEST_QUESTION = 200;
    private static final int PER_GROUP = 8;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, Analyzer> analyzers;

    private GrowingIndex(Path folder) throws IOException {
        var any = Analysis.any();
        analyzers = new TreeMap<>(Map.of(TEXTS.get(0), any.get(0), TEXTS.get(1), any.get(1)));
        Analysis.all().forEach((language, analyzer) -> analyzers.put(IN + language, analyzer));
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers)));
        searchers = new SearcherManager(writer, null);
    }

    /** The index of a folder, which nobody else may have open; a new one where there is none. */
    public static GrowingIndex open(Path folder) {
        try {
            return new GrowingIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to which id all texts are known for sure, as it was said when they were added. */
    public long last() {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(LAST)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    /** Adds texts, or has them anew, drops whole groups, and keeps on disk that everything up to an id is known. */
    public void add(Collection<Filed> texts, Collection<Long> dropped, long last) {
        try {
            for (var text : texts) {
                writer.updateDocument(new Term(ID, Long.toString(text.id)), document(text));
            }
            for (long group : dropped) {
                writer.deleteDocuments(LongField.newExactQuery(GROUP, group));
            }
            writer.setLiveCommitData(Map.of(LAST, Long.toString(last)).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The groups that have texts with all words of a question, the newest text first; nothing for a question without words. */
    public List<Long> find(String question, Set<String> drawers, int most) {
        var words = words(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        if (drawers.isEmpty() || words instanceof MatchAllDocsQuery) {
            return List.of();
        }
        var query = new BooleanQuery.Builder().add(words, Occur.MUST)
                .add(new TermInSetQuery(DRAWER, drawers.stream().map(BytesRef::new).toList()), Occur.FILTER).build();
        try {
            var searcher = searchers.acquire();
            try {
                return groups(searcher, query, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> groups(IndexSearcher searcher, Query query, int most) throws IOException {
        var hits = searcher.search(query, most * PER_GROUP, new Sort(new SortField(ID, SortField.Type.LONG, true)));
        var groups = new LinkedHashSet<Long>();
        for (var hit : hits.scoreDocs) {
            // One look for each: hits come in the order of their age, values in that of the index.
            var values = MultiDocValues.getSortedNumericValues(searcher.getIndexReader(), GROUP);
            values.advanceExact(hit.doc);
            groups.add(values.nextValue());
        }
        return groups.stream().limit(most).toList();
    }

    // A text fits where one way of reading it has all words. Nobody says in which language a question is: each is tried on its own texts.
    private Query words(String question) {
        var any = new BooleanQuery.Builder();
        boolean hasWords = false;
        for (var field : analyzers.keySet()) {
            var query = new QueryBuilder(analyzers.get(field)).createBooleanQuery(field, question, Occur.MUST);
            if (query != null) {
                any.add(query, Occur.SHOULD);
                hasWords = true;
            }
        }
        return hasWords ? any.build() : new MatchAllDocsQuery();
    }

    private static Document document(Filed text) {
        var document = new Document();
        document.add(new StringField(ID, Long.toString(text.id), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, text.id));
        document.add(new LongField(GROUP, text.group, Field.Store.NO));
        document.add(new StringField(DRAWER, text.drawer, Field.Store.NO));
        TEXTS.forEach(field -> document.add(new TextField(field, text.text, Field.Store.NO)));
        text.language.flatMap(Analysis::name).ifPresent(language -> document.add(new TextField(IN + language, text.text, Field.Store.NO)));
        return document;
    }
}
