package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.EcbReading.Broken;
import dragoman.money.EcbReading.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the shape of the European Central Bank's, right and wrong. */
class EcbFileTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 6);

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">"
            + "<gesmes:subject>Reference rates</gesmes:subject><gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender><Cube>";
    static final String TAIL = "</Cube></gesmes:Envelope>";

    private static final String DAILY = HEAD.replace("\"", "'").replace("><", ">\n\t<") + """

            <Cube time='2025-04-04'>
              <Cube currency='USD' rate='1.1057'/>
              <Cube currency='PLN' rate='4.2625'/>
              <Cube currency='ISK' rate='144.70'/>
            </Cube>
            """ + TAIL;

    private static final String DAYS = HEAD
            + "<Cube time=\"2025-04-04\"><Cube currency=\"USD\" rate=\"1.1057\"/><Cube currency=\"ISK\" rate=\"144.7\"/></Cube>\n"
            + "<Cube time=\"2025-04-03\"><Cube currency=\"USD\" rate=\"1.1097\"/><Cube currency=\"HRK\" rate=\"7.5\"/></Cube>" + TAIL;

    @Test
    void aDayIsRead() {
        assertThat(read(DAILY)).isEqualTo(new Read(java.util.List.of(
                rate("USD", "2025-04-04", "1.1057"), rate("PLN", "2025-04-04", "4.2625"), rate("ISK", "2025-04-04", "144.70")), java.util.List.of()));
    }

    @Test
    void ninetyDaysAreReadTheSameWay() {
        assertThat(read(DAYS)).isEqualTo(new Read(java.util.List.of(
                rate("USD", "2025-04-04", "1.1057"), rate("ISK", "2025-04-04", "144.7"),
                rate("USD", "2025-04-03", "1.1097"), rate("HRK", "2025-04-03", "7.5")), java.util.List.of()));
    }

    @Test
    void theDemoBringsFiveDaysOfAllThirtyCurrencies() throws IOException {
        try (var demo = EcbFileTest.class.getResourceAsStream("/demo/rates.xml")) {
            var read = (Read) EcbFile.read(demo, TODAY);
            assertThat(read.flaws()).isEmpty();
            assertThat(read.rates()).hasSize(5 * 30).contains(rate("PLN", "2025-04-04", "4.2625"), rate("IDR", "2025-04-03", "18547.91"));
            assertThat(read.rates()).extracting(PublishedRate::day).contains(LocalDate.of(2025, 3, 31)).doesNotContain(LocalDate.of(2025, 3, 28));
        }
    }

    @Test
    void whateverThePrefixesAreAndWithAByteOrderMark() {
        var other = DAYS.replace("gesmes:", "g:").replace("xmlns:gesmes", "xmlns:g").replace("xmlns=", "xmlns:e=").replace("<Cube", "<e:Cube").replace("</Cube", "</e:Cube");
        assertThat(read(other)).isEqualTo(read(DAYS));
        assertThat(read("\uFEFF" + DAYS)).isEqualTo(read(DAYS));
    }

    @Test
    void cubesOfOtherVocabulariesAreNotOurs() {
        var foreign = DAYS.replace("<Cube currency=\"HRK\" rate=\"7.5\"/>", "<Cube xmlns=\"urn:other\" currency=\"HRK\" rate=\"7.5\"/>");
        assertThat(((Read) read(foreign)).rates()).hasSize(3);
        assertThat(((Read) read(foreign)).flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "currency='USD' rate='N/A' | no rate of USD on 2025-04-04: \"N/A\"",
        "currency='USD' rate='0' | no rate of USD",
        "currency='USD' rate='0.0000' | no rate of USD",
        "currency='USD' rate='-1.1' | no rate of USD",
        "currency='USD' rate='1,1057' | no rate of USD",
        "currency='USD' rate='1e3' | no rate of USD",
        "currency='USD' rate='NaN' | no rate of USD",
        "currency='USD' rate='' | no rate of USD",
        "currency='USD' | no rate of USD on 2025-04-04: nothing",
        "currency='USD' rate='1.123456789' | no rate of USD",
        "currency='USD' rate='12345678901' | no rate of USD",
        "currency='USD' rate='99999999999999999999999999' | no rate of USD",
        "currency='EUR' rate='1' | no currency that has a rate to the euro: \"EUR\"",
        "currency='XAU' rate='1' | no currency that has a rate to the euro: \"XAU\"",
        "currency='ABC' rate='1' | no currency that has a rate to the euro: \"ABC\"",
        "currency='' rate='1' | no currency that has a rate to the euro: \"\"",
        "currency='PLN' rate='4.3' | A second rate of PLN on 2025-04-04, 4.3 after 4.2625: the first is kept."
    })
    void aRowThatIsWrongIsRefusedWithItsLineAndTheOthersAreTaken(String attributes, String reason) {
        var file = HEAD + "\n<Cube time='2025-04-04'>\n<Cube currency='PLN' rate='4.2625'/>\n<Cube " + attributes + "/>\n<Cube currency='CHF' rate='0.9407'/>\n</Cube>" + TAIL;
        var read = (Read) read(file);
        assertThat(read.rates()).containsExactly(rate("PLN", "2025-04-04", "4.2625"), rate("CHF", "2025-04-04", "0.9407"));
        assertThat(read.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(4);
            assertThat(flaw.reason()).contains(reason);
        });
    }

    @Test
    void theSameRowTwiceIsNoFlaw() {
        var twice = DAYS.replace("<Cube currency=\"HRK\" rate=\"7.5\"/>", "<Cube currency=\"HRK\" rate=\"7.5\"/><Cube currency=\"HRK\" rate=\"7.50\"/>");
        assertThat(read(twice)).isEqualTo(read(DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-07", "9999-12-31", "2025-02-30", "2025-4-4", "04.04.2025", "20250404", "", "2025-04-04T00:00:00Z", "٢٠٢٥-٠٤-٠٤"})
    void aDayThatIsNoneOrHasNotComeIsNamedOnceAndItsRatesArePassedOver(String day) {
        var read = (Read) read(DAYS.replace("2025-04-04", day));
        assertThat(read.rates()).extracting(PublishedRate::day).containsOnly(LocalDate.of(2025, 4, 3));
        assertThat(read.flaws()).hasSize(1);
    }

    @Test
    void aRateOfNoDayIsRefused() {
        var read = (Read) read(HEAD + "<Cube currency='USD' rate='1.1'/>" + DAYS.substring(HEAD.length()).replace(TAIL, "<Cube currency='CHF' rate='1.1'/>" + TAIL));
        assertThat(read.rates()).hasSize(4);
        assertThat(read.flaws()).extracting(Flaw::reason).containsExactly("A rate of no day: \"USD\"", "A rate of no day: \"CHF\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "no xml", "{}", "<Envelope/>", "<html><body>404</body></html>", "<?xml version='1.0' encoding='no-such'?><a/>",
        "<Cube xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref' currency='USD' rate='1'/>", HEAD + TAIL, HEAD
    })
    void whatIsNoFileOfRatesIsRefusedWhole(String file) {
        assertThat(read(file)).isInstanceOf(Broken.class);
    }

    @Test
    void aFileThatBreaksOffIsRefusedWholeWithTheLine() {
        for (int end = 0; end < DAYS.length(); end++) {
            assertThat(read(DAYS.substring(0, end))).as(DAYS.substring(0, end)).isInstanceOf(Broken.class);
        }
        var broken = (Broken) read(DAILY.substring(0, DAILY.indexOf("4.2625")));
        assertThat(broken.flaw().line()).isEqualTo(1 + (int) DAILY.substring(0, DAILY.indexOf("4.2625")).chars().filter(c -> c == '\n').count());
        assertThat(read(DAYS + DAYS)).isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x []>", "<!DOCTYPE x [<!ENTITY a '1.5'>]>", "<!DOCTYPE x [<!ENTITY a SYSTEM 'FILE'>]>", "<!DOCTYPE x SYSTEM 'HTTP'>",
        "<!DOCTYPE x [<!ENTITY % a SYSTEM 'HTTP'> %a;]>", "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>"
    })
    void aFileWithADocumentTypeIsRefusedAndNothingIsOpenedForIt(String type, @TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "7.77");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            var at = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            var declared = DAYS.replaceFirst("\\?>", "?>" + type.replace("FILE", secret.toUri().toString()).replace("HTTP", at));
            for (var used : java.util.List.of(declared, declared.replace("1.1057", "&a;"), declared.replace("Reference rates", "&a;"))) {
                assertThat(read(used)).as(used).isInstanceOf(Broken.class);
            }
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept)).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    // The bank writes UTF-8; what is written otherwise does not come from there.
    @Test
    void aFileInAnotherEncodingIsRefused() {
        assertThat(read(DAYS.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16)).isInstanceOf(Broken.class);
        assertThat(read(DAYS.replace("European", "Europ\u00E4isch"), StandardCharsets.ISO_8859_1)).isInstanceOf(Broken.class);
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() {
        assertThat(read(DAYS.replace("1.1057", "&a;"))).isInstanceOf(Broken.class);
        assertThat(read(DAYS.replace("Reference rates", "&a;"))).isInstanceOf(Broken.class);
    }

    // Whatever happens to a file on its way: it is refused in words, or what is taken from it is a rate.
    @Test
    void aSpoiltFileIsNeverASurprise() {
        var random = new Random(20261121);
        for (int i = 0; i < 5_000; i++) {
            var bytes = DAYS.getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (EcbFile.read(new ByteArrayInputStream(bytes), TODAY) instanceof Read read) {
                assertThat(read.rates()).allMatch(rate -> PublishedRate.fits(rate.perEuro()) && !rate.day().isAfter(TODAY));
            }
        }
    }

    private static EcbReading read(String file) {
        return read(file, StandardCharsets.UTF_8);
    }

    private static EcbReading read(String file, Charset charset) {
        return EcbFile.read(new ByteArrayInputStream(file.getBytes(charset)), TODAY);
    }

    private static PublishedRate rate(String currency, String day, String value) {
        return new PublishedRate(Currency.getInstance(currency), LocalDate.parse(day), new BigDecimal(value));
    }
}
