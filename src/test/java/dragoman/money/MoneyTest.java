package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.money.AmountReading.Read;
import dragoman.money.AmountReading.Reason;
import dragoman.money.AmountReading.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shops send is taken to the last digit, or refused. */
class MoneyTest {

    // ISO 4217, list one, as of 2026: all currencies of countries whose minor units are not hundredths.
    private static final Set<String> NO_DECIMALS =
            Set.of("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE_DECIMALS = Set.of("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");
    private static final List<String> HUNDREDTHS = List.of(("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
            + "CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW "
            + "KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON "
            + "RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER "
            + "ZAR ZMW ZWG").split(" "));

    @Test
    void minorUnitsOfEveryCurrencyInUseAreThoseOfIso4217() {
        NO_DECIMALS.forEach(code -> assertThat(digits(code)).as(code).isZero());
        THREE_DECIMALS.forEach(code -> assertThat(digits(code)).as(code).isEqualTo(3));
        HUNDREDTHS.forEach(code -> assertThat(digits(code)).as(code).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "500, JPY, 500", "500.00, JPY, 500", "500.000000, JPY, 500", "0.00, JPY, 0", "-0.00, EUR, 0", "173.30, EUR, 17330", "173.3, EUR, 17330",
        "173, EUR, 17300", "173.300, EUR, 17330", "-10.00, EUR, -1000", "0.05, EUR, 5", "-0.5, EUR, -50", "1.234, KWD, 1234", "1.2340, KWD, 1234",
        "12345.50, HUF, 1234550", "12.33, CHF, 1233", "92233720368547758.07, EUR, 9223372036854775807", "-92233720368547758.08, EUR, -9223372036854775808",
        "9223372036854775807, JPY, 9223372036854775807", "173.30, eur, 17330"
    })
    void anAmountIsTakenToTheLastDigit(String amount, String currency, long minor) {
        assertThat(Money.read(amount, currency)).isEqualTo(new Read(money(minor, currency.toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @CsvSource({
        "500.5, JPY", "500.05, JPY", "173.305, EUR", "0.001, EUR", "1.2345, KWD", "-0.001, EUR", "0.00000000000000000001, EUR"
    })
    void whatHasMoreDecimalsThanItsCurrencyIsRefused(String amount, String currency) {
        assertThat(Money.read(amount, currency)).isEqualTo(new Refused(Reason.TOO_MANY_DECIMALS, new BigDecimal(amount).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "-", ".", "5.", ".5", "-.5", "+5", "--5", "5-", "05", "00", "00.5", "1,234.50", "1.234,50", "1 234", " 5", "5 ", "5\n", "5\u00A0", "€5", "5 EUR",
        "1e3", "1E3", "1.5e3", "1e-2", "NaN", "Infinity", "0x10", "null", "５００", "٥٠٠", "−5", "1_000", "5.0.0", "1'000", "5f", "5d"
    })
    void whatIsNoPlainNumberIsRefused(String amount) {
        assertThat(Money.read(amount, "EUR")).isEqualTo(new Refused(Reason.NOT_A_NUMBER, amount));
    }

    @Test
    void nothingIsNoAmount() {
        assertThat(Money.read((String) null, "EUR")).isEqualTo(new Refused(Reason.NOT_A_NUMBER, ""));
        assertThat(Money.read("5", null)).isEqualTo(new Refused(Reason.UNKNOWN_CURRENCY, ""));
    }

    @ParameterizedTest
    @CsvSource({"92233720368547758.08, EUR", "-92233720368547758.09, EUR", "9223372036854775808, JPY", "99999999999999999999999999999999, EUR", "9223372036854775.808, KWD"})
    void whatNoBankCouldHoldIsRefused(String amount, String currency) {
        assertThat(Money.read(amount, currency)).isEqualTo(new Refused(Reason.TOO_LARGE, amount));
    }

    @Test
    void aThousandDigitsAreNoAmountAndOnlyTheirBeginningIsKept() {
        var refused = (Refused) Money.read("9".repeat(100_000), "EUR");
        assertThat(refused.reason()).isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(refused.given()).hasSize(64).endsWith("9…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "EURO", "€", "XXX", "XAU", "XTS", "XDR", "ABC", "E R", "ЕUR", "eür", "$US"})
    void whatNobodyPaysWithIsNoCurrency(String currency) {
        assertThat(Money.read("5.00", currency)).isEqualTo(new Refused(Reason.UNKNOWN_CURRENCY, currency));
        assertThat(Money.read(BigDecimal.ONE, currency)).isEqualTo(new Refused(Reason.UNKNOWN_CURRENCY, currency));
    }

    @ParameterizedTest
    @CsvSource({"1.5e3, EUR, 150000", "1500, EUR, 150000", "15e2, JPY, 1500", "1733e-1, EUR, 17330", "0e999999999, EUR, 0", "0e-999999999, EUR, 0"})
    void aNumberOfJsonIsTakenExactly(BigDecimal amount, String currency, long minor) {
        assertThat(Money.read(amount, currency)).isEqualTo(new Read(money(minor, currency)));
    }

    // Shifting the point of 1e999999999 would need a gigabyte.
    @ParameterizedTest
    @CsvSource({"1e999999999, TOO_LARGE", "-1e2147483647, TOO_LARGE", "1e-999999999, TOO_MANY_DECIMALS", "1e64, TOO_LARGE", "1e-3, TOO_MANY_DECIMALS"})
    void aNumberWithAnAbsurdExponentIsRefusedAtOnce(BigDecimal amount, Reason reason) {
        assertThat(Money.read(amount, "EUR")).isEqualTo(new Refused(reason, amount.toString()));
    }

    // What a double makes of 0.1 has 55 digits, none of which the shop meant.
    @Test
    void aNumberThatWasADoubleIsNotBelieved() {
        assertThat(Money.read(new BigDecimal(0.1), "EUR")).isInstanceOf(Refused.class);
        assertThat(Money.read(new BigDecimal(0.5), "EUR")).isEqualTo(new Read(money(50, "EUR")));
    }

    @Test
    void whatIsWrittenIsReadBackWhateverTheCurrency() {
        var random = new Random(20261121);
        var codes = codes();
        for (int i = 0; i < 20_000; i++) {
            var money = money(random.nextLong() >> random.nextInt(64), codes.get(random.nextInt(codes.size())));
            var written = money.decimal().toPlainString();
            assertThat(Money.read(written, money.currency().getCurrencyCode())).as(written).isEqualTo(new Read(money));
            var zeros = written + (written.contains(".") ? "" : ".") + "0".repeat(1 + random.nextInt(5));
            assertThat(Money.read(zeros, money.currency().getCurrencyCode())).as(zeros).isEqualTo(new Read(money));
            assertThat(Money.read(money.decimal(), money.currency().getCurrencyCode())).isEqualTo(new Read(money));
        }
    }

    @Test
    void amountsOfOneCurrencyCompareAndOthersDoNot() {
        assertThat(money(17330, "EUR")).isGreaterThan(money(17329, "EUR")).isEqualByComparingTo(money(17330, "EUR"));
        assertThatThrownBy(() -> money(1, "EUR").compareTo(money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(money(-1, "EUR").isNegative()).isTrue();
        assertThat(money(0, "EUR").isZero()).isTrue();
        assertThat(money(1, "EUR").isZero() || money(1, "EUR").isNegative()).isFalse();
    }

    @Test
    void machinesReadItAsADecimalAndACode() {
        assertThat(money(17330, "EUR")).hasToString("173.30 EUR");
        assertThat(money(-1_000_000_050, "JPY")).hasToString("-1000000050 JPY");
        assertThat(money(5, "KWD")).hasToString("0.005 KWD");
    }

    @Test
    void goldIsNoMoney() {
        assertThatThrownBy(() -> money(1, "XAU")).isInstanceOf(IllegalArgumentException.class);
    }

    static List<String> codes() {
        var codes = new ArrayList<>(HUNDREDTHS);
        codes.addAll(NO_DECIMALS.stream().sorted().toList());
        codes.addAll(THREE_DECIMALS.stream().sorted().toList());
        return codes;
    }

    private static int digits(String code) {
        return Currencies.find(code).orElseThrow().getDefaultFractionDigits();
    }

    static Money money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }
}
