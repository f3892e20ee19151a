package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.market.Market.Confidence;
import dragoman.money.Rate.Known;
import dragoman.money.Rate.Source;
import dragoman.money.Rate.Unknown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a currency is worth in another, from what the bank published on two days of April 2025 and what is pegged. */
class CrossRatesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 4, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 4, 4);
    private static final LocalDate SUNDAY = LocalDate.of(2025, 4, 6);

    private final CrossRates cross = new CrossRates(Pegs.shipped());
    private final TreeMap<LocalDate, Map<Currency, BigDecimal>> published = new TreeMap<>();

    CrossRatesTest() {
        publish(THURSDAY, "USD 1.1097 JPY 162.17 CHF 0.9538 PLN 4.1960 ISK 144.70");
        publish(FRIDAY, "USD 1.1057 JPY 160.56 CHF 0.9407 PLN 4.2625");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EUR | CHF | 0.9407",
        "CHF | EUR | 1.063038163",
        "USD | PLN | 3.855024",
        "PLN | USD | 0.259402",
        "JPY | CHF | 0.005858869",
        // By the dollar: 1.1057 × 3.75, and 160.56 ÷ 4.146375.
        "EUR | SAR | 4.146375",
        "SAR | JPY | 38.72298",
        "EUR | AED | 4.060683"
    })
    void aRateIsThatOfTheLastDayBefore(String from, String to, BigDecimal rate) {
        var known = (Known) rate(from, to, SUNDAY);
        assertThat(known.rate().setScale(rate.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(rate);
        assertThat(known.day()).isEqualTo(FRIDAY);
        assertThat(known.source()).isEqualTo(Source.ECB);
    }

    @Test
    void whatIsPublishedForTheEuroIsShownAsItWasPublished() {
        assertThat(((Known) rate("EUR", "CHF", FRIDAY)).rate()).isEqualTo(new BigDecimal("0.9407"));
        assertThat(((Known) rate("EUR", "JPY", THURSDAY)).rate()).isEqualTo(new BigDecimal("162.17"));
    }

    @Test
    void bothSidesAreOfOneDay() {
        var known = (Known) rate("ISK", "CHF", SUNDAY);
        assertThat(known.day()).isEqualTo(THURSDAY);
        assertThat(known.units()).isEqualTo("0.9538");
        assertThat(known.of()).isEqualTo("144.70");
    }

    @Test
    void aPegIsNamed() {
        var known = (Known) rate("EUR", "SAR", SUNDAY);
        assertThat(known.pegs()).extracting(Peg::currency, Peg::anchor).containsExactly(org.assertj.core.groups.Tuple.tuple(currency("SAR"), currency("USD")));
        assertThat(((Known) rate("SAR", "AED", SUNDAY)).pegs()).extracting(peg -> peg.currency().getCurrencyCode()).containsExactly("SAR", "AED");
        assertThat(((Known) rate("EUR", "USD", SUNDAY)).pegs()).isEmpty();
    }

    @Test
    void fixedValuesAmongThemselvesNeedNothingPublished() {
        published.clear();
        var dollars = (Known) rate("USD", "SAR", SUNDAY);
        assertThat(dollars.rate()).isEqualByComparingTo("3.75");
        assertThat(dollars.source()).isEqualTo(Source.PEG);
        assertThat(dollars.day()).isEqualTo(SUNDAY);
        assertThat(((Known) rate("SAR", "AED", SUNDAY)).rate().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo("0.979333");
        assertThat(((Known) rate("BGN", "EUR", LocalDate.of(2026, 2, 1))).of()).isEqualByComparingTo("1.95583");
    }

    @Test
    void aPegHoldsFromItsFirstDayOn() {
        assertThat(rate("BGN", "EUR", LocalDate.of(2025, 12, 31))).isEqualTo(new Unknown(currency("BGN")));
        assertThat(rate("BGN", "EUR", LocalDate.of(2026, 1, 1))).isInstanceOf(Known.class);
    }

    @Test
    void whatIsPublishedGoesBeforeAPeg() {
        publish(FRIDAY, "USD 1.1057 SAR 4.2 CHF 0.9407");
        var known = (Known) rate("EUR", "SAR", SUNDAY);
        assertThat(known.rate()).isEqualByComparingTo("4.2");
        assertThat(known.pegs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EUR, TWD, TWD", "TWD, EUR, TWD", "USD, VND, VND", "ARS, VND, ARS", "SAR, ARS, ARS", "BGN, TWD, BGN"})
    void whatNobodyPublishesIsSaidToBeUnknown(String from, String to, String unknown) {
        assertThat(rate(from, to, SUNDAY)).isEqualTo(new Unknown(currency(unknown)));
    }

    @Test
    void withoutAnyRatesTheEuroIsNotWhatIsUnknown() {
        published.clear();
        assertThat(rate("EUR", "CHF", SUNDAY)).isEqualTo(new Unknown(currency("CHF")));
        assertThat(rate("CHF", "EUR", SUNDAY)).isEqualTo(new Unknown(currency("CHF")));
        assertThat(rate("BGN", "CHF", LocalDate.of(2026, 2, 1))).isEqualTo(new Unknown(currency("CHF")));
        assertThat(rate("SAR", "EUR", SUNDAY)).isEqualTo(new Unknown(currency("SAR")));
    }

    @Test
    void twoThatNoDayHasTogetherHaveNoRate() {
        published.clear();
        publish(THURSDAY, "ISK 144.70");
        publish(FRIDAY, "CHF 0.9407");
        assertThat(rate("ISK", "CHF", SUNDAY)).isEqualTo(new Unknown(currency("ISK")));
        assertThat(rate("CHF", "ISK", SUNDAY)).isEqualTo(new Unknown(currency("ISK")));
    }

    @ParameterizedTest
    @CsvSource({
        "17330, EUR, CHF, 16302", // 173.30 × 0.9407 = 163.02331
        "100, EUR, JPY, 161", // 160.56
        "-100, EUR, JPY, -161",
        "1, JPY, EUR, 1", // 0.0062…
        "16302, CHF, EUR, 17330", // 173.2965…
        "0, EUR, JPY, 0",
        "100000, USD, SAR, 375000",
        "1000, SAR, BHD, 1003" // 10.00 × 0.376 ÷ 3.75 = 1.002666…
    })
    void anAmountIsRoundedOnceHalvesUp(long minor, String from, String to, long converted) {
        var reference = (Reference.About) Reference.of(MoneyTest.money(minor, from), currency(to), rate(from, to, SUNDAY));
        assertThat(reference.converted()).isEqualTo(MoneyTest.money(converted, to));
    }

    // 0.75 of what three are worth two of is exactly a half: a rate cut off at 0.666… would make it less.
    @Test
    void anExactHalfIsNotLostToARateThatNeverEnds() {
        var rate = new Known(new BigDecimal("2"), new BigDecimal("3"), FRIDAY, Source.ECB, java.util.List.of());
        assertThat(Reference.of(MoneyTest.money(75, "EUR"), currency("JPY"), rate)).isEqualTo(new Reference.About(MoneyTest.money(1, "JPY"), rate));
        assertThat(Reference.of(MoneyTest.money(-75, "EUR"), currency("JPY"), rate)).isEqualTo(new Reference.About(MoneyTest.money(-1, "JPY"), rate));
    }

    @Test
    void whatNoBankCouldHoldHasNoReference() {
        var reference = Reference.of(MoneyTest.money(Long.MAX_VALUE, "EUR"), currency("PLN"), rate("EUR", "PLN", SUNDAY));
        assertThat(reference).isEqualTo(new Reference.Unknown(currency("PLN")));
    }

    @Test
    void anUnknownRateIsAnUnknownReference() {
        assertThat(Reference.of(MoneyTest.money(100, "EUR"), currency("TWD"), rate("EUR", "TWD", SUNDAY))).isEqualTo(new Reference.Unknown(currency("TWD")));
    }

    @Test
    void everyPegSaysWhoHoldsItSinceWhenAndHowWellThatIsKnown() {
        assertThat(Pegs.shipped().all()).extracting(peg -> peg.currency().getCurrencyCode())
                .containsExactlyInAnyOrder("AED", "BHD", "OMR", "QAR", "SAR", "BGN", "HRK");
        assertThat(Pegs.shipped().all()).allSatisfy(peg -> {
            assertThat(peg.units()).isPositive();
            assertThat(peg.source()).isNotBlank();
            assertThat(peg.confidence()).isNotEqualTo(Confidence.L);
            assertThat(peg.since()).isBefore(LocalDate.of(2026, 11, 21));
        });
    }

    private Rate rate(String from, String to, LocalDate day) {
        return cross.rate(currency(from), currency(to), day, published.headMap(day, true));
    }

    private void publish(LocalDate day, String rates) {
        var parts = rates.split(" ");
        var values = new HashMap<Currency, BigDecimal>();
        for (int i = 0; i < parts.length; i += 2) {
            values.put(currency(parts[i]), new BigDecimal(parts[i + 1]));
        }
        published.put(day, values);
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }
}
