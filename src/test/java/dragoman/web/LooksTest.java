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
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers see and reach: on a phone and a desk, by day and by night, from either side, by finger and by key. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class LooksTest {

    private static final List<String> PAGES = List.of("/help", "/help/4", "/help/6", "/settings", "/nix", "/help/4/sorry");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF", "KENJI", "RETO", "ZOFIA"})
    void axeFindsNothingWrong(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var tab = Tab.of(person, screen, colors)) {
                    for (var path : PAGES) {
                        tab.open(person.at(path));
                        assertThat(tab.axe()).as(person.at(path) + " " + screen + " " + colors).isEmpty();
                    }
                    assertThat(tab.complaints()).isEmpty();
                }
            }
        }
    }

    @Test
    void axeFindsNothingWrongWithABannerAndAnOpenSwitcher() {
        for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var tab = Tab.of(Person.YUSUF, Screen.PHONE, colors)) {
                var page = tab.open("/jp/en/help/4-returns-and-withdrawal");
                assertThat(page.locator(".banner").isVisible()).isTrue();
                for (var control : page.locator(".switcher summary").all()) {
                    control.click();
                    assertThat(tab.axe()).isEmpty();
                }
            }
        }
    }

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
    @EnumSource(names = {"EMMA", "YUSUF", "KENJI", "RETO", "ZOFIA", "MEI"})
    void nothingSticksOutAtTheSideNotEvenInLettersTwiceAsLarge(Person person) {
        for (var screen : Screen.values()) {
            try (var tab = Tab.of(person, screen)) {
                for (var path : PAGES) {
                    var page = tab.open(person.at(path));
                    assertThat(sticksOut(page)).as(person.at(path) + " " + screen).isEmpty();
                    page.evaluate("document.documentElement.style.fontSize = '200%'");
                    assertThat(sticksOut(page)).as(person.at(path) + " " + screen + " 200 %").isEmpty();
                }
            }
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
                    assertThat(sticksOut(page)).as(person + " " + screen).isEmpty();
                }
            }
        }
    }

    @Test
    void yusufsPageIsTheMirrorImageOfEmmas() {
        try (var his = Tab.of(Person.YUSUF, Screen.DESKTOP); var hers = Tab.of(Person.EMMA, Screen.DESKTOP)) {
            var right = his.open(Person.YUSUF.at("/help/4"));
            var left = hers.open(Person.EMMA.at("/help/4"));
            assertThat(right.evaluate("getComputedStyle(document.body).direction")).isEqualTo("rtl");
            assertThat(left.evaluate("getComputedStyle(document.body).direction")).isEqualTo("ltr");
            assertThat(x(right, ".wordmark")).isGreaterThan(x(right, ".switcher") + width(right, ".switcher") - 1);
            assertThat(x(left, ".switcher")).isGreaterThan(x(left, ".wordmark") + width(left, ".wordmark") - 1);
            assertThat(right.evaluate("getComputedStyle(document.querySelector('h1')).textAlign")).isIn("start", "right");
            // The article begins at the right edge of the column as hers does at the left.
            double gap = x(left, ".article") - x(left, "main");
            double mirrored = x(right, "main") + width(right, "main") - x(right, ".article") - width(right, ".article");
            assertThat(mirrored).isCloseTo(gap, org.assertj.core.data.Offset.offset(1.0));
        }
    }

    @Test
    void theIconsThatPointAreMirroredAndTheOthersAreNot() {
        try (var tab = Tab.of(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(Person.YUSUF.at("/help"));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.doors .points')).transform")).isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.switcher .icon')).transform")).isEqualTo("none");
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

    @Test
    void eachScriptIsDrawnInItsOwnFont() {
        try (var tab = Tab.of(Person.KENJI, Screen.PHONE)) {
            tab.open(Person.KENJI.at("/help/4"));
            assertThat(tab.fonts("h1")).allMatch(font -> font.contains("JP"));
            assertThat(tab.fonts("#how li")).anyMatch(font -> font.contains("JP")).noneMatch(font -> font.contains("SC") || font.contains("TC"));
            tab.open(Person.MEI.at("/help/4"));
            assertThat(tab.fonts("h1")).allMatch(font -> font.contains("SC"));
            tab.open(Person.YUSUF.at("/help/4"));
            assertThat(tab.fonts("h1")).allMatch(font -> font.contains("Arabic"));
            // A language's own name in a list of another's.
            var page = tab.open(Person.EMMA.at("/help").replace("/us/", "/jp/"));
            page.locator(".switcher summary").nth(1).click();
            assertThat(tab.fonts(".options button[value=ja]")).anyMatch(font -> font.contains("JP"));
        }
    }

    @Test
    void arabicIsNeitherSpacedNorSlanted() {
        try (var tab = Tab.of(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(Person.YUSUF.at("/help/4"));
            assertThat(page.evaluate("[...document.querySelectorAll('body *')].filter(e => { const s = getComputedStyle(e);"
                    + " return s.letterSpacing !== 'normal' || s.fontStyle !== 'normal' || s.textTransform !== 'none' }).length")).isEqualTo(0);
        }
    }

    /** For the eye: what a person should look at after a change of the stylesheet. */
    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "KENJI", "RETO", "ZOFIA"})
    void pagesAreDrawn(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var tab = Tab.of(person, screen, colors)) {
                    for (var path : List.of("/help", "/help/4", "/help/6", "/settings", "/nix")) {
                        var name = String.join("-", person.name(), path.substring(1).replace('/', '-'), screen.name(), colors.name()) + ".png";
                        tab.open(person.at(path)).screenshot(new Page.ScreenshotOptions()
                                .setPath(SCREENSHOTS.resolve(name.toLowerCase(Locale.ROOT))).setFullPage(true));
                        assertThat(SCREENSHOTS.resolve(name.toLowerCase(Locale.ROOT))).isNotEmptyFile();
                    }
                }
            }
        }
    }

    private static void areLargeEnough(Page page, String selector) {
        var found = page.locator(selector).all().stream().filter(Locator::isVisible).toList();
        assertThat(found).as(selector + " at " + page.url()).isNotEmpty();
        for (var target : found) {
            var box = target.boundingBox();
            assertThat(box.height).as(page.url() + " " + target.textContent()).isGreaterThanOrEqualTo(43.5);
            assertThat(box.width).as(page.url() + " " + target.textContent()).isGreaterThanOrEqualTo(43.5);
        }
    }

    /** What makes the page wider than its screen; nothing where it can only be scrolled down. */
    private static String sticksOut(Page page) {
        return String.valueOf(page.evaluate("""
                (() => {
                  const root = document.scrollingElement, wide = root.clientWidth;
                  if (root.scrollWidth <= wide) return '';
                  return root.scrollWidth - wide + ' px: ' + [...document.querySelectorAll('body *')]
                    .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.right > wide + 1 || b.left < -1) })
                    .map(e => e.tagName + '.' + e.className).join(' ');
                })()"""));
    }

    private static String focused(Page page, String expression) {
        return String.valueOf(page.evaluate("(() => { const e = document.activeElement; return String(" + expression + ") })()"));
    }

    private static double x(Page page, String selector) {
        return page.locator(selector).first().boundingBox().x;
    }

    private static double width(Page page, String selector) {
        return page.locator(selector).first().boundingBox().width;
    }
}
