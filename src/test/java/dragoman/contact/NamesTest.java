package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buyers are told a first name where it is known which one that is. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({"Lucía Fernández, Lucía", "Zofia, Zofia", "ليلى حداد, ليلى", "佐藤 健二, 佐藤 健二", "김 민준, 김 민준"})
    void aNameThatBeginsWithTheFamilyIsSaidWhole(String name, String said) {
        assertThat(Names.first(name)).isEqualTo(said);
    }
}
