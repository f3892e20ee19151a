package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console in a real browser, in the language of whoever works there, by day and by night. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class ConsoleLooksTest {

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    private long ticket;

    @BeforeEach
    void anaHasWrittenAndLuciaHasAnswered() {
        tables.forgetsWhoAsked();
        tables.run("update ticket set state = 'MERGED' where state = 'OPEN'");
        var email = Letters.address();
        letters.writes("br", "pt", "Ana Souza", email, "Bom dia, queria saber se ainda vai demorar.");
        letters.yusuf("أين طلبي؟ قالوا إنه سيصل يوم الاثنين، ولم يصل بعد.");
        letters.writes("es", "es", "Pablo", Letters.address(), "Hola, el reloj llegó con el cristal roto y querría otro cuanto antes, porque era un regalo. ¿Cómo lo devuelvo?");
        ticket = letters.writes("br", "pt", "Ana Souza", email, "Onde está o meu pacote? Paguei 250 reais e o código LX123456785BR não mostra nada desde segunda-feira.");
        letters.isTranslated(ticket, 1, "es", "REVIEW", "¿Dónde está mi paquete? Pagué reales y el código LX123456785BR no muestra nada desde el lunes.", "NUMBER_LOST");
        var ines = office.hiresAt("madrid", "es", "Inés Castro", "agent:*:*").signsIn();
        ines.posts("/console/tickets/" + ticket + "/sorting", "kind", "WHERE", "urgent", "1");
        ines.posts("/console/tickets/" + ticket + "/assignment", "to", "me");
        ines.posts("/console/tickets/" + ticket + "/notes", "text", "El transportista no contesta hasta mañana.");
        ines.posts("/console/tickets/" + ticket + "/tags", "tag", "aduana");
    }

    private Colleague worker(String desk, String language, String name) {
        return office.hiresAt(desk, language, name, "agent:*:*", "lead:*:*", "translator:*:*");
    }

    private static void signsIn(Tab tab, Colleague colleague) {
        var page = tab.open("/sign-in?back=/console");
        page.fill("#login", colleague.login());
        page.fill("#password", Office.PASSWORD);
        page.click("main .act");
        page.waitForURL("**/console");
    }

    @ParameterizedTest
    @CsvSource({"madrid, es, Lucía Fernández, ANA, DESKTOP", "dubai, ar, ليلى حداد, YUSUF, DESKTOP", "dubai, ar, ليلى حداد, YUSUF, PHONE",
        "tokyo, ja, 佐藤美咲, KENJI, PHONE", "vienna, de, Johanna Leitner, RETO, PHONE", "vienna, de, Johanna Leitner, RETO, DESKTOP"})
    void fromTheListToTheAnswer(String desk, String language, String name, Person person, Screen screen) {
        var colleague = worker(desk, language, name);
        var shot = "console " + language + " " + screen;
        try (var tab = Tab.of(person, screen)) {
            signsIn(tab, colleague);
            tab.looksRight(shot + " " + "queue");
            var page = tab.open("/console/tickets/" + ticket);
            assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
            tab.looksRight(shot + " " + "thread");
            page.fill("#text", "Va https://example.com/x, 14.");
            page.locator("[hx-post$='/preview']").click();
            page.waitForSelector("#translation");
            page.fill("#translation", "Nada");
            page.locator("#compose .act").first().click();
            page.waitForSelector("#remarks");
            tab.looksRight(shot + " " + "answer");
            tab.open("/console/tickets/" + ticket + "/desk");
            tab.looksRight(shot + " " + "desk");
            tab.open("/console/tickets/" + ticket + "/messages/1/translation");
            tab.looksRight(shot + " " + "hand");
            for (var other : new String[] {"search?q=aduana", "history", "parked", "readers", "keys"}) {
                tab.open("/console/" + other);
                tab.looksRight(shot + " " + other.replaceAll("\\W.*", ""));
            }
            tab.open("/workbench/messages");
            tab.looksRight(shot + " " + "workbench");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void keysDoWhatButtonsDo() {
        try (var tab = Tab.of(Person.ANA, Screen.DESKTOP)) {
            signsIn(tab, worker("madrid", "es", "Lucía"));
            var page = tab.open("/console?market=br");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.pathname")).asString().isEqualTo("/console/tickets/" + ticket);
            page.keyboard().press("x");
            assertThat(page.isChecked("[data-row='" + ticket + "'] input")).isTrue();
            page.keyboard().press("x");
            page.keyboard().press("f");
            assertThat(page.evaluate("document.activeElement.matches('.filters summary')")).isEqualTo(true);
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/console/tickets/" + ticket + "?from=*");
            page.keyboard().press("t");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tag");
            page.keyboard().press("Escape");
            page.keyboard().press("m");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("into");
            page.keyboard().press("Escape");
            page.keyboard().press("r");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("text");
            page.keyboard().press("e");
            assertThat(page.inputValue("#text")).isEqualTo("e");
            page.keyboard().press("Escape");
            page.keyboard().press("n");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("note");
            page.keyboard().press("Escape");
            page.keyboard().press("e");
            page.waitForSelector("[name=state][value=OPEN]");
            page.keyboard().press("J");
            page.waitForFunction("!location.pathname.endsWith('/" + ticket + "')");
            page.keyboard().press("q");
            page.waitForURL("**/console?market=br");
            page.keyboard().press("/");
            page.waitForURL("**/console/search");
            page.keyboard().press("?");
            page.waitForURL("**/console/keys");
        }
    }

    @Test
    void whatIsNewAppearsAndWhoElseIsThereIsSaid() {
        try (var tab = Tab.of(Person.ANA, Screen.DESKTOP)) {
            signsIn(tab, worker("madrid", "es", "Lucía"));
            var page = tab.open("/console?market=br");
            long fresh = letters.ana("Mais uma pergunta");
            page.waitForSelector("[data-row='" + fresh + "']");
            tab.open("/console/tickets/" + ticket);
            var ines = office.hiresAt("madrid", "es", "Inés Castro", "agent:br:*").signsIn();
            ines.posts("/console/tickets/" + ticket + "/presence", "typing", "1");
            page.waitForSelector("text=Inés Castro está escribiendo una respuesta.");
            letters.says(ticket, "Já chegou, obrigada.");
            page.waitForSelector("[data-changed]:not([hidden])");
        }
    }

    @Test
    void withoutScriptLuciaAnswers() {
        long pablo = letters.writes("br", "pt", "Bruno", Letters.address(), "Onde está?");
        try (var tab = Tab.withoutScript(Person.ANA, Screen.PHONE)) {
            signsIn(tab, worker("madrid", "es", "Lucía"));
            var page = tab.open("/console/tickets/" + pablo);
            page.fill("#text", "Ya va.");
            page.click("#compose .act");
            page.fill("#translation", "Está a caminho.");
            page.click("#compose .act");
            assertThat(page.url()).endsWith("/console/tickets/" + pablo);
            assertThat(page.locator(".message.staff").innerText()).contains("Ya va.", "Está a caminho.");
        }
    }
}
