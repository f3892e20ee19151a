package dragoman.analysis;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;

/** How a language's texts become terms: {@code analysis.properties} by the language and its parents. */
public final class Analysis {

    /**
     * The words that there are.
     *
     * @param written in lower case, with their marks
     * @param folded as {@code fold} leaves them
     */
    public record Vocabulary(CharArraySet written, CharArraySet folded) {}

    /** A filter that must know which words there are. */
    interface NeedsVocabulary {
        void learn(Vocabulary words);
    }

    /** Ours by class: by a name Lucene looks beside itself alone, and not everybody who starts us has both in one place. */
    private static final Map<String, Class<? extends TokenFilterFactory>> FILTERS = Map.of(
            CompoundsFilterFactory.NAME, CompoundsFilterFactory.class,
            FoldFilterFactory.NAME, FoldFilterFactory.class,
            LettersFilterFactory.NAME, LettersFilterFactory.class,
            MarksFilterFactory.NAME, MarksFilterFactory.class,
            PrefixesFilterFactory.NAME, PrefixesFilterFactory.class,
            SimplifiedFilterFactory.NAME, SimplifiedFilterFactory.class);
    private static final Map<String, Class<? extends TokenizerFactory>> TOKENIZERS = Map.of(
            WordBreaksTokenizerFactory.NAME, WordBreaksTokenizerFactory.class);

    private static final Properties CHAINS = read();
    private static final String OTHERS = "others";
    private static final String PLAIN = "plain";
    private static final String WORDS = "words";
    private static final String PHRASE = "phrase";
    private static final Set<String> NO_LANGUAGES = Set.of(OTHERS, PLAIN, WORDS, PHRASE, "anyPairs", "anyWords");

    private Analysis() {}

    /** The language's own analysis. */
    public static CustomAnalyzer of(LocaleId language) {
        return LocaleChain.parents(language).stream()
                .map(parent -> CHAINS.getProperty(parent.id()))
                .filter(chain -> chain != null)
                .findFirst()
                .map(Analysis::build)
                .orElseGet(() -> build(CHAINS.getProperty(OTHERS)));
    }

    /** Every language that has an analysis of its own, by its name in {@code analysis.properties}. */
    public static Map<String, Analyzer> all() {
        return CHAINS.stringPropertyNames().stream().filter(name -> !NO_LANGUAGES.contains(name)).collect(Collectors.toMap(name -> name, name -> build(CHAINS.getProperty(name))));
    }

    /** The name under which a language, or a parent of it, has an analysis of its own; empty where none has. */
    public static Optional<String> name(LocaleId language) {
        return LocaleChain.parents(language).stream().map(LocaleId::id).filter(CHAINS::containsKey).findFirst();
    }

    /** Words as they are typed, of whatever language: what typos are compared with. */
    public static CustomAnalyzer plain() {
        return build(CHAINS.getProperty(PLAIN));
    }

    /** A whole phrase as one term. */
    public static CustomAnalyzer phrase() {
        return build(CHAINS.getProperty(PHRASE));
    }

    /** Texts of any language, of which nobody says which: by their characters, and by dictionaries. */
    public static List<CustomAnalyzer> any() {
        return Stream.of("anyPairs", "anyWords").map(CHAINS::getProperty).map(Analysis::build).toList();
    }

    /** The words of texts: the vocabulary of filters that need one. */
    public static Vocabulary vocabulary(Iterable<String> texts) {
        var words = new Vocabulary(new CharArraySet(1_000, false), new CharArraySet(1_000, false));
        var written = build(CHAINS.getProperty(WORDS));
        var folded = build(CHAINS.getProperty(OTHERS));
        for (var text : texts) {
            terms(written, text).forEach(words.written::addAll);
            terms(folded, text).forEach(words.folded::addAll);
        }
        return words;
    }

    /** Teaches an analysis the words that its filters must know, where it has such filters. */
    public static void teach(CustomAnalyzer analyzer, Supplier<Vocabulary> words) {
        var learners = analyzer.getTokenFilterFactories().stream().filter(NeedsVocabulary.class::isInstance).map(NeedsVocabulary.class::cast).toList();
        if (!learners.isEmpty()) {
            var all = words.get();
            learners.forEach(learner -> learner.learn(all));
        }
    }

    /** A text's terms; those at one place stand together, since one word may be several terms. */
    public static List<List<String>> terms(Analyzer analyzer, String text) {
        var places = new ArrayList<List<String>>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || places.isEmpty()) {
                    places.add(new ArrayList<>());
                }
                places.get(places.size() - 1).add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private static CustomAnalyzer build(String chain) {
        try {
            var steps = chain.strip().split("\\s*>\\s*");
            var builder = CustomAnalyzer.builder(new ClasspathResourceLoader(Analysis.class.getClassLoader()));
            for (int i = 0; i < steps.length; i++) {
                var words = steps[i].split("\\s+");
                if (words[0].startsWith("char:")) {
                    builder.addCharFilter(words[0].substring("char:".length()), arguments(words));
                } else if (words[0].startsWith("tokenizer:")) {
                    tokenizer(builder, words[0].substring("tokenizer:".length()), arguments(words));
                } else {
                    filter(builder, words[0], arguments(words));
                }
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tokenizer(CustomAnalyzer.Builder builder, String name, Map<String, String> arguments) throws IOException {
        var own = TOKENIZERS.get(name);
        if (own == null) {
            builder.withTokenizer(name, arguments);
        } else {
            builder.withTokenizer(own, arguments);
        }
    }

    private static void filter(CustomAnalyzer.Builder builder, String name, Map<String, String> arguments) throws IOException {
        var own = FILTERS.get(name);
        if (own == null) {
            builder.addTokenFilter(name, arguments);
        } else {
            builder.addTokenFilter(own, arguments);
        }
    }

    private static Map<String, String> arguments(String[] words) {
        var arguments = new HashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            var pair = words[i].split("=", 2);
            arguments.put(pair[0], pair[1]);
        }
        return arguments;
    }

    private static Properties read() {
        var chains = new Properties();
        try (var in = Analysis.class.getResourceAsStream("/dragoman/analysis/analysis.properties")) {
            chains.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chains;
    }
}
