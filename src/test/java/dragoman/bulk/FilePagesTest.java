package dragoman.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.formats.Bidi;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Zofia brings what she translated in another program, and chooses where somebody else was faster. */
@QuarkusTest
@Tag("database")
class FilePagesTest {

    private static final LocaleId POLISH = LocaleId.of("pl");
    private static final String TITLE = "phrase:web.error.tooLarge.title";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Drafts drafts;

    @Inject
    PressRoom press;

    private Colleague zofia;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void whoTranslatesALanguageTakesItAlongAsAFile() {
        long release = press.publishes(new Edit(TITLE, "pl", "=HYPERLINK(1)", null));
        zofia.posts("/workbench/pl/" + TITLE + "/draft", "then", "save", "version", "0", "text", "Szkic, którego nikt nie czyta");
        assertThat(zofia.opens("/workbench/files").body()).contains("Pobierz teksty", "action=\"/workbench/files/export\"", "<option value=\"xliff\">XLIFF</option>");
        var rows = tables.ask("select concat((select count(*) from draft_step), ' ', (select count(*) from audit_entry))");
        var file = zofia.opens("/workbench/files/export?locale=pl&format=csv&area=web&state=&has=&q=");
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"pl-web-" + release + ".csv\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body()).contains("web.error.tooLarge.title", "'=HYPERLINK(1)").doesNotContain("contact.title", ",=HYPERLINK", "Szkic, którego nikt nie czyta");
        assertThat(tables.ask("select concat((select count(*) from draft_step), ' ', (select count(*) from audit_entry))")).as("who reads changes nothing").isEqualTo(rows);
    }

    @Test
    void areasAreCalledAsTheReaderKnowsThem() {
        assertThat(zofia.opens("/workbench/files").body()).contains("<option value=\"web\">Elementy wszystkich stron</option>");
    }

    @Test
    void aFileInAnotherEncodingNamesItsFirstLinesAndCountsTheOthers() {
        var sent = sends("pl.properties", "web.error.tooLarge.title=Wysłano za dużo\n".repeat(12), Charset.forName("ISO-8859-2"));
        var page = zofia.opens(sent.header("Location")).body();
        assertThat(page.split("file\\.encoding<", -1)).hasSize(11);
        assertThat(page).contains("pl.properties:10<", "I jeszcze 2 wiersze.").doesNotContain("pl.properties:11<");
    }

