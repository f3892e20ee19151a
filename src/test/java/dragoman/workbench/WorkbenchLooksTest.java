package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.i18n.LocaleId;
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

/** The workbench in a real browser: in Polish with its four forms, in Arabic from the right with five, since a count from one on has no zero, in Japanese with one. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class WorkbenchLooksTest {

    private static final String FOOT = "phrase:web.footer.returns";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Drafts drafts;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
    }

    private static void signsIn(Tab tab, Colleague colleague) {
        var page = tab.open("/sign-in");
        page.fill("#login", colleague.login());
        page.fill("#password", Office.PASSWORD);
        page.click("main .act");
        page.waitForURL("**/workbench");
    }

    @ParameterizedTest
    @CsvSource({"warsaw, pl, Zofia Wiśniewska, ZOFIA, DESKTOP, 4", "dubai, ar, ليلى حداد, YUSUF, DESKTOP, 5", "dubai, ar, ليلى حداد, YUSUF, PHONE, 5",
        "tokyo, ja, 佐藤美咲, KENJI, PHONE, 1"})
    void aTextIsFoundWrittenAndLookedAt(String desk, String language, String name, Person person, Screen screen, int forms) {
        var shot = "workbench " + language + " " + screen + " ";
        try (var tab = Tab.of(person, screen)) {
            signsIn(tab, office.hiresAt(desk, language, name, "translator:*:" + language, "reviewer:*:*"));
            var page = tab.open("/workbench?locale=" + language + "&area=web");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            tab.looksRight(shot + "list");
            tab.open("/workbench/" + language + "/" + FOOT);
            assertThat(page.locator("[data-box]").count()).isEqualTo(forms);
            assertThat(page.locator("[data-box]").first().getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            page.locator("[data-box]").last().fill("<script>alert(1)</script> ");
            page.waitForSelector("#findings .finding.ERROR");
            page.click(".palette summary");
            tab.looksRight(shot + "check");
            page.click("[data-save]");
            page.waitForSelector("[data-key=a]");
            page.click("[data-key=a]");
            page.waitForSelector(".notice.bad");
            tab.looksRight(shot + "stopped");
            tab.open("/workbench/" + language + "/" + FOOT + "?raw=1");
            tab.looksRight(shot + "raw");
            for (var other : new String[] {"progress", "progress?locale=" + language, "releases", "keys", "pages", "wrong", "mentions", "batches", "files", "all?locale=" + language + "&area=web"}) {
                tab.open("/workbench/" + other);
                tab.looksRight(shot + other.replace("?locale=", "-"));
                assertThat((Boolean) page.evaluate("[...document.querySelectorAll('.stacked')].every(one => one.scrollWidth <= one.clientWidth)")).as(other).isTrue();
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whatZofiaTypedIsKeptWhenSheWalksAwayAndKeysDoWhatButtonsDo() {
        try (var tab = Tab.of(Person.ZOFIA, Screen.DESKTOP)) {
            signsIn(tab, office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"));
            var page = tab.open("/workbench/pl/" + FOOT);
            page.locator("[data-box]").nth(1).fill("# dni na odesłanie");
            page.waitForSelector("#findings >> text=2 dni na odesłanie");
            page.click(".palette summary");
            page.click("[data-insert='„']");
            assertThat(page.locator("[data-box]").nth(1).inputValue()).isEqualTo("# dni na odesłanie„");
            tab.open("/workbench");
            tab.open("/workbench/pl/" + FOOT);
            assertThat(page.locator("[data-box]").nth(1).inputValue()).isEqualTo("# dni na zwrot");
            page.click("[data-take]");
            assertThat(page.locator("[data-box]").nth(1).inputValue()).isEqualTo("# dni na odesłanie„");
            page.locator("[data-box]").nth(1).fill("# dni na odesłanie");
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".state-NEEDS_REVIEW");
            assertThat(page.locator("[data-kept]").isVisible()).isFalse();
            var draft = drafts.find(new Target(FOOT, LocaleId.of("pl"))).orElseThrow();
            assertThat(draft.state()).isEqualTo(State.NEEDS_REVIEW);
            assertThat(draft.text()).contains("few {# dni na odesłanie}");
        }
    }

    @Test
    void keysLeadFromTextToTextAndBackToTheRow() {
        try (var tab = Tab.of(Person.ZOFIA, Screen.DESKTOP)) {
            signsIn(tab, office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"));
            var page = tab.open("/workbench?locale=pl&area=web");
            var first = page.locator("[data-row-link]").nth(0).getAttribute("href");
            var second = page.locator("[data-row-link]").nth(1).getAttribute("href");
            var third = page.locator("[data-row-link]").nth(2).getAttribute("href");
            tab.open(first);
            page.keyboard().press("j");
            page.waitForURL("**" + second);
            page.keyboard().press("k");
            page.waitForURL("**" + first);
            page.keyboard().press("j");
            page.waitForURL("**" + second);
            var box = page.locator("[data-box]").first();
            box.fill(box.inputValue() + "!");
            page.keyboard().press("Control+Enter");
            page.waitForSelector("[data-told]");
            assertThat(page.locator("[data-told]").innerText()).contains("To następny tekst z listy.");
            page.waitForURL("**" + third);
            page.keyboard().press("q");
            page.waitForSelector("[data-row-link]:focus");
            assertThat(page.locator("[data-row-link]:focus").getAttribute("href")).isEqualTo(third);
        }
    }

    @Test
    void withoutScriptItIsTheSameWork() {
        try (var tab = Tab.withoutScript(Person.ZOFIA, Screen.PHONE)) {
            signsIn(tab, office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl"));
            var page = tab.open("/workbench/pl/" + FOOT);
            page.locator("[data-box]").nth(2).fill("# dni na odesłanie");
            page.click("[formaction$='/preview']");
            assertThat(page.locator("#findings").innerText()).contains("5 dni na odesłanie");
            page.click("[data-send]");
            assertThat(page.locator(".state-NEEDS_REVIEW").count()).isEqualTo(1);
            page.click("text=Wzorzec ICU");
            assertThat(page.inputValue("#text")).contains("many {# dni na odesłanie}");
        }
    }
}
