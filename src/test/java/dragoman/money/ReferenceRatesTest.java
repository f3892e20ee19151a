package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.Rate.Known;
import dragoman.money.Rate.Unknown;
import dragoman.money.ReferenceRates.Import;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zofia in Warsaw pays in euro and thinks in złoty: what the rates of a few days of April 2025 tell her. */
@QuarkusTest
@Tag("database")
class ReferenceRatesTest {

    private static final String DAYS = EcbFileTest.HEAD
            + "<Cube time=\"2025-04-04\"><Cube currency=\"USD\" rate=\"1.1057\"/><Cube currency=\"PLN\" rate=\"4.2625\"/></Cube>"
            + "<Cube time=\"2025-04-03\"><Cube currency=\"USD\" rate=\"1.1097\"/><Cube currency=\"PLN\" rate=\"4.1960\"/>"
            + "<Cube currency=\"IDR\" rate=\"18547.91\"/></Cube>" + EcbFileTest.TAIL;

    @Inject
    ReferenceRates rates;

    @Inject
    RateTable table;

    @BeforeEach
    void twoDaysAreKnown() {
        table.empty();
        assertThat(take(DAYS)).isEqualTo(new Import.Taken(5, 0, 0, day("2025-04-03"), day("2025-04-04"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-03, 4.196, 2025-04-03", // a Thursday
        "2025-04-04, 4.2625, 2025-04-04",
        "2025-04-06, 4.2625, 2025-04-04", // the Sunday after
        "2025-04-14, 4.2625, 2025-04-04" // ten days after
    })
    void theLastDayAtOrBeforeTheOneAskedSpeaks(LocalDate asked, String rate, LocalDate day) {
        var known = (Known) rate("EUR", "PLN", asked);
        assertThat(known.rate()).isEqualByComparingTo(rate);
        assertThat(known.day()).isEqualTo(day);
        assertThat(known.source()).isEqualTo(Rate.Source.ECB);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-02", "2025-04-15", "1999-01-04", "2031-01-01"})
    void beforeTheFirstAndTooLongAfterTheLastNobodySpeaks(LocalDate asked) {
        assertThat(rate("EUR", "PLN", asked)).isEqualTo(new Unknown(currency("PLN")));
    }

    @Test
    void zofiaSeesWhatSheWasChargedInHerOwnMoney() {
        var reference = (Reference.About) rates.reference(MoneyTest.money(17330, "EUR"), currency("PLN"), LocalDate.of(2025, 4, 6));
        assertThat(reference.converted()).isEqualTo(MoneyTest.money(73869, "PLN")); // 173.30 × 4.2625 = 738.69125
        assertThat(reference.rate().day()).isEqualTo("2025-04-04");
    }

    @Test
    void acrossTheEuroAndAcrossAPeg() {
        assertThat(((Reference.About) rates.reference(MoneyTest.money(10000, "USD"), currency("PLN"), LocalDate.of(2025, 4, 4))).converted())
                .isEqualTo(MoneyTest.money(38550, "PLN")); // 100 × 4.2625 ÷ 1.1057 = 385.5024…
        var riyals = (Reference.About) rates.reference(MoneyTest.money(10000, "EUR"), currency("SAR"), LocalDate.of(2025, 4, 4));
        assertThat(riyals.converted()).isEqualTo(MoneyTest.money(41464, "SAR")); // 100 × 1.1057 × 3.75 = 414.6375
        assertThat(riyals.rate().pegs()).extracting(peg -> peg.currency().getCurrencyCode()).containsExactly("SAR");
    }

    @Test
    void whatTheBankDoesNotPublishIsSaidAndWhatIsThatCurrencyAlreadyTooIs() {
        assertThat(rates.reference(MoneyTest.money(100, "EUR"), currency("TWD"), LocalDate.of(2025, 4, 4))).isEqualTo(new Reference.Unknown(currency("TWD")));
        assertThat(rates.reference(MoneyTest.money(100, "ARS"), currency("EUR"), LocalDate.of(2025, 4, 4))).isEqualTo(new Reference.Unknown(currency("ARS")));
        assertThat(rates.reference(MoneyTest.money(100, "EUR"), currency("EUR"), LocalDate.of(2025, 4, 4))).isEqualTo(new Reference.Needless());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var before = table.rows();
        assertThat(take(DAYS.replace("4.1960", "4.196"))).isEqualTo(new Import.Taken(0, 0, 5, day("2025-04-03"), day("2025-04-04"), List.of()));
        assertThat(table.rows()).isEqualTo(before).hasSize(5);
    }

    @Test
    void aCorrectedRateTakesThePlaceOfTheOld() {
        assertThat(take(DAYS.replace("4.2625", "4.2630"))).isEqualTo(new Import.Taken(0, 1, 4, day("2025-04-03"), day("2025-04-04"), List.of()));
        assertThat(((Known) rate("EUR", "PLN", LocalDate.of(2025, 4, 4))).rate()).isEqualByComparingTo("4.263");
        assertThat(table.rows()).hasSize(5);
    }

    @Test
    void aBrokenFileLeavesEverythingAsItWas() {
        var before = table.rows();
        assertThat(take(DAYS.replace("4.2625", "9").replace(EcbFileTest.TAIL, ""))).isInstanceOf(Import.Refused.class);
        assertThat(table.rows()).isEqualTo(before);
    }

    @Test
    void aRowThatIsRefusedDoesNotKeepTheOthersOut() {
        var taken = (Import.Taken) take(DAYS.replace("2025-04-04", "2025-04-01").replace("4.2625", "N/A"));
        assertThat(taken.fresh()).isEqualTo(1);
        assertThat(taken.flaws()).hasSize(1);
        assertThat(table.rows()).hasSize(6);
    }

    @Test
    void theLongestAndTheSmallestRateAreKeptToTheDigit() {
        take(EcbFileTest.HEAD + "<Cube time='2025-04-04'><Cube currency='IDR' rate='9999999999.99999999'/><Cube currency='KWD' rate='0.00000001'/></Cube>" + EcbFileTest.TAIL);
        assertThat(((Known) rate("EUR", "IDR", LocalDate.of(2025, 4, 4))).units()).isEqualByComparingTo("9999999999.99999999");
        assertThat(((Known) rate("EUR", "KWD", LocalDate.of(2025, 4, 4))).units()).isEqualByComparingTo("0.00000001");
    }

    private Import take(String file) {
        return rates.take(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private Rate rate(String from, String to, LocalDate day) {
        return rates.rate(currency(from), currency(to), day);
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
