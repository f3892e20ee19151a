package dragoman.search;

import dragoman.analysis.Analysis;
import dragoman.i18n.LocaleId;
import dragoman.i18n.WordBreaks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.ThreadInterruptedException;

/** All texts of one language, in memory. */
final class LanguageIndex {

    static final String PLAIN = "plain";
    static final String PHRASE = "phrase";
    /** A title as a whole, for whoever has typed its beginning. */
    static final String BEGINNING = "beginning";
    private static final String LOCALE = "locale";
    private static final String NUMBER = "number";

    private static final Pattern COMMAS = Pattern.compile("[,\u060C\u3001\uFF0C;]");

    /** Words of which more do not make each worth less. */
    private static final FieldType LIST = list();

    private final List<Entry> entries;
    private final Set<LocaleId> written;
    private final CustomAnalyzer analyzer;
    private final WordNumbers numbers;
    private final Analyzer plain = Analysis.plain();
    private final Analyzer phrase = Analysis.phrase();
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Lexicon lexicon;

    private LanguageIndex(LocaleId language, List<Entry> entries) {
        this.entries = entries;
        this.written = entries.stream().map(Entry::locale).collect(Collectors.toSet());
        this.analyzer = Analysis.of(language);
        this.numbers = new WordNumbers(analyzer);
        Analysis.teach(analyzer, this::vocabulary);
        try {
            reader = write();
            searcher = new IndexSearcher(reader);
            // Hits are kept whole, by question; a cache of parts of them would only be looked through in vain.
            searcher.setQueryCache(null);
            lexicon = Lexicon.of(searcher);
        } catch (ThreadInterruptedException goingDown) {
            throw (CancellationException) new CancellationException("Interrupted while indexing " + language).initCause(goingDown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LanguageIndex of(LocaleId language, Collection<Entry> entries) {
        return new LanguageIndex(language, List.copyOf(entries));
    }

    /** Whether these are the entries that it was made of. */
    boolean holds(Collection<Entry> others) {
        return entries.equals(others);
    }

    int size() {
        return entries.size();
    }

    ReadText read(String text) {
        return numbers.read(text);
    }

    /** The words of a text that fewest of these texts have, of those that any has. */
    String strongest(String text, int most) {
        var weights = new LinkedHashMap<String, Weighed>();
        for (var span : WordBreaks.words(text)) {
            var word = text.substring(span.from(), span.to());
            var terms = Analysis.terms(analyzer, word);
            if (!terms.isEmpty()) {
                weights.computeIfAbsent(terms.get(0).get(0), of -> new Weighed(word, span.from(), lexicon.weight(terms.get(0), size())));
            }
        }
        return weights.values().stream().filter(word -> word.weight > 0).sorted(Comparator.comparingDouble(Weighed::weight).reversed()).limit(most)
                .sorted(Comparator.comparingInt(Weighed::at)).map(Weighed::word).collect(Collectors.joining(" "));
    }

    private record Weighed(String word, int at, double weight) {}

    Snippets snippets(String question) {
        return new Snippets(numbers, Analysis.terms(analyzer, question).stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    /** The best entries for a question that are written in one of some locales, best first; each id once. */
    List<Hit> find(Question question, Collection<LocaleId> locales, int most) {
        var found = new ArrayList<Hit>();
        try {
            var query = question.in(lexicon, analyzer, plain, phrase);
            if (query.isEmpty()) {
                return found;
            }
            var hits = searcher.search(only(query.get(), locales), best(most * 3));
            NumericDocValues numbers = MultiDocValues.getNumericValues(reader, NUMBER);
            var ordered = hits.scoreDocs.clone();
            Arrays.sort(ordered, Comparator.comparingInt(hit -> hit.doc));
            for (var hit : ordered) {
                numbers.advanceExact(hit.doc);
                var entry = entries.get((int) numbers.longValue());
                found.add(new Hit(entry.id(), entry.locale(), hit.score * entry.weight()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparingDouble(Hit::score).reversed());
        return onceEach(found, most);
    }

    // How many there are is not asked, so that texts that cannot be among the best are passed over.
    private static TopScoreDocCollectorManager best(int most) {
        return new TopScoreDocCollectorManager(most, most);
    }

    private static List<Hit> onceEach(List<Hit> found, int most) {
        var seen = new HashSet<String>();
        return found.stream().filter(hit -> seen.add(hit.id())).limit(most).toList();
    }

    private Query only(Query query, Collection<LocaleId> locales) {
        // Most languages have texts of one locale, which all their readers read.
        if (locales.containsAll(written)) {
            return query;
        }
        var ids = locales.stream().map(locale -> new BytesRef(locale.id())).toList();
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(new TermInSetQuery(LOCALE, ids), Occur.FILTER).build();
    }

    private Analysis.Vocabulary vocabulary() {
        return Analysis.vocabulary(entries.stream().flatMap(entry -> Stream.of(entry.title(), entry.keywords(), entry.headings(), entry.body()))::iterator);
    }

    private IndexReader write() throws IOException {
        var directory = new ByteBuffersDirectory();
        var fields = new PerFieldAnalyzerWrapper(analyzer, Map.of(PLAIN, plain, PHRASE, phrase, BEGINNING, phrase));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(fields))) {
            for (int number = 0; number < entries.size(); number++) {
                writer.addDocument(document(entries.get(number), number));
            }
            writer.forceMerge(1);
        }
        return DirectoryReader.open(directory);
    }

    private static FieldType list() {
        var type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static Document document(Entry entry, int number) {
        var document = new Document();
        document.add(new StringField(LOCALE, entry.locale().id(), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new TextField("title", entry.title(), Field.Store.NO));
        document.add(new Field("keywords", entry.keywords(), LIST));
        document.add(new TextField("headings", entry.headings(), Field.Store.NO));
        document.add(new TextField("body", entry.body(), Field.Store.NO));
        document.add(new TextField(PLAIN, entry.title() + " , " + entry.keywords() + " , " + entry.headings(), Field.Store.NO));
        document.add(new Field(BEGINNING, entry.title(), LIST));
        Stream.of(Stream.of(entry.title()), COMMAS.splitAsStream(entry.keywords()), entry.headings().lines()).flatMap(phrases -> phrases)
                .filter(text -> !text.isBlank()).forEach(text -> document.add(new Field(PHRASE, text, LIST)));
        return document;
    }
}
