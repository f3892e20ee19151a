package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers see: on a phone and a desk, by day and by night, in each script and from either side. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class LooksTest {

    private static final List<String> PAGES = List.of("/help", "/help/4", "/help/6", "/settings", "/nix", "/help/4/sorry", "/wrong?page=/help/4");

    /** All that is asked of a page is asked while it is open, since to open it takes as long as each answer. */
    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF", "KENJI", "RETO", "ZOFIA"})
    void axeFindsNothingWrongAndNothingSticksOutAtTheSide(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            try (var tab = Tab.of(person, screen)) {
                for (var path : PAGES) {
                    var page = tab.open(person.at(path));
                    tab.looksRight(person + path + " " + screen);
                    inLettersTwiceAsLargeNothingSticksOut(tab, page, person.at(path) + " " + screen);
                }
                assertThat(tab.complaints()).isEmpty();
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

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF"})
    void axeBites(Person person) {
        try (var tab = Tab.of(person, Screen.PHONE)) {
            var page = tab.open(person.at("/help/4"));
            page.evaluate("document.documentElement.lang = ''; document.querySelector('main p').style.color = '#ddd'");
            assertThat(tab.axe()).hasSize(2).anyMatch(said -> said.startsWith("html-has-lang: ")).anyMatch(said -> said.startsWith("color-contrast: ") && said.contains("#dddddd"));
        }
    }

    /** On the smallest screen, and on the others what nobody looks at above. */
    @ParameterizedTest
    @EnumSource(names = {"EMMA", "YUSUF", "KENJI", "RETO", "ZOFIA", "MEI"})
    void nothingSticksOutAtTheSideNotEvenInLettersTwiceAsLarge(Person person) {
        for (var screen : person == Person.MEI ? Screen.values() : new Screen[] {Screen.SMALL}) {
            try (var tab = Tab.of(person, screen)) {
                for (var path : PAGES) {
                    var page = tab.open(person.at(path));
                    assertThat(tab.sticksOut()).as(person.at(path) + " " + screen).isEmpty();
                    inLettersTwiceAsLargeNothingSticksOut(tab, page, person.at(path) + " " + screen);
                }
            }
        }
    }

    @Test
    void thatBites() {
        try (var tab = Tab.of(Person.YUSUF, Screen.SMALL)) {
            var page = tab.open(Person.YUSUF.at("/help/4"));
            page.evaluate("document.querySelector('h1').style.width = '21rem'");
            assertThat(tab.sticksOut()).contains("H1.");
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

    @Test
    void theShopsNameLooksTheSameInEveryScript() {
        String look = "";
        for (var person : List.of(Person.EMMA, Person.YUSUF, Person.KENJI, Person.ZOFIA, Person.MEI)) {
            try (var tab = Tab.of(person, Screen.DESKTOP)) {
                var page = tab.open(person.at("/help"));
                var box = page.locator(".wordmark").boundingBox();
                var seen = tab.fonts(".wordmark") + " " + Math.round(box.width) + " x " + Math.round(box.height) + " at " + Math.round(box.y) + " "
                        + page.evaluate("getComputedStyle(document.querySelector('.wordmark')).fontWeight");
                look = look.isEmpty() ? seen : look;
                assertThat(seen).as(person.name()).isEqualTo(look);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/sa/ar, arabic-indic", "/sa/en, decimal", "/il/ar, arabic-indic", "/ae/ar, decimal", "/de/ar, decimal", "/jp/ja, decimal", "/us/en, decimal"})
    void aListIsCountedInTheDigitsOfItsText(String place, String digits) {
        try (var tab = Tab.of(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(place + "/help/4");
            var item = page.locator(".article ol li").first();
            assertThat(item.evaluate("e => getComputedStyle(e).listStyleType")).isEqualTo(digits);
            assertThat(item.evaluate("e => getComputedStyle(e, '::marker').listStyleType")).isEqualTo(digits);
            assertThat(page.locator(".path li").first().evaluate("e => getComputedStyle(e).listStyleType")).isEqualTo("none");
            // The sentences of the page count in the same.
            assertThat(page.locator(".byline").textContent()).containsPattern(digits.equals("decimal") ? "[0-9]" : "[\u0660-\u0669]");
        }
    }

    private static void inLettersTwiceAsLargeNothingSticksOut(Tab tab, Page page, String shown) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(tab.sticksOut()).as(shown + " 200 %").isEmpty();
    }

    private static double x(Page page, String selector) {
        return page.locator(selector).first().boundingBox().x;
    }

    private static double width(Page page, String selector) {
        return page.locator(selector).first().boundingBox().width;
    }
}
