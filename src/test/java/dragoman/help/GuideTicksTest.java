package dragoman.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever follows a guide ticks what is done, and finds it ticked the next day. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class GuideTicksTest {

    @Test
    void zofiasTicksAreThereWhenSheComesBack() {
        try (var tab = Tab.of(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open(Person.ZOFIA.at("/help/17"));
            assertThat(page.locator("[data-progress]")).hasText("Nie zrobiono jeszcze żadnego kroku");
            page.locator("[data-step]").nth(0).check();
            assertThat(page.locator("[data-progress]")).containsText("Zrobiono 1 krok z ");
            page.locator("[data-step]").nth(2).check();
            page.reload();
            assertThat(page.locator("[data-step]").nth(0)).isChecked();
            assertThat(page.locator("[data-step]").nth(1)).not().isChecked();
            assertThat(page.locator("[data-step]").nth(2)).isChecked();
            assertThat(page.locator("[data-progress]")).containsText("Zrobiono 2 kroki z ");
            // Each guide has its own.
            tab.open(Person.ZOFIA.at("/help/16"));
            assertThat(page.locator("[data-step]:checked")).hasCount(0);
            tab.open(Person.ZOFIA.at("/help/17"));
            page.locator("[data-again]").click();
            assertThat(page.locator("[data-step]:checked")).hasCount(0);
            page.reload();
            assertThat(page.locator("[data-step]:checked")).hasCount(0);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theNextStepIsTheNextOnTheScreen() {
        try (var tab = Tab.of(Person.EMMA, Screen.PHONE)) {
            var page = tab.open(Person.EMMA.at("/help/17"));
            var steps = page.locator(".block[id^=step-]");
            for (int at = 0; at + 1 < steps.count(); at++) {
                steps.nth(at).locator(".step a").last().click();
                assertThat(page.url()).endsWith("#" + steps.nth(at + 1).getAttribute("id"));
                assertThat(isSeen(page, "#" + steps.nth(at + 1).getAttribute("id"))).isEqualTo(true);
            }
            steps.last().locator(".step a").first().click();
            assertThat(page.url()).endsWith("#" + steps.nth(steps.count() - 2).getAttribute("id"));
        }
    }

    @Test
    void theGuideIsPrinted() {
        try (var tab = Tab.of(Person.EMMA, Screen.DESKTOP)) {
            var page = tab.open(Person.EMMA.at("/help/16"));
            page.evaluate("window.print = () => { document.title = 'printed' }");
            page.locator("[data-print]").click();
            assertThat(page.title()).isEqualTo("printed");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "KENJI", "MALEE"})
    void withoutScriptTheGuideIsReadAllTheSame(Person person) {
        try (var tab = Tab.withoutScript(person, Screen.PHONE)) {
            var page = tab.open(person.at("/help/17"));
            assertThat(page.locator("[data-scripted]:visible")).hasCount(0);
            var steps = page.locator(".block[id^=step-]");
            assertThat(steps.count()).isGreaterThanOrEqualTo(4);
            for (var step : steps.all()) {
                assertThat(step.locator("h2").isVisible()).isTrue();
            }
            steps.first().locator(".step a").click();
            assertThat(page.url()).endsWith("#" + steps.nth(1).getAttribute("id"));
        }
    }

    private static Object isSeen(Page page, String selector) {
        return page.evaluate("s => { const b = document.querySelector(s).getBoundingClientRect(); return b.top < innerHeight && b.bottom > 0 }", selector);
    }
}
