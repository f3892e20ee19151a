package dragoman.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistyped word may be: the same that Lucene's automata say. */
class SpellingsTest {

    private static final List<String> WORDS = List.of("refund", "refunds", "return", "returns", "track", "tracking", "trackingnumber", "parcel", "parcels",
            "zwrot", "zwroty", "przesyłka", "przesyłki", "반품", "배송조회", "배송", "환불", "สินค้า", "返品", "返金", "שילוח", "משלוח", "إرجاع", "😀😀a", "a", "ab");

    @ParameterizedTest
    @CsvSource({"refnud, 1, refund", "rfund, 1, refund", "reffund, 1, refund", "refumd, 1, refund", "zwtoy, 1, ''", "zwroyt, 1, zwroty", "parzel, 1, parcel", "trakcingnmuber, 2, trackingnumber"})
    void aSwapAMissingADoubledAndAWrongLetterAreOneEach(String typed, int edits, String meant) throws IOException {
        var found = spellings(WORDS).near(typed, edits, 0, 1).stream().map(Spellings.Near::term).toList();
        assertThat(found).isEqualTo(meant.isEmpty() ? List.of() : List.of(meant));
    }

    @Test
    void noLetterIsTouchedTwice() throws IOException {
        assertThat(spellings(List.of("abc")).near("ca", 2, 0, 5)).isEmpty();
        assertThat(spellings(List.of("abcd")).near("badc", 2, 0, 5)).containsExactly(new Spellings.Near("abcd", 2));
    }

    @Test
    void theSameWordsAreNearThatLucenesAutomataFind() throws IOException {
        var random = new Random(7);
        var index = index(WORDS);
        var spellings = Spellings.of(index, "word");
        int near = 0;
        for (int i = 0; i < 2_000; i++) {
            var typed = mistyped(WORDS.get(random.nextInt(WORDS.size())), random);
            for (int edits = 1; edits <= 2; edits++) {
                int same = Math.min(i % 2, typed.codePointCount(0, typed.length()));
                var found = spellings.near(typed, edits, same, 100);
                assertThat(found).as(typed).containsExactlyElementsOf(byLucene(index, typed, edits, same));
                near += found.size();
            }
        }
        assertThat(near).isGreaterThan(2_000);
    }

    @Test
    void ofEqualsTheFirstInOrderAreTaken() throws IOException {
        assertThat(spellings(List.of("tea", "sea", "pea", "bea")).near("lea", 1, 0, 2)).extracting(Spellings.Near::term).containsExactly("bea", "pea");
    }

    @Test
    void aWordThatIsBegunGoesOn() throws IOException {
        var spellings = spellings(WORDS);
        assertThat(spellings.begun("ref")).containsExactly("refund", "refunds");
        assertThat(spellings.begun("배송")).containsExactly("배송", "배송조회");
        assertThat(spellings.begun("trackingnumbers")).isEmpty();
    }

    @Test
    void everyTermIsKnownAndNothingElse() throws IOException {
        var spellings = spellings(WORDS);
        assertThat(WORDS).allMatch(spellings::has);
        assertThat(List.of("refun", "refundss", "รักษา", "😀a", "", "zz")).noneMatch(spellings::has);
    }

    private static String mistyped(String word, Random random) {
        var letters = word.codePoints().boxed().collect(Collectors.toCollection(ArrayList::new));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(letters.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> letters.add(at, "rtnพ송א😀".codePoints().toArray()[random.nextInt(7)]);
                case 1 -> letters.remove(Math.min(at, letters.size() - 1));
                case 2 -> letters.set(Math.min(at, letters.size() - 1), (int) 'u');
                default -> Collections.swap(letters, Math.min(at, letters.size() - 1), Math.max(0, Math.min(at, letters.size()) - 1));
            }
            if (letters.isEmpty()) {
                letters.add((int) 'r');
            }
        }
        var typed = new StringBuilder();
        letters.forEach(typed::appendCodePoint);
        return typed.toString();
    }

    private static List<Spellings.Near> byLucene(IndexReader index, String typed, int edits, int same) throws IOException {
        var found = new ArrayList<Spellings.Near>();
        var terms = new FuzzyTermsEnum(MultiTerms.getTerms(index, "word"), new Term("word", typed), edits, same, true);
        for (var term = terms.next(); term != null; term = terms.next()) {
            var text = term.utf8ToString();
            float boost = terms.attributes().getAttribute(BoostAttribute.class).getBoost();
            int shorter = Math.min(typed.codePointCount(0, typed.length()), text.codePointCount(0, text.length()));
            found.add(new Spellings.Near(text, Math.round((1 - boost) * shorter)));
        }
        int letters = typed.codePointCount(0, typed.length());
        found.sort(Comparator.<Spellings.Near>comparingDouble(near -> -near.likeness(letters)));
        return found;
    }

    private static Spellings spellings(List<String> words) throws IOException {
        return Spellings.of(index(words), "word");
    }

    private static IndexReader index(List<String> words) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (var word : words) {
                var document = new Document();
                document.add(new StringField("word", word, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }
}
