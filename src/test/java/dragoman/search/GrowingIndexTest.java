package dragoman.search;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.search.GrowingIndex.Filed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Zofia and Ana said is found by whoever asks in other endings, each language by its own. */
class GrowingIndexTest {

    @TempDir
    Path folder;

    private GrowingIndex index;

    @BeforeEach
    void zofiaAndAnaHaveWritten() {
        index = GrowingIndex.open(folder);
        index.add(List.of(
                new Filed(1, 11, "pl", Optional.of(LocaleId.of("pl")), "Zamówiłam lampę z rdestowca i nie doszła."),
                new Filed(2, 12, "br", Optional.of(LocaleId.of("pt")), "As luminárias chegaram quebradas."),
                new Filed(3, 13, "pl", Optional.empty(), "Lampy!")), List.of(), 3);
    }

    @AfterEach
    void nobodyAsksAnyMore() {
        index.close();
    }

    @Test
    void aWordIsFoundInTheOtherEndingsOfItsLanguage() {
        assertThat(found("lampa rdestowiec")).containsExactly(11L);
        assertThat(found("lampy")).as("of the text whose language nobody knows, as it was written").containsExactly(13L, 11L);
        assertThat(found("luminária quebrada")).containsExactly(12L);
    }

    @Test
    void allWordsMustBeThereWhateverTheLanguage() {
        assertThat(found("lampa bursztyn")).isEmpty();
        assertThat(found("i z")).as("words that say nothing").containsExactly(11L);
        assertThat(found("?!")).isEmpty();
    }

    private List<Long> found(String question) {
        return index.find(question, Set.of("pl", "br"), 10);
    }
}
