package dragoman.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.foreign.FileReading;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.foreign.Parcel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to hurt: each is refused whole, with the line and the reason. */
class BadFilesTest {

    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n";

    @TempDir
    Path root;
    private Tea tea;

    @BeforeEach
    void aHouseOfTea() {
        tea = new Tea(root);
    }

    @Test
    void oneBadByteIsNamedWithItsLine() {
        var bytes = "tea.warm=Ciepło\ntea.new=N?we\n".getBytes(UTF_8);
        bytes["tea.warm=Ciepło\n".getBytes(UTF_8).length + 9] = (byte) 0xE9;
        for (var format : Format.values()) {
            assertThat(Tea.errors(format.read(Tea.file(bytes)))).as(format.word()).containsExactly("ERROR file.encoding pl.file:2 : byte 0xE9 at 26 is not UTF-8");
        }
    }

    @Test
    void aLineInAnotherEncodingIsToldOnceAndManyAreCounted() {
        var file = ("tea.new=Zażółć gęślą\n".repeat(12) + "tea.warm=Warm\n").getBytes(Charset.forName("ISO-8859-2"));
        for (var format : Format.values()) {
            var told = Tea.errors(format.read(Tea.file(file)));
            assertThat(told).as(format.word()).hasSize(11).last().isEqualTo("ERROR file.encodingRest pl.file:0 : 2 more lines are not UTF-8");
            assertThat(told.get(9)).startsWith("ERROR file.encoding pl.file:10 : ");
        }
    }

    @Test
    void anotherEncodingIsReadWhereSomebodyOrTheFileSaysWhichOne() {
        var latin = "tea.new=Año".getBytes(ISO_8859_1);
        assertThat(text(Format.PROPERTIES, new ForeignFile("x", latin, Tea.POLISH, Optional.of(ISO_8859_1)))).isEqualTo("Año");
        assertThat(text(Format.JSON, Tea.file("\uFEFF{\"tea.new\": \"Año\"}"))).isEqualTo("Año");
        assertThat(text(Format.CSV, Tea.file("\uFEFFkey\ttarget\ntea.new\tAño".getBytes(UTF_16LE)))).isEqualTo("Año");
        var tmx = tea.written(Format.TMX).replace("encoding=\"UTF-8\"", "encoding=\"windows-1250\"");
        assertThat(tmx).contains("windows-1250");
        assertThat(Format.TMX.read(Tea.file(tmx.replace("’", "").getBytes(Charset.forName("windows-1250"))))).isInstanceOf(FileReading.Read.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "TMX"})
    void bombsAndEntitiesOfXmlAreNotLookedInto(Format format) {
        var written = tea.written(format);
        int end = written.indexOf("?>") + 2;
        var bomb = written.substring(0, end) + "\n" + LAUGHS + written.substring(end).replace("Jest ciepło", "&b;");
        assertThat(Tea.errors(format.read(Tea.file(bomb)))).containsExactly("ERROR file.xml pl.file:2 : a document type or an entity of its own: neither is read");
        var outside = written.substring(0, end) + "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + written.substring(end).replace("Jest ciepło", "&f;");
        assertThat(Tea.errors(format.read(Tea.file(outside)))).singleElement().asString().contains("neither is read");
        assertThat(Tea.errors(format.read(Tea.file(written.replace("Jest ciepło", "&nobody;"))))).singleElement().asString().startsWith("ERROR file.xml pl.file:");
    }

