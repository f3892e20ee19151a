package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.units.I18nReading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Money as readers in the shipped markets read it. In expected texts ~ is a no-break space, ^ a narrow one, &gt; a
 * right-to-left mark, [ and ] the isolate around a text for a sentence that runs from the right.
 */
class DisplayTest {

    private static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | de | EUR | 17330 | 173,30~€",
        "de | de | USD | 19999 | 199,99~USD",
        "ch | de | CHF | 16302 | CHF~163.02",
        "ch | de | EUR | 17330 | EUR~173.30",
        "pl | pl | PLN | 123450 | 1234,50~zł",
        "pl | pl | EUR | 123450 | 1234,50~€",
        "us | en | USD | 19999 | $199.99",
        "us | es | USD | 19999 | $199.99",
        "ca | en | CAD | 19999 | $199.99",
        "ca | en | USD | 19999 | US$199.99",
        "ca | fr | USD | 19999 | 199,99~$~US",
        "mx | es | MXN | 123456 | $1,234.56",
        "mx | es | USD | 123456 | USD~1,234.56",
        "jp | ja | JPY | 1234567 | ￥1,234,567",
        "jp | ja | CNY | 123456 | 元~1,234.56",
        "br | pt | BRL | 123456 | R$~1.234,56",
        "th | th | THB | 123456 | ฿1,234.56",
        "kr | ko | USD | 123456 | US$1,234.56",
        "sa | ar | SAR | 123456 | [>١٬٢٣٤٫٥٦~ر.س.>]",
        "sa | ar | BHD | 1234567 | [>١٬٢٣٤٫٥٦٧~د.ب.>]",
        "ae | ar | AED | 123456 | [>1,234.56~د.إ.>]",
        "ae | en | AED | 123456 | AED~1,234.56"
    })
    void aReaderInAMarketReads(String market, String language, String currency, long minor, String text) {
        assertThat(display(market, language).exact(MoneyTest.money(minor, currency))).isEqualTo(marked(text));
    }

    @Test
    void aReferenceIsOnlyAboutSoMuch() {
        var forint = MoneyTest.money(6_971_351, "HUF");
        assertThat(display("de", "de").about(forint)).isEqualTo(marked("69.714~HUF"));
        assertThat(display("de", "de").exact(forint)).isEqualTo(marked("69.713,51~HUF"));
    }

    @Test
    void aRateIsWrittenAsThereToo() {
        var rate = new Rate.Known(new BigDecimal("0.9407"), BigDecimal.ONE, LocalDate.of(2025, 4, 4), Rate.Source.ECB, List.of());
        assertThat(display("de", "de").rate(rate)).isEqualTo("0,9407");
        assertThat(display("sa", "ar").rate(rate)).isEqualTo("٠٫٩٤٠٧");
    }

    // Whatever the market, language and currency: the digits that are shown are the digits that were charged.
    @Test
    void whatIsShownIsWhatWasCharged() {
        var random = new Random(20261121);
        var codes = MoneyTest.codes();
        for (var market : MARKETS.all()) {
            for (var language : market.languages()) {
                var display = Display.of(market, market.reader(language, ZoneOffset.UTC));
                for (int i = 0; i < 200; i++) {
                    var money = MoneyTest.money(random.nextLong() >> random.nextInt(63), codes.get(random.nextInt(codes.size())));
                    var shown = display.exact(money);
                    assertThat(shownMinor(shown, money)).as("%s in %s-%s: %s", money, language, market.key(), shown).isEqualTo(money.minor());
                }
            }
        }
    }

    /** The minor units that a person counts who sees these digits: decimals left out are zeros. */
    private static long shownMinor(String shown, Money money) {
        var digits = new StringBuilder();
        shown.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        var read = new BigInteger(digits.toString());
        boolean minus = shown.indexOf('-') >= 0 || shown.indexOf('\u2212') >= 0;
        var minor = BigInteger.valueOf(money.minor()).abs();
        int left = money.currency().getDefaultFractionDigits();
        boolean whole = !read.equals(minor) && minor.mod(BigInteger.TEN.pow(left)).signum() == 0;
        var counted = whole ? read.multiply(BigInteger.TEN.pow(left)) : read;
        return (minus ? counted.negate() : counted).longValueExact();
    }

    private static Display display(String market, String language) {
        var found = MARKETS.find(market).orElseThrow();
        return Display.of(found, found.reader(LocaleId.of(language), ZoneOffset.UTC));
    }

    private static String marked(String text) {
        return text.replace('~', '\u00A0').replace('^', '\u202F').replace('>', '\u200F').replace('[', '\u2068').replace(']', '\u2069');
    }
}
