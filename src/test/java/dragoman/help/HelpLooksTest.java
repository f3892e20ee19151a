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

    /** The start page, an article, a guide, questions, hits, no hits. */
    private static final List<String> PAGES = List.of(
            "/help", "/help/1", "/help/17", "/faq/returns", "/search?q=refund", "/search?q=xqzvwkxqzvwkxqzvwkxqzvwkxqzvwk");

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "KENJI", "MALEE", "ZOFIA", "NOA", "RETO"})
    void axeFindsNothingWrongAndNothingSticksOut(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            var colors = screen == Screen.PHONE ? ColorScheme.LIGHT : ColorScheme.DARK;
            try (var tab = Tab.of(person, screen, colors)) {
                for (var path : PAGES) {
                    tab.open(person.at(path));
                    assertThat(tab.axe()).as(person.at(path) + " " + screen + " " + colors).isEmpty();
                    assertThat(tab.sticksOut()).as(person.at(path) + " " + screen).isEmpty();
                }
                assertThat(tab.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "KENJI", "MALEE", "ZOFIA", "NOA", "RETO"})
    void onTheSmallestScreenNothingSticksOutEvenInLettersTwiceAsLarge(Person person) {
        try (var tab = Tab.of(person, Screen.SMALL)) {
            for (var path : PAGES) {
                var page = tab.open(person.at(path));
                assertThat(tab.sticksOut()).as(person.at(path)).isEmpty();
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(tab.sticksOut()).as(person.at(path) + " 200 %").isEmpty();
            }
        }
    }
}
