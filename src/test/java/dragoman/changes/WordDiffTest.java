package dragoman.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.changes.WordDiff.Kind;
import dragoman.changes.WordDiff.Run;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void aChangedWordIsLessThanANewSentence() {
        assertThat(WordDiff.share("You have 14 days to send it back.", "You have 30 days to send it back.")).isEqualTo(11);
        assertThat(WordDiff.share("Send it back.", "Send it back. Postage is on us.")).isEqualTo(55);
        assertThat(WordDiff.share("Send it back.", "Write to us, please!")).isEqualTo(100);
        assertThat(WordDiff.share("Send it back.", "")).isEqualTo(100);
        assertThat(WordDiff.share("Send  it back.", "Send it back.")).isEqualTo(1);
        assertThat(WordDiff.share("a ".repeat(3000), "b ".repeat(3000))).isEqualTo(100);
    }

    @Test
    void theWordThatChangedIsFound() {
        assertThat(WordDiff.of("You have 14 days.", "You have 30 days.")).containsExactly(
                new Run(Kind.SAME, "You have "), new Run(Kind.GONE, "14"), new Run(Kind.NEW, "30"), new Run(Kind.SAME, " days."));
    }

    @Test
    void wordsInARowThatWereReplacedAreOneChange() {
        assertThat(WordDiff.of("Write to us tomorrow morning, please.", "Write to us late today, please.")).containsExactly(
                new Run(Kind.SAME, "Write to us "), new Run(Kind.GONE, "tomorrow morning"), new Run(Kind.NEW, "late today"), new Run(Kind.SAME, ", please."));
        assertThat(WordDiff.of("one two three", "one three")).as("what is only gone stays so").extracting(Run::kind).doesNotContain(Kind.NEW);
    }

    @Test
    void aTextWithoutSpacesIsReadLetterByLetter() {
        assertThat(WordDiff.of("荷物は明日届きます。", "荷物は今日届きます。")).contains(new Run(Kind.GONE, "明"), new Run(Kind.NEW, "今"));
    }

    @Test
    void bothVersionsAreInIt() {
        var before = "Send it back within 14 days, free of charge.";
        var after = "You may send it back, free of charge, within {days} days.";
        var runs = WordDiff.of(before, after);
        assertThat(runs.stream().filter(run -> run.kind() != Kind.NEW).map(Run::text).collect(Collectors.joining())).isEqualTo(before);
        assertThat(runs.stream().filter(run -> run.kind() != Kind.GONE).map(Run::text).collect(Collectors.joining())).isEqualTo(after);
        assertThat(WordDiff.of(after, after)).containsExactly(new Run(Kind.SAME, after));
    }

    @Test
    void twoBooksAreShownWhole() {
        assertThat(WordDiff.of("a ".repeat(5000), "b ".repeat(5000))).hasSize(2);
    }
}
