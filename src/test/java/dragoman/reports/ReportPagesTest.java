package dragoman.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader in Gdańsk finds words that read wrong; Zofia in Warsaw finds them beside the text. */
@QuarkusTest
@Tag("database")
class ReportPagesTest {

    private static final String WORDS = "Pieniądze zwracamy w ciągu 14 dni od zgłoszenia zwrotu.";
    private static final String PAGE = "/help/10-zwrot-pieniedzy";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    private Colleague zofia;

    @BeforeEach
    void nothingIsSaid() {
        tables.forgetsWhoAsked();
        tables.run("delete from wrong_reading");
        tables.run("delete from text_comment where account = 0");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
    }

    @Test
    void theWordsStandBesideTheTextWithTheWayToThePage() {
        assertThat(says("/pl/pl", PAGE, WORDS).header("Location")).isEqualTo("/pl/pl/wrong/thanks?page=" + PAGE);
        says("/pl/pl", PAGE, WORDS);
        assertThat(zofia.opens("/workbench?locale=pl&has=comment").body()).contains("/workbench/pl/article:10~lead");
        var editor = zofia.opens("/workbench/pl/article:10~lead").body();
        assertThat(editor).contains("Ktoś, kto czytał stronę", WORDS, "href=\"/pl/pl" + PAGE + "\"");
        assertThat(tables.ask("select count(*) from text_comment where account = 0")).isEqualTo("1");
        assertThat(tables.ask("select count(*) from wrong_reading")).isEqualTo("0");
    }

    @Test
    void whatNoTextHasIsListedForTheLanguageUntilSomebodySettlesIt() {
        says("/pl/pl", "/orders/l/v1.secret", "Paczka jedzie do ana@post.example, numer 1234567");
        assertThat(tables.ask("select concat(page, ' ', words, ' ', locale) from wrong_reading")).isEqualTo("/pl/pl/orders Paczka jedzie do … numer … pl");
        var list = zofia.opens("/workbench/wrong").body();
        assertThat(list).contains("Paczka jedzie do …", "href=\"/pl/pl/orders\"");
        assertThat(office.hires("bern", "translator:*:de").signsIn().opens("/workbench/wrong").body()).doesNotContain("Paczka");
        var id = tables.ask("select id from wrong_reading");
        assertThat(office.hires("bern", "translator:*:de").signsIn().posts("/workbench/wrong", "id", id, "locale", "pl").status()).isEqualTo(404);
        assertThat(zofia.posts("/workbench/wrong", "id", id, "locale", "pl").status()).isEqualTo(303);
        assertThat(zofia.opens("/workbench/wrong").body()).doesNotContain("Paczka");
    }

    @Test
    void theSourceIsEverybodysWhoTranslatesIt() {
        says("/us/en", "/help", "Currency and time zone");
        assertThat(zofia.opens("/workbench/pl/phrase:web.settings.title").body()).contains("Ktoś, kto czytał stronę", "/us/en/help");
    }

    @Test
    void everyPageLeadsThereButItselfAndNoneTellsWhoseOrderItIs() {
        assertThat(Wire.send("GET /pl/pl" + PAGE).body()).contains("href=\"/pl/pl/wrong?page=" + PAGE + "\"");
        assertThat(Wire.send("GET /pl/pl/orders/l/v1.x").body()).contains("href=\"/pl/pl/wrong?page=/orders\"").doesNotContain("wrong?page=/orders/");
        assertThat(Wire.send("GET /pl/pl/wrong?page=" + PAGE).body()).doesNotContain("/wrong?page");
    }

    @Test
    void yusufsPageWithATitleInArabicIsNotLostOnTheWay() {
        var page = Wire.send("GET /sa/ar/help/4").header("Location").substring("/sa/ar".length());
        assertThat(page).contains("%D8");
        assertThat(Wire.send("GET /sa/ar" + page).body()).contains("href=\"/sa/ar/wrong?page=" + page + "\"");
        assertThat(Wire.send("GET /sa/ar/wrong?page=" + page).body()).contains("name=\"page\" value=\"" + page + "\"");
        assertThat(says("/sa/ar", page, "خلال ١٥ يومًا").header("Location")).isEqualTo("/sa/ar/wrong/thanks?page=" + page);
        assertThat(tables.ask("select count(*) from text_comment where account = 0 and page = ?", "/sa/ar" + page)).isNotEqualTo("0");
    }

    @Test
    void theFormHasTheWordsAndEscapesThem() {
        var page = Wire.send("GET /pl/pl/wrong?page=" + PAGE + "&words=" + URLEncoder.encode("<b>\"30 dni\"</b>", StandardCharsets.UTF_8));
        assertThat(page.body()).contains("&lt;b&gt;&quot;30 dni&quot;&lt;/b&gt;</textarea>", "content=\"noindex\"", "href=\"/pl/pl" + PAGE + "\"");
        assertThat(says("/pl/pl", PAGE, " ").status()).isEqualTo(422);
        assertThat(says("/pl/pl", PAGE, " ").body()).contains("Wklej fragment, o który chodzi.");
    }

    @Test
    void whoSaysALotWaits() {
        for (int i = 0; i < 10; i++) {
            assertThat(says("/pl/pl", "/help", "żyrafa " + "a".repeat(i)).status()).isEqualTo(303);
        }
        var stopped = says("/pl/pl", "/help", "żyrafa na rowerze");
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.body()).contains("żyrafa na rowerze</textarea>");
    }

    private static Wire.Answer says(String place, String page, String words) {
        return Wire.sendForm(place + "/wrong", "page=" + URLEncoder.encode(page, StandardCharsets.UTF_8) + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                "Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded");
    }
}
