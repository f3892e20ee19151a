package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers reach and work, by finger and by key, with and without script. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class ControlsTest {

    @Test
    void axeFindsNothingWrongWithAnOpinion() {
        try (var tab = Tab.of(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(Person.YUSUF.at("/help/4"));
            assertThat(page.locator(".reasons").isVisible()).isFalse();
            page.locator("[name=helpful][value=no]").check();
            assertThat(page.locator(".reasons").isVisible()).isTrue();
            assertThat(tab.axe()).isEmpty();
            page.locator("[name=reason][value=LANGUAGE]").check();
            page.locator(".rate button").click();
            assertThat(page.url()).endsWith("/sa/ar/help/4/sorry");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF", "KENJI", "RETO"})
    void theSwitchersListsOpenOnTheScreen(Person person) {
        for (var screen : Screen.values()) {
            try (var tab = Tab.of(person, screen)) {
                var page = tab.open(person.at("/help"));
                for (var control : page.locator(".switcher details").all()) {
                    control.locator("summary").click();
                    var list = control.locator(".options");
                    assertThat(list.boundingBox().x).as(person + " " + screen).isGreaterThanOrEqualTo(0);
                    assertThat(list.boundingBox().x + list.boundingBox().width).as(person + " " + screen).isLessThanOrEqualTo(screen.width());
                    assertThat(tab.sticksOut()).as(person + " " + screen).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF"})
    void aListThatGoesOnSaysSoAtThatEdge(Person person) {
        for (var tab : List.of(Tab.of(person, Screen.PHONE, ColorScheme.LIGHT), Tab.of(person, Screen.PHONE, ColorScheme.DARK), Tab.withOwnColors(person, Screen.PHONE))) {
            try (tab) {
                var page = tab.open(person.at("/help"));
                page.locator(".switcher summary").nth(0).click();
                var list = page.locator(".options.many");
                assertThat(list.evaluate("e => e.scrollHeight > e.clientHeight")).isEqualTo(true);
                assertThat(shades(list)).containsExactly(false, true);
                list.evaluate("e => e.scrollTop = 60");
                assertThat(shades(list)).containsExactly(true, true);
                list.evaluate("e => e.scrollTop = e.scrollHeight");
                assertThat(shades(list)).containsExactly(true, false);

                page.locator(".switcher summary").nth(1).click();
                assertThat(shades(page.locator(".options:not(.many)"))).containsExactly(false, false);
            }
        }
    }

    @Test
    void withoutScriptTheLanguageIsChangedAndTheArticleStaysOpen() {
        try (var tab = Tab.withoutScript(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(Person.YUSUF.at("/help/4"));
            page.locator(".switcher summary").nth(1).click();
            page.locator(".options button[value=en]").click();
            page.waitForURL("**/sa/en/help/4-returns-and-withdrawal");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-SA");
            assertThat(page.locator("h1").textContent()).isEqualTo("Returns and withdrawal");

            page.locator(".switcher summary").nth(0).click();
            page.locator(".options button[value=ch]").click();
            page.waitForURL("**/ch/en/help/4-returns-and-withdrawal");
            // The choice is kept: the bare address leads here.
            tab.open("/");
            assertThat(page.url()).endsWith("/ch/en/help");
        }
    }

    @Test
    void zofiaStaysWhereSheIsAndIsNotAskedAgain() {
        try (var tab = Tab.withoutScript(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open("/ch/de/help/4-rueckgabe-und-widerruf");
            page.locator(".banner button").click();
            page.waitForURL("**/ch/de/help/4-rueckgabe-und-widerruf");
            assertThat(page.locator(".banner").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RETO", "YUSUF", "KENJI"})
    void settingsAreSavedAndTheArticleIsReadOn(Person person) {
        try (var tab = Tab.withoutScript(person, Screen.PHONE)) {
            var page = tab.open(person.at("/help/4"));
            var article = page.url();
            page.locator(".foot a[href*=settings]").click();
            page.locator("#currency").selectOption("EUR");
            page.locator("#zone").selectOption("Asia/Tokyo");
            page.locator(".fields .act").click();
            page.waitForURL(article + "?saved");
            assertThat(page.locator("main [role=status]").isVisible()).isTrue();
            for (var chosen : List.of(Words.of(LocaleId.of(person.language())).currency("EUR"), Words.of(LocaleId.of(person.language())).city(ZoneId.of("Asia/Tokyo")))) {
                assertThat(page.locator("main [role=status]").textContent()).contains(chosen);
                assertThat(page.locator("footer").textContent()).contains(chosen);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF"})
    void axeFindsNothingWrongWithWhatWasSavedAndWhatWasNot(Person person) {
        for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var tab = Tab.of(person, Screen.SMALL, colors)) {
                var page = tab.open(person.at("/settings"));
                page.locator("#currency").evaluate("e => e.append(new Option('', 'XTS', true, true))");
                page.locator(".fields .act").click();
                page.locator("[role=alert]").waitFor();
                assertThat(page.locator("#currency").getAttribute("aria-invalid")).isEqualTo("true");
                assertThat(page.locator("#" + page.locator("#currency").getAttribute("aria-describedby")).isVisible()).isTrue();
                assertThat(tab.axe()).isEmpty();
                assertThat(tab.sticksOut()).isEmpty();

                page.locator("#currency").selectOption("EUR");
                page.locator(".fields .act").click();
                page.locator("[role=status]").waitFor();
                assertThat(tab.axe()).isEmpty();
                assertThat(tab.sticksOut()).isEmpty();
            }
        }
    }

    @Test
    void theFirstKeySkipsToTheContentAndEveryStopIsSeen() {
        for (var person : List.of(Person.EMMA, Person.YUSUF)) {
            try (var tab = Tab.of(person, Screen.DESKTOP)) {
                var page = tab.open(person.at("/help/4"));
                page.keyboard().press("Tab");
                assertThat(focused(page, "e.className")).isEqualTo("skip");
                assertThat(page.locator(".skip").boundingBox().y).isGreaterThanOrEqualTo(0);
                int stops = 0;
                while (!focused(page, "e.tagName").equals("BODY") && stops < 80) {
                    assertThat(focused(page, "getComputedStyle(e).outlineStyle")).as(focused(page, "e.outerHTML")).isEqualTo("solid");
                    assertThat(focused(page, "parseFloat(getComputedStyle(e).outlineWidth) >= 2")).isEqualTo("true");
                    page.keyboard().press("Tab");
                    stops++;
                }
                assertThat(stops).isBetween(10, 79);

                page = tab.open(person.at("/help/4"));
                page.keyboard().press("Tab");
                page.keyboard().press("Enter");
                page.keyboard().press("Tab");
                assertThat(focused(page, "e.closest('main') !== null")).isEqualTo("true");
            }
        }
    }

    @Test
    void theSwitcherIsWorkedByKeys() {
        try (var tab = Tab.of(Person.KENJI, Screen.PHONE)) {
            var page = tab.open(Person.KENJI.at("/help"));
            page.locator(".switcher summary").nth(1).focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/jp/en/help");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF", "KENJI", "RETO", "ZOFIA"})
    void whatIsTouchedIsLargeEnough(Person person) {
        for (var screen : List.of(Screen.SMALL, Screen.PHONE)) {
            try (var tab = Tab.of(person, screen)) {
                var page = tab.open(person.at("/help"));
                areLargeEnough(page, "header a, header summary, .doors a, .topics a, .foot a");
                for (var control : page.locator(".switcher summary").all()) {
                    control.click();
                    areLargeEnough(page, ".switcher details[open] button");
                }
                page = tab.open(person.at("/help/4"));
                page.locator("[name=helpful][value=no]").check();
                areLargeEnough(page, ".choices label, .rate button, .path a, .related a");
                areLargeEnough(tab.open(person.at("/settings")), "select, .act");
                areLargeEnough(tab.open("/xx/" + person.language() + "/help"), ".ways a");
                areLargeEnough(tab.open(person == Person.KENJI ? "/pl/pl/help" : "/jp/ja/help"), ".banner a, .banner button");
            }
        }
    }

    // All in one answer: to ask of one target after the other takes longer than all else.
    @SuppressWarnings("unchecked")
    private static void areLargeEnough(Page page, String selector) {
        var found = (List<Map<String, Object>>) page.locator(selector).evaluateAll("""
                all => all.map(e => ({text: e.textContent, box: e.getBoundingClientRect(), seen: e.checkVisibility({visibilityProperty: true})}))
                  .filter(e => e.seen && e.box.width > 0 && e.box.height > 0)
                  .map(e => ({text: e.text, width: e.box.width, height: e.box.height}))""");
        assertThat(found).as(selector + " at " + page.url()).isNotEmpty().allSatisfy(target -> {
            assertThat(((Number) target.get("height")).doubleValue()).as(page.url() + " " + target.get("text")).isGreaterThanOrEqualTo(43.5);
            assertThat(((Number) target.get("width")).doubleValue()).as(page.url() + " " + target.get("text")).isGreaterThanOrEqualTo(43.5);
        });
    }

    private static String focused(Page page, String expression) {
        return String.valueOf(page.evaluate("(() => { const e = document.activeElement; return String(" + expression + ") })()"));
    }

    /** Whether the first and the last row of pixels inside a list's frame differ from its paper. */
    private static List<Boolean> shades(Locator list) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(list.screenshot()));
            int x = picture.getWidth() / 2;
            int paper = picture.getRGB(x, picture.getHeight() / 2);
            return List.of(picture.getRGB(x, 3) != paper, picture.getRGB(x, picture.getHeight() - 4) != paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
