package dragoman.lens;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.console.Letters;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Zofia looks at buyers’ pages with marks, and in languages that nobody speaks; buyers see nothing of it. */
@QuarkusTest
@Tag("database")
class LensTest {

    private static final String PAGE = "/pl/pl/help/10-zwrot-pieniedzy";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @BeforeEach
    void nobodyHasAsked() {
        tables.forgetsWhoAsked();
    }

    @Test
    void eachTextOfThePageLeadsToItsEditor() {
        var zofia = looks(office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"), "marks");
        var page = zofia.opens(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(hrefs(page)).contains("/workbench/pl/article:10~lead", "/workbench/pl/article:10@title", "/workbench/pl/phrase:web.desk.title");
        assertThat(page.body()).contains("Tylko Ty widzisz tę stronę w ten sposób.", "<li><a href=\"/workbench/pl/phrase:search.label\">").doesNotContainPattern("[\uE000-\uE8FF]").doesNotContain("%EE%");
        assertThat(hrefs(page)).allSatisfy(href -> assertThat(zofia.opens(href).status()).as(href).isEqualTo(200));
    }

    @Test
    void theLineAboveSpeaksAsTheWorkbenchDoes() {
        var hans = looks(office.hires("hans", "translator:*:pl"), "marks");
        assertThat(hans.opens("/workbench", "Accept-Language: de").lang()).startsWith("de");
        assertThat(hans.opens(PAGE, "Accept-Language: de").body()).contains("<aside class=\"lens\" lang=\"de\"");
        var zofia = looks(office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"), "marks");
        assertThat(zofia.opens(PAGE, "Accept-Language: de").body()).contains("<aside class=\"lens\" lang=\"pl\"");
    }

    @Test
    void whatSheSeesIsNobodyElses() {
        var before = Wire.send("GET " + PAGE, "Accept-Language: pl");
        var zofia = looks(office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"), "marks");
        var hers = zofia.opens(PAGE, "Accept-Language: pl");
        assertThat(hers.header("Cache-Control")).isEqualTo("no-store");
        assertThat(hers.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(hers.header("ETag")).isEmpty();
        var after = Wire.send("GET " + PAGE, "Accept-Language: pl");
        assertThat(after.body()).isEqualTo(before.body()).doesNotContain("/workbench");
        assertThat(after.header("X-Robots-Tag")).isEmpty();
        // Who has the cookie and is nobody of ours, or no translator, is a buyer.
        assertThat(Wire.send("GET " + PAGE, "Accept-Language: pl", "Cookie: look=marks").body()).isEqualTo(before.body());
        var lucia = office.lucia().signsIn();
        lucia.has("look", "marks");
        assertThat(lucia.opens(PAGE, "Accept-Language: pl").body()).isEqualTo(before.body());
        zofia.posts("/sign-out");
        zofia.has("look", "marks");
        assertThat(zofia.opens(PAGE, "Accept-Language: pl").body()).isEqualTo(before.body());
    }

    @Test
    void whoWritesForOneMarketIsLedToItsOwnTexts() {
        var reto = looks(office.hires("reto", "translator:ch:de"), "marks");
        var page = reto.opens("/ch/de/help");
        assertThat(hrefs(page)).isNotEmpty().allMatch(href -> href.startsWith("/workbench/de_CH/"));
        assertThat(hrefs(reto.opens("/pl/pl/help"))).isEmpty();
    }

    @Test
    void aPageOfAnErrorIsOneToo() {
        var zofia = looks(office.hires("zofia", "translator:*:pl"), "accented");
        for (var path : List.of("/pl/pl/nix", "/xx/pl/help", "/pl/xx/help", "/pl/pl/%00", "/nix")) {
            var page = zofia.opens(path);
            assertThat(page.status()).as(path).isBetween(400, 499);
            assertThat(page.lang()).as(path).isEqualTo("en-XA");
            assertThat(page.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void aPageInALanguageThatNobodySpeaksIsNeverKept() {
        var zofia = looks(office.hires("zofia", "translator:*:pl"), "mirrored");
        var page = zofia.opens("/pl/pl/help");
        assertThat(page.body()).contains("<html lang=\"ar-XB\" dir=\"rtl\">", "\u202Eneed\u202C");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Wire.send("GET /pl/pl/help").lang()).isEqualTo("pl-PL");
        // Back to what buyers see.
        assertThat(zofia.posts("/workbench/pages", "look", "", "page", "/pl/pl/help").header("Location")).isEqualTo("/pl/pl/help");
        assertThat(zofia.opens("/pl/pl/help").lang()).isEqualTo("pl-PL");
    }

    @Test
    void whatIsSentIsSentAsABuyerWould() {
        var zofia = looks(office.hires("zofia", "translator:*:pl"), "accented");
        assertThat(zofia.posts("/pl/pl/help/10/rating", "helpful", "no").status()).isEqualTo(303);
        assertThat(tables.ask("select locale from article_rating order by id desc limit 1")).isEqualTo("pl_PL");
    }

    @Test
    void thePageThatAnswersAFormIsSeenThroughItToo() {
        var zofia = looks(office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"), "marks");
        var flawed = zofia.posts("/pl/pl/orders", "number", "", "second", "");
        assertThat(flawed.status()).isEqualTo(422);
        assertThat(hrefs(flawed)).contains("/workbench/pl/phrase:lookup.title", "/workbench/pl/phrase:web.desk.title");
        assertThat(hrefs(zofia.posts("/pl/pl/wrong", "page", "/help", "words", ""))).contains("/workbench/pl/phrase:wrong.empty");
        assertThat(hrefs(zofia.posts("/pl/pl/contact", "kind", "OTHER", "message", "", "email", "x", "once", ""))).contains("/workbench/pl/phrase:contact.message.missing");
        assertThat(hrefs(zofia.posts("/pl/pl/help/10/rating", "helpful", "perhaps"))).contains("/workbench/pl/phrase:help.rate.choose");
        assertThat(hrefs(zofia.posts("/pl/pl/settings", "currency", "none"))).contains("/workbench/pl/phrase:web.settings.title");
        assertThat(flawed.body()).doesNotContainPattern("[\uE000-\uE8FF]");
        assertThat(hrefs(Wire.sendForm("/pl/pl/orders", "number=&second=", "Content-Type: application/x-www-form-urlencoded", "Cookie: look=marks"))).as("a buyer").isEmpty();
    }

    @Test
    void anErrorThatAFormIsAnsweredWithIsSeenThroughItToo() {
        var zofia = looks(office.hires("zofia", "translator:*:pl"), "accented");
        for (var path : List.of("/pl/pl/help", "/pl/pl/nix")) {
            var page = zofia.posts(path, "x", "y");
            assertThat(page.status()).as(path).isBetween(400, 499);
            assertThat(page.lang()).as(path).isEqualTo("en-XA");
        }
    }

    @Test
    void whatIsKeptOfAFormHasNoMarkAndIsInALanguageThatThereIs() {
        var zofia = looks(office.hires("zofia", "translator:*:pl"), "marks");
        var once = Pattern.compile("name=\"once\" value=\"([^\"]+)\"").matcher(zofia.opens("/pl/pl/contact").body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
        var address = Letters.address();
        assertThat(zofia.posts("/pl/pl/contact", "kind", "OTHER", "message", "Gdzie jest paczka?", "email", address, "once", once).status()).isEqualTo(303);
        assertThat(tables.ask("select concat(t.language, ' ', m.text) from ticket t join message m on m.ticket_id = t.id where t.email = ? order by m.id limit 1", address))
                .isEqualTo("pl Gdzie jest paczka?");
    }

    @Test
    void itLeadsBackToPagesOfOursAlone() {
        var zofia = office.hires("zofia", "translator:*:pl").signsIn();
        for (var page : List.of("//evil.example/x", "https://evil.example/", "/pl/pl/../../x", "/pl/pl//evil", "javascript:alert(1)", "/console")) {
            assertThat(zofia.posts("/workbench/pages", "look", "marks", "page", page).header("Location")).as(page).isEqualTo("/workbench/pages");
        }
        assertThat(zofia.opens("/workbench/pages").body()).contains("/pl/pl/help");
        assertThat(office.lucia().signsIn().opens("/workbench/pages").status()).isEqualTo(404);
    }

    private static Colleague looks(Colleague colleague, String look) {
        assertThat(colleague.signsIn().posts("/workbench/pages", "look", look, "page", "/pl/pl/help").status()).isEqualTo(303);
        return colleague;
    }

    private static List<String> hrefs(Wire.Answer page) {
        return Pattern.compile("href=\"(/workbench/[^\"]*)\"").matcher(page.body()).results().map(found -> found.group(1)).distinct().toList();
    }
}
