package dragoman.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people write them in Kraków, Zürich, Mumbai-bound files and Kuwait. */
class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "173,30 | 173.30", "173.30 | 173.30", "1.173,30 | 1173.30", "1,173.30 | 1173.30", "1 173,30 | 1173.30", "1\u00a0173,30 | 1173.30", "1\u202f173,30 | 1173.30",
        "1'173.30 | 1173.30", "1’173.30 | 1173.30", "12.345.678,9 | 12345678.9", "12,345,678.9 | 12345678.9", "12.345.678 | 12345678", "12,345,678 | 12345678",
        "12 345 | 12345", "500 | 500", "12345 | 12345", "-5,00 | -5.00", "0,5 | 0.5", "0,500 | 0.500", "1234,5678 | 1234.5678"})
    void anAmountThatCanBeReadInOneWayIsReadSo(String amount, String plain) {
        assertThat(read(Optional.empty(), List.of(amount), amount, 2)).contains(plain);
    }

    @Test
    void anAmountThatCanBeReadInTwoWaysIsReadAsItsColumnSays() {
        assertThat(read(Optional.empty(), List.of("1,234", "0,99"), "1,234", 2)).contains("1.234");
        assertThat(read(Optional.empty(), List.of("1,234", "0.99"), "1,234", 2)).contains("1234");
        assertThat(read(Optional.empty(), List.of("1.234", "0.99"), "1.234", 2)).contains("1.234");
        assertThat(read(Optional.empty(), List.of("1.234", "0,99"), "1.234", 2)).contains("1234");
        assertThat(read(Optional.empty(), List.of("1.234"), "1.234", 2)).as("nobody says").isEmpty();
        assertThat(read(Optional.empty(), List.of("1,234", "1.5", "1,5"), "1,234", 2)).as("both are said").isEmpty();
        assertThat(read(Optional.of(','), List.of("1.234"), "1.234", 2)).contains("1234");
        assertThat(read(Optional.of('.'), List.of("1.234"), "1.234", 2)).contains("1.234");
    }

    @Test
    void otherColumnsTellWhereAColumnDoesNot() {
        var decimals = new Decimals(Optional.empty());
        decimals.see("total", "1,234");
        decimals.see("tax", "0,99");
        assertThat(decimals.plain("total", "1,234", 2)).contains("1.234");
        decimals.see("shipping", "0.99");
        assertThat(decimals.plain("total", "1,234", 2)).as("they do not agree").isEmpty();
        assertThat(decimals.plain("tax", "1,234", 2)).as("and each goes on as it is").contains("1.234");
    }

    @Test
    void dinarsAreWrittenWithTheirThreeDecimals() {
        assertThat(read(Optional.empty(), List.of("12.345"), "12.345", 3)).contains("12.345");
        assertThat(read(Optional.empty(), List.of("12,345"), "12,345", 3)).contains("12.345");
        assertThat(read(Optional.empty(), List.of("1,234.500"), "1,234.500", 3)).contains("1234.500");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zł 5", "5 zł", "1,23,456.00", "1.2.3", "--5", "5-", "1 23"})
    void whatIsNoAmountStaysAsItIs(String amount) {
        assertThat(read(Optional.empty(), List.of("1.5"), amount, 2)).contains(amount);
    }

    private static Optional<String> read(Optional<Character> named, List<String> column, String amount, int digits) {
        var decimals = new Decimals(named);
        column.forEach(cell -> decimals.see("total", cell));
        return decimals.plain("total", amount, digits);
    }
}
