package dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dragoman.foreign.FileReading;
import dragoman.foreign.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Zofia's programs are given, as they read it; and what becomes of it when a line breaks it. */
class WrittenFilesTest {

    @TempDir
    Path root;
    private Tea tea;

    @BeforeEach
    void aHouseOfTea() {
        tea = new Tea(root);
    }

    @Test
    void xliffHasASegmentForEachCaseAndRemembersWhatItWasMadeFrom() {
        assertThat(tea.written(Format.XLIFF))
                .startsWith("<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"pl\"")
                .contains("<unit id=\"tea.pots\" name=\"tea.pots\">")
                .contains("<mda:meta type=\"source\">{n, plural, one {# pot for {name}} other {# pots for {name}}}</mda:meta>")
                .containsPattern("<mda:meta type=\"source-digest\">[0-9a-f]{12}</mda:meta>")
                .containsPattern("<mda:meta type=\"target-digest\">[0-9a-f]{12}</mda:meta>")
                .contains("<note category=\"description\">Above the list.\n@ n int 0..999 pots</note>")
                .contains("<data id=\"d1\">#</data>\n    <data id=\"d2\">{name}</data>")
                .contains("<segment id=\"n.few\" canResegment=\"no\" state=\"final\" subState=\"dragoman:approved\">")
                .contains("<source xml:space=\"preserve\"><ph id=\"c3\" disp=\"#\" dataRef=\"d1\"/> pots for <ph id=\"c4\" disp=\"{name}\" dataRef=\"d2\"/></source>")
                .contains("<target xml:space=\"preserve\"><ph id=\"c3\" disp=\"#\" dataRef=\"d1\"/> czajniki dla <ph id=\"c4\" disp=\"{name}\" dataRef=\"d2\"/></target>")
                .contains("<source xml:space=\"preserve\">Tea and <pc id=\"c1\" dataRefEnd=\"d2\" dataRefStart=\"d1\">pots</pc></source>")
                .containsPattern("<segment id=\"text\" canResegment=\"no\" state=\"initial\" subState=\"dragoman:missing\">\\s*<source xml:space=\"preserve\">New</source>\\s*</segment>");
    }

    @Test
    void tmxHasWhatIsTranslatedWithItsContext() {
        assertThat(tea.written(Format.TMX))
                .contains("<header creationtool=\"dragoman\"", "srclang=\"en\"", "<tu tuid=\"tea.pots n.few\">", "<prop type=\"x-context\">tea.pots</prop>", "<prop type=\"x-segment\">n.few</prop>")
                .contains("<tuv xml:lang=\"pl\"><seg><ph x=\"1\">#</ph> czajniki dla <ph x=\"2\">{name}</ph></seg></tuv>")
                .contains("<seg>Herbata i <bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>czajniki<ept i=\"1\">&lt;/b&gt;</ept></seg>")
                .doesNotContain("tea.new");
    }

    @Test
    void aSpreadsheetOpensTheRestAsItIs() {
        assertThat(tea.written(Format.CSV)).startsWith("\uFEFFkey,source,target,note,state,source digest,target digest\r\n")
                .contains("tea.warm,It’s warm,Jest ciepło,,approved,#").contains("tea.new,New,,,missing,#");
        assertThat(tea.written(Format.PROPERTIES)).contains("# Above the list.\n# @ n int 0..999 pots\ntea.pots={n, plural,", "tea.warm=Jest ciepło\n").doesNotContain("tea.new");
        assertThat(tea.written(Format.JSON)).startsWith("{\n  \"tea.pots\" : \"{n, plural,").contains("\"tea.warm\" : \"Jest ciepło\"").endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({"XLIFF, 80", "TMX, 300", "CSV, 2000", "PROPERTIES, 2000", "JSON, 2000"})
    void whateverALineDoesToAFileItIsReadOrRefused(Format format, int times) {
        var random = new Random(20261122);
        var written = tea.written(format).getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int i = 0; i < times; i++) {
            var bytes = written.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : "<>&\"'{}=,:\n\\/".charAt(random.nextInt(13)));
            }
            var reading = new FileReading[1];
            assertThatCode(() -> reading[0] = format.read(Tea.file(bytes))).as(new String(bytes, StandardCharsets.UTF_8)).doesNotThrowAnyException();
            read += reading[0] instanceof FileReading.Read ? 1 : 0;
            assertThat(reading[0] instanceof FileReading.Read || Tea.errors(reading[0]).stream().allMatch(error -> error.matches("(?s)ERROR [a-z]+\\.\\w+ pl\\.file:\\d+ .*"))).isTrue();
        }
        assertThat(read).isBetween(1, times - 1);
    }
}
