package dragoman.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of one language's texts by numbers, so that a text that was read once is kept in little. */
final class WordNumbers {

    private final Analyzer analyzer;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    WordNumbers(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A text with the places of its words. */
    ReadText read(String text) {
        var places = IntStream.builder();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (offset.endOffset() > offset.startOffset()) {
                    places.add(numbers.computeIfAbsent(term.toString(), word -> next.getAndIncrement())).add(offset.startOffset()).add(offset.endOffset());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadText(text, places.build().toArray());
    }

    /** The numbers of some words; one that stands in no text that was read has none, so that nobody fills this by typing. */
    Set<Integer> of(Collection<String> words) {
        return words.stream().filter(numbers::containsKey).map(numbers::get).collect(Collectors.toSet());
    }
}