    @Test
    void theDocumentTypeThatTmxNamesIsNotFetched() {
        var written = tea.written(Format.TMX).replaceFirst("<tmx", "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">\n<tmx");
        assertThat(Format.TMX.read(Tea.file(written))).isInstanceOf(FileReading.Read.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<x/> | ERROR xliff.version pl.file:1 : This is no XLIFF 2.0 or 2.1.",
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/> | ERROR xliff.version pl.file:1 : XLIFF 1.x: 2.0 or 2.1 is wanted",
        "<xliff | ERROR file.xml pl.file:1 : The XML is broken, or breaks off, here",
    })
    void whatIsNoXliffIsSaidToBeNone(String text, String error) {
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(text)))).singleElement().asString().startsWith(error);
    }

    @Test
    void whatTheSpecificationForbidsIsRefusedWithItsLine() {
        var written = tea.written(Format.XLIFF);
        int line = 1 + (int) written.substring(0, written.indexOf("<unit id=\"tea.title\"")).lines().count() - 1;
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(written.replace("state=\"final\"", "state=\"done\""))))).singleElement().asString().startsWith("ERROR xliff.schema pl.file:");
        var twice = written.replaceAll("(<pc id=\")c1(\"[^>]*>czajniki)", "$1c9$2").replace("<data id=\"d2\">&lt;/b>", "<data id=\"d1\">&lt;/b>");
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(twice)))).singleElement().asString().startsWith("ERROR xliff.constraint pl.file:" + line + " tea.title: ");
    }

    @Test
    void aFileOfAnotherLanguageIsNotTaken() {
        var german = tea.written(Format.XLIFF).replace("trgLang=\"pl\"", "trgLang=\"de\"");
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(german)))).contains("ERROR file.language pl.file:1 : is in “de” and not in “pl”");
    }

    @Test
    void aCodeThatSaysNowhereWhatItStandsForIsNoArgumentOfTheSource() {
        var bare = tea.written(Format.XLIFF).replaceAll("(<target[^>]*>)Jest ciepło", "$1Jest <ph id=\"z9\"/> ciepło");
        assertThat(Tea.errors(tea.imported(Format.XLIFF, bare))).anyMatch(error -> error.startsWith("ERROR arg.extra pl.file:") && error.contains("{z9}"));
    }

    @Test
    void aPatternThatWasTamperedWithIsNotTheOneThatItsSegmentsAreOf() {
        var other = tea.written(Format.XLIFF).replace("<mda:meta type=\"source\">New", "<mda:meta type=\"source\">Newer");
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(other)))).singleElement().asString().contains("xliff.pattern", "tea.new");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"tea.new\": \"a\", \"tea\": {\"new\": \"b\"}}", "{\"tea\": {\"new\": \"a\", \"new\": \"b\"}}",
        "{\"tea.new\": 5}", "{\"tea.new\": null}", "{\"tea.new\": [\"a\"]}", "[\"a\"]", "{\"tea.new\": \"a\"", "{tea: 1}", "", "{}", "{\"tea.new\": \"a\"} \"b\"", "{\"tea.new\": \"a\"}{\"tea.warm\": \"b\"}"})
    void jsonThatProgramsWouldReadDifferentlyOrNotAtAllIsRefused(String json) {
        assertThat(Format.JSON.read(Tea.file(json))).isInstanceOf(FileReading.Refused.class);
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertThat(Tea.errors(Format.JSON.read(Tea.file("{\"a\":".repeat(100_000))))).singleElement().asString().startsWith("ERROR file.json pl.file:1 ");
        var deep = tea.written(Format.XLIFF).replaceFirst("<unit", "<group id=\"g\">".repeat(1000) + "<unit");
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(deep)))).singleElement().asString().contains("64 elements inside each other");
    }

    @Test
    void aUnitOfThousandsOfPiecesIsRefusedBeforeItIsRead() {
        var many = tea.written(Format.XLIFF).replace(">New</source>", ">" + "<ph id=\"x\"/>".repeat(6_000) + "</source>");
        assertThat(Tea.errors(Format.XLIFF.read(Tea.file(many)))).singleElement().asString().contains("more than 5000 elements in one unit");
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndNamed() throws IOException {
        tea.polish("tea.new=a\\u0001b", "tea.warm=Jest ciepło", "tea.title={broken");
        var out = new StringWriter();
        assertThat(Format.XLIFF.write(tea.live().batch(), out)).containsExactly("tea.title", "tea.new");
        assertThat(((FileReading.Read) Format.XLIFF.read(Tea.file(out.toString()))).texts()).extracting(text -> text.entry().key()).containsExactly("tea.pots", "tea.warm");
        assertThat(Format.CSV.write(tea.live().batch(), new StringWriter())).isEmpty();
    }

    @Test
    void propertiesOfOtherToolsMayEscapeWhatNeedsNone() {
        assertThat(text(Format.PROPERTIES, Tea.file("tea.new=don\\'\\'t \\{x\\} \\#1\\: \\u0142"))).isEqualTo("don''t {x} #1: ł");
        assertThat(Tea.errors(Format.PROPERTIES.read(Tea.file("tea.new=a\ntea.new=b")))).singleElement().asString().startsWith("ERROR file.duplicateKey pl.file:2 tea.new");
        assertThat(Tea.errors(Format.PROPERTIES.read(Tea.file("tea.new=a\\u12")))).singleElement().asString().startsWith("ERROR file.escape pl.file:1 tea.new");
        assertThat(Tea.errors(Format.PROPERTIES.read(Tea.file("tea.new=a\\q")))).singleElement().asString().startsWith("ERROR file.escape pl.file:1 tea.new");
    }

    @Test
    void aCellThatBeginsLikeAFormulaIsGuardedOnTheWayOutAndReadAsItWas() {
        tea.polish("tea.new==SUM(A1)", "tea.warm=@x", "tea.title=-<b>5</b>");
        assertThat(tea.written(Format.CSV)).contains(",'=SUM(A1),").contains(",'@x,").contains(",'-<b>5</b>,");
        var read = (FileReading.Read) Format.CSV.read(Tea.file(tea.written(Format.CSV)));
        assertThat(read.texts()).extracting(incoming -> incoming.text().orElse("")).contains("=SUM(A1)", "@x", "-<b>5</b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tea.new;Nowe | csv.heads pl.file:1",
        "key;target~tea.new;\"Nowe | csv.quote pl.file:2",
        "key;target~tea.warm;x~tea.new;\"Nowe\"x | csv.quote pl.file:2",
        "key;target~;Nowe | csv.key pl.file:2",
        "key;target~tea.new;a~tea.new;b | file.duplicateKey pl.file:3",
    })
    void rowsThatAreBrokenAreNamed(String rows, String error) {
        assertThat(Tea.errors(Format.CSV.read(Tea.file(rows.replace('~', '\n'))))).singleElement().asString().contains(error);
    }

    @Test
    void spreadsheetsSaveWithTheSeparatorOfTheirMachine() {
        var file = tea.written(Format.CSV).replace("\uFEFF", "");
        assertThat(((FileReading.Read) Format.CSV.read(Tea.file(file))).texts()).hasSize(4);
        assertThat(text(Format.CSV, Tea.file("Target;x;KEY\r\n\"a\r\nb\";;tea.new\r\n;;\r\n"))).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\\\"><script src=https://evil.example> | html.unsafe",
        "<a href='javascript:x'>a</a> | html.unsafe",
        "\u202EeweN | bidi.override",
        "{n, plural, one {a} | icu.syntax",
        "a\\u0000b | chars.bad",
        "Nowe {x} | arg.extra",
    })
    void aTextThatHarmsIsRefusedLikeAnywhereElse(String text, String check) {
        assertThat(Tea.errors(tea.imported(Format.JSON, "{\n\"tea.new\": \"" + text + "\"}"))).anyMatch(error -> error.startsWith("ERROR " + check + " pl.file:2 tea.new"));
    }

    @Test
    void aPatternThatWouldTakeIcuDownIsRefusedBeforeItIsRead() {
        var bomb = "{n, plural, other {".repeat(20_000) + "}}".repeat(20_000);
        assertThat(Tea.errors(tea.imported(Format.JSON, "{\"tea.new\": \"" + bomb + "\"}"))).singleElement().asString().startsWith("ERROR ");
        var written = tea.written(Format.TMX).replaceAll("<prop type=\"x-pattern\">[^<]*", "<prop type=\"x-pattern\">" + bomb.substring(0, 7600));
        assertThat(Tea.errors(Format.TMX.read(Tea.file(written)))).allMatch(error -> error.startsWith("ERROR tmx.segment"));
        var expanded = "{n, plural, other {" + IntStream.range(0, 300).mapToObj(i -> "{d, date, long}").collect(Collectors.joining()) + "}}";
        assertThat(Tea.errors(tea.imported(Format.JSON, "{\"tea.new\": \"" + expanded + "\"}"))).singleElement().asString().startsWith("ERROR ");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aHundredThousandTextsAreTooMany(Format format) {
        var many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append(switch (format) {
                case PROPERTIES -> "k" + i + "=x\n";
                case JSON -> (i == 0 ? "{" : ",") + "\"k" + i + "\":\"x\"\n";
                case CSV -> (i == 0 ? "key,target\n" : "") + "k" + i + ",x\n";
                case TMX -> (i == 0 ? "<tmx>" : "") + "<tu tuid='k" + i + "'><tuv xml:lang='pl'><seg>x</seg></tuv></tu>\n";
                case XLIFF -> (i == 0 ? "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='pl'><file id='f'>" : "")
                        + "<unit id='k" + i + "'><segment><source>x</source><target>x</target></segment></unit>\n";
            });
        }
        many.append(format == Format.JSON ? "}" : format == Format.TMX ? "</tmx>" : format == Format.XLIFF ? "</file></xliff>" : "");
        assertThat(Tea.errors(format.read(Tea.file(many.toString())))).hasSize(1).first().asString()
                .matches("ERROR file.tooMany pl.file:5000[12] (k50000)?: is one text more than the 50000 that a file may have");
    }

    @Test
    void aFileBeyondItsSizeIsNotEvenDecoded() {
        assertThat(Tea.errors(Format.CSV.read(Tea.file(new byte[(32 << 20) + 1])))).containsExactly("ERROR file.size pl.file:0 : is larger than 32 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../pl.json", "a/../../pl.json", "/etc/pl.json", "a\\pl.json", "C:pl.json"})
    void aZipWithANameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertThat(Parcel.open(Tea.file(zip(name, "{}".getBytes(UTF_8))))).isInstanceOf(Parcel.Outcome.Refused.class);
    }

    @Test
    void aZipThatIsMuchMoreThanItLooksIsRefused() throws IOException {
        var bomb = zip("pl.json", new byte[40 << 20]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(((Parcel.Outcome.Refused) Parcel.open(Tea.file(bomb))).error().reason()).contains("much more than its size lets expect");
    }

    @Test
    void aZipBringsItsFilesInTheLanguageThatWasSaid() throws IOException {
        var zip = zip("a/pl.json", "{\"tea.new\": \"Nowe\"}".getBytes(UTF_8));
        var files = ((Parcel.Outcome.Opened) Parcel.open(Tea.file(zip))).files();
        assertThat(Parcel.isZip(zip)).isTrue();
        assertThat(files).singleElement().satisfies(file -> assertThat(file.name()).isEqualTo("pl.file!/a/pl.json"));
        assertThat(text(Format.JSON, files.get(0))).isEqualTo("Nowe");
        zip[zip.length / 2] ^= 0x55;
        assertThat(Parcel.open(Tea.file("PK\3\4 but no more"))).isInstanceOf(Parcel.Outcome.Refused.class);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String text(Format format, ForeignFile file) {
        var reading = format.read(file);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).texts().get(0).text().orElseThrow();
    }
}
