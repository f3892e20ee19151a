package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page that the help has, in scripts that are wide, high, long, or from right to left. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class HelpLooksTest {

    /** The start page, an article with tables, a guide, questions, those of a topic, hits, no hits, no question. */
    private static final List<String> PAGES = List.of(
            "/help", "/help/1", "/help/17", "/faq", "/faq/returns", "/search?q=PDF", "/search?q=refund", "/search?q=xqzvwkxqzvwkxqzvwkxqzvwkxqzvwk", "/search");

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "KENJI", "MALEE", "ZOFIA", "NOA", "RETO"})
    void axeFindsNothingWrong(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            var colors = screen == Screen.PHONE ? ColorScheme.LIGHT : ColorScheme.DARK;
            try (var tab = Tab.of(person, screen, colors)) {
                for (var path : PAGES) {
                    tab.open(person.at(path));
                    assertThat(tab.axe()).as(person.at(path) + " " + screen + " " + colors).isEmpty();
                }
                assertThat(tab.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "KENJI", "MALEE", "ZOFIA", "NOA", "RETO"})
    void nothingSticksOutAtTheSideNotEvenInLettersTwiceAsLarge(Person person) {
        for (var screen : Screen.values()) {
            try (var tab = Tab.of(person, screen)) {
                for (var path : PAGES) {
                    var page = tab.open(person.at(path));
                    assertThat(tab.sticksOut()).as(person.at(path) + " " + screen).isEmpty();
                    page.evaluate("document.documentElement.style.fontSize = '200%'");
                    assertThat(tab.sticksOut()).as(person.at(path) + " " + screen + " 200 %").isEmpty();
                }
            }
        }
    }
}