    @Test
    void eachFormatHasAllOfTheLanguageAndWhatASearchFindsIsAFileToo() {
        var names = Map.of("xliff", "xlf", "tmx", "tmx", "csv", "csv", "properties", "properties", "json", "json");
        names.forEach((format, ending) -> {
            var file = zofia.opens("/workbench/files/export?locale=pl&format=" + format);
            assertThat(file.status()).as(format).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"pl-\\d+\\." + ending + "\"");
            assertThat(Integer.parseInt(file.header("X-Texts"))).as(format).isGreaterThan(1000);
        });
        var one = zofia.opens("/workbench/files/export?locale=pl&format=json&q=key:web.error.tooLarge.title");
        assertThat(one.header("X-Texts")).isEqualTo("1");
        assertThat(one.header("Content-Disposition")).contains("\"pl-found-");
        var none = zofia.opens("/workbench/files/export?locale=pl&format=json&q=key:no.such");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("value=\"key:no.such\"");
    }

    @Test
    void filesAreForThoseWhoseLanguageItIs() {
        var path = "/workbench/files/export?locale=pl&format=csv";
        assertThat(office.hires("reto", "translator:*:de").signsIn().opens(path).status()).isEqualTo(404);
        assertThat(office.hires("marta", "reviewer:*:*").signsIn().opens(path).status()).isEqualTo(200);
        assertThat(office.hires("wanda", "translator:*:pl", "reviewer:*:*").signsIn().opens("/workbench/files").body()).containsPattern("<option value=\"pl\" selected>");
        assertThat(office.lucia().signsIn().opens(path).status()).isNotEqualTo(200);
        assertThat(zofia.opens("/workbench/files/export?locale=pl&format=exe").status()).isEqualTo(404);
    }

    @Test
    void aTextThatSaysSomethingElseIsHersToChoose() {
        var page = brings("pl.properties", "web.error.tooLarge.title=Wysłano za dużo\nweb.error.forbidden.title=To przyszło skądinąd\n");
        assertThat(page.body()).contains("2 teksty czekają na Twój wybór.", "Plik zawiera coś innego", "<ins>Wysłano za dużo</ins>", "Zmieni się 0 tekstów.");
        var taken = takes(page, "theirs", "web.error.tooLarge.title");
        assertThat(taken.header("Location")).endsWith("?kept=1");
        var draft = drafts.find(new Target(TITLE, POLISH)).orElseThrow();
        assertThat(draft.text()).isEqualTo("Wysłano za dużo");
        assertThat(draft.state()).isEqualTo(State.NEEDS_REVIEW);
        assertThat(draft.author()).isEqualTo(office.id(zofia));
        assertThat(drafts.open(POLISH)).hasSize(1);
        assertThat(zofia.opens("/workbench/files?kept=1").body()).contains("1 tekst czeka na sprawdzenie.");
        assertThat(zofia.opens(url(page)).status()).isEqualTo(404);
    }

    @Test
    void whatWasPublishedMeanwhileIsShownBeforeAnythingIsTaken() {
        var page = brings("pl.properties", "web.error.tooLarge.title=Wysłano za dużo\n");
        press.publishes(new Edit(TITLE, "pl", "Przysłano za dużo", null));
        var late = takes(page, "theirs", "web.error.tooLarge.title");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Niczego nie zrobiono", "Przysłano za dużo");
        assertThat(drafts.open(POLISH)).isEmpty();
    }

    @Test
    void aTextWithErrorsIsNamedAndLeftOut() {
        var page = brings("pl.properties", "web.error.tooLarge.title=Wysłano {za} dużo\nno.such.key=x\nweb.error.forbidden.title=To przyszło skądinąd\n");
        assertThat(page.body()).contains("arg.extra", "key.unknown", "pl.properties:1", "1 tekst czeka na Twój wybór.")
                .contains("W oryginale nie ma tekstu o tym kluczu.").doesNotContain("the source has no such key");
    }

    @Test
    void whoOnlyReviewsIsToldWhyThereIsNoField() {
        var marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
        assertThat(marta.opens("/workbench/files").body()).contains("Sprawdzasz teksty, ale ich nie tłumaczysz").doesNotContain("type=\"file\"");
        assertThat(zofia.opens("/workbench/files").body()).contains("type=\"file\"").doesNotContain("Sprawdzasz teksty");
    }

    @Test
    void whatIsWrongIsSaidAsTheEditorSaysIt() {
        var page = brings("pl.properties", "order.return.over=To za późno\n");
        assertThat(Bidi.withoutControls(page.body())).contains("arg.missing", "Brakuje argumentu „day” z oryginału. Wstaw go.").doesNotContain("is not used");
    }

    @Test
    void aBrokenFileIsRefusedWhole() {
        var page = brings("pl.json", "{\"contact\": ");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Plik ma błędy", "W tym miejscu plik jest uszkodzony lub się urywa.", "<bdi class=\"soft\" lang=\"en\">This is no JSON").doesNotContain("name=\"plan\"");
    }

    @Test
    void whatIsNoSuchFileIsSaidSo() {
        assertThat(sends("pl.exe", "MZ").body()).contains("Nie czytamy plików tego rodzaju.");
        assertThat(sends("pl.properties", "").body()).contains("Wybierz plik.");
    }

    @Test
    void aFileIsItsOwnersAndALanguageItsTranslators() {
        var page = brings("pl.properties", "web.error.tooLarge.title=Wysłano za dużo\n");
        var jan = office.hires("jan", "translator:*:pl").signsIn();
        assertThat(jan.opens(url(page)).status()).isEqualTo(404);
        assertThat(jan.posts(url(page), "plan", "x").status()).isEqualTo(404);
        var hans = office.hires("hans", "translator:*:de").signsIn();
        zofia = hans;
        assertThat(sends("pl.properties", "web.error.tooLarge.title=x\n").status()).isEqualTo(404);
    }

    private Wire.Answer brings(String name, String content) {
        var sent = sends(name, content);
        assertThat(sent.status()).isEqualTo(303);
        return zofia.opens(sent.header("Location"));
    }

    private Wire.Answer sends(String name, String content) {
        return sends(name, content, StandardCharsets.UTF_8);
    }

    private Wire.Answer sends(String name, String content, Charset charset) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"locale\"\r\n\r\npl\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--b--\r\n";
        return Wire.sendBody("POST /workbench/files", new String(body.getBytes(charset), StandardCharsets.ISO_8859_1), "Cookie: " + zofia.cookies(),
                "Sec-Fetch-Site: same-origin", "Content-Type: multipart/form-data; boundary=b");
    }

    private Wire.Answer takes(Wire.Answer page, String... fields) {
        var plan = Pattern.compile("name=\"plan\" value=\"([^\"]*)\"").matcher(page.body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "plan";
        all[fields.length + 1] = plan;
        return zofia.posts(url(page), all);
    }

    private static String url(Wire.Answer page) {
        return Pattern.compile("action=\"(/workbench/files/\\d+)\"").matcher(page.body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }
}
