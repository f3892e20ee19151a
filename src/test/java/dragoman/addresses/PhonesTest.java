package dragoman.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest
    @CsvSource({
        "+5581991234567, BR, BR, (81) 99123-4567",
        "81 99123-4567,  BR, BR, (81) 99123-4567",
        "090-1234-5678,  JP, JP, 090-1234-5678",
        "+81 90 12345678, JP, JP, 090-1234-5678",
        "010-1234-5678,  KR, KR, 010-1234-5678",
        "0501234567,     SA, SA, 050 123 4567",
        "٠٥٠١٢٣٤٥٦٧,     SA, SA, 050 123 4567",
        "601234567,      PL, PL, 601 234 567",
        "4165550123,     CA, CA, (416) 555-0123",
        "07400123456,    GB, GB, 07400 123456",
    })
    void aReaderOfTheSameRegionSeesANumberAsItIsDialledThere(String raw, String country, String reader, String shown) {
        assertThat(Phones.shown(raw, country, reader)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "81 99123-4567, BR, US, +55 81 99123-4567",
        "090-1234-5678, JP, PL, +81 90-1234-5678",
        "0501234567,    SA, AE, +966 50 123 4567",
        "4165550123,    CA, US, +1 416-555-0123",
        "+48601234567,  '', DE, +48 601 234 567",
        "+48601234567,  DE, DE, +48 601 234 567",
    })
    void everyOtherReaderSeesItWithItsCountrysCode(String raw, String country, String reader, String shown) {
        assertThat(Phones.shown(raw, country, reader)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask at the gate", "123", "601234567"})
    void whatIsNoNumberOfACountryIsShownAsGiven(String raw) {
        assertThat(Phones.shown(raw, "", "PL")).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "12", "+999 123"})
    void aNumberThatNobodyCanHaveIsShownAsGiven(String raw) {
        assertThat(Phones.shown(raw, "PL", "PL")).isEqualTo(raw);
    }
}
