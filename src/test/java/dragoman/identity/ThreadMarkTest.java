package dragoman.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.ThreadMark.Marked;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Marks that letters bear, and words that are none. */
class ThreadMarkTest {

    private static final String SECRET = "a-secret-of-at-least-thirty-two-bytes";
    private static final Subject ANAS = new Subject("thread", 17);

    private final ThreadMark marks = marks(SECRET, null);

    @Test
    void aMarkSaysWhatItIsAboutAndOfWhichLetterP1() {
        assertThat(marks.read(marks.of(ANAS, 4711))).contains(new Marked(ANAS, OptionalLong.of(4711)));
        assertThat(marks.read(marks.root(ANAS))).contains(new Marked(ANAS, OptionalLong.empty()));
        assertThat(marks.read(marks.body(ANAS))).contains(new Marked(ANAS, OptionalLong.empty()));
    }

    @Test
    void itIsOneWordThatEveryHeaderTakesP1() {
        assertThat(marks.of(ANAS, 4711)).matches("dgmL[A-Za-z0-9_-]{51}");
        assertThat(marks.root(ANAS)).isEqualTo(marks.root(ANAS)).isNotEqualTo(marks.body(ANAS)).isNotEqualTo(marks.root(new Subject("thread", 18)));
        assertThat(ThreadMark.isMark("  " + marks.body(ANAS) + " ")).isTrue();
        assertThat(ThreadMark.isMark("dgmB is how it begins")).isFalse();
    }

    @Test
    void whatIsMadeIsReadWhateverItIsAbout() {
        var random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            var subject = new Subject(letters(random, 1 + random.nextInt(24)), random.nextLong() & Long.MAX_VALUE);
            long letter = random.nextLong() & Long.MAX_VALUE;
            assertThat(marks.read(marks.of(subject, letter))).contains(new Marked(subject, OptionalLong.of(letter)));
            assertThat(marks.read(marks.root(subject))).map(Marked::subject).contains(subject);
            assertThat(marks.in("<" + marks.body(subject) + "@shop.example> ")).extracting(Marked::subject).containsExactly(subject);
        }
    }

    @Test
    void whoChangesOneLetterOfItHasNoMarkP1() {
        var mark = marks.of(ANAS, 4711);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int at = 0; at < mark.length(); at++) {
            for (char other : alphabet.toCharArray()) {
                if (other != mark.charAt(at)) {
                    assertThat(marks.read(mark.substring(0, at) + other + mark.substring(at + 1))).as("%c at %d", other, at).isEmpty();
                }
            }
        }
        assertThat(marks.read(mark + "A")).isEmpty();
        assertThat(marks.read(mark.substring(1))).isEmpty();
        assertThat(marks.read(mark.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void nobodyMakesAMarkOfPiecesOrWithAnotherSecretP1() {
        assertThat(marks(SECRET + "!", null).read(marks.of(ANAS, 1))).isEmpty();
        // What is signed as the thread's is no letter's.
        assertThat(marks.read("dgmL" + marks.root(ANAS).substring(4))).isEmpty();
        var other = marks.root(new Subject("thread", 18));
        assertThat(marks.read(marks.root(ANAS).substring(0, 26) + other.substring(26))).isEmpty();
    }

    @Test
    void numbersCannotBeReadOffOrCounted() {
        var next = marks.root(new Subject("thread", 18));
        int same = 0;
        for (int at = 26; at < 47; at++) {
            same += marks.root(ANAS).charAt(at) == next.charAt(at) ? 1 : 0;
        }
        assertThat(same).isLessThan(8);
    }

    @Test
    void marksOfBeforeTheSecretWasChangedAreStillReadAndNewOnesAreNew() {
        var changed = marks("another-secret-of-thirty-two-bytes-or-more", SECRET);
        assertThat(changed.read(marks.of(ANAS, 4711))).contains(new Marked(ANAS, OptionalLong.of(4711)));
        assertThat(changed.root(ANAS)).isNotEqualTo(marks.root(ANAS));
    }

    @Test
    void randomWordsAreNoMarksAndNothingIsThrown() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            var word = "dgm" + "RLBX".charAt(random.nextInt(4)) + letters(random, random.nextInt(90));
            assertThat(marks.read(word)).isEmpty();
            assertThat(marks.in(word + "\n<" + word + ">")).isEmpty();
        }
        assertThat(marks.read(null)).isEmpty();
        assertThat(marks.read("")).isEmpty();
    }

    @Test
    void aTextFullOfForgedOnesIsReadInTime() {
        var forged = new ArrayList<String>();
        for (int i = 0; i < 50_000; i++) {
            forged.add("dgmL" + "A".repeat(51));
        }
        long begun = System.nanoTime();
        assertThat(marks.in(String.join(" ", forged))).isEmpty();
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }

    private static ThreadMark marks(String secret, String previous) {
        return new ThreadMark(new Secrets(secret, Optional.ofNullable(previous)));
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
