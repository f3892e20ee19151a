package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.orders.Orders;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An order looks right in scripts that are wide, high, long, or from right to left, on paper, and without a script. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class OrderLooksTest {

    private static final Map<Person, Sale> SALES = Map.of(
            Person.ZOFIA, Sold.toZofia(), Person.YUSUF, Sold.toYusuf(), Person.KENJI, Sold.toKenji(), Person.MALEE, Sold.toMalee(), Person.EMMA, Sold.toFahad());

    @Inject
    Orders orders;

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(orders);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOFIA", "YUSUF", "KENJI", "MALEE", "EMMA"})
    void axeFindsNothingWrongAndNothingSticksOut(Person person) {
        var paths = List.of(counter.sell(SALES.get(person)), counter.sellUnproved(SALES.get(person)));
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            var colors = screen == Screen.PHONE ? ColorScheme.LIGHT : ColorScheme.DARK;
            try (var tab = Tab.of(person, screen, colors)) {
                for (var path : paths) {
                    tab.open(person.at(path));
                    assertThat(tab.axe()).as(person + " " + path + " " + screen).isEmpty();
                    assertThat(tab.sticksOut()).as(person + " " + path + " " + screen).isEmpty();
                }
                assertThat(tab.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOFIA", "YUSUF", "KENJI", "MALEE"})
    void onTheSmallestScreenNothingSticksOutEvenInLettersTwiceAsLarge(Person person) {
        var sale = SALES.get(person);
        try (var tab = Tab.of(person, Screen.SMALL)) {
            var page = tab.open(person.at(counter.sell(sale)));
            assertThat(tab.sticksOut()).as(person.name()).isEmpty();
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(tab.sticksOut()).as(person + " 200 %").isEmpty();
        }
    }

    @Test
    void theSentenceIsTheLargestOnThePage() {
        try (var tab = Tab.of(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open(Person.ZOFIA.at(counter.sell(Sold.toZofia())));
            assertThat(page.evaluate("""
                    Math.max(...[...document.querySelectorAll('main *')].map(e => parseFloat(getComputedStyle(e).fontSize)))"""))
                    .isEqualTo(page.locator(".next .said").evaluate("e => parseFloat(getComputedStyle(e).fontSize)"));
        }
    }

    @Test
    void withoutAScriptTheNumberIsThereToSelectAndNoButtonPromisesMore() {
        try (var tab = Tab.withoutScript(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open(Person.ZOFIA.at(counter.sell(Sold.toZofia())));
            assertThat(page.locator(".number").first().textContent()).isEqualTo("600123456789012345678901");
            assertThat(page.locator("[data-copy]").first().isVisible()).isFalse();
        }
        try (var tab = Tab.of(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open(Person.ZOFIA.at(counter.sell(Sold.toZofia())));
            assertThat(page.locator("[data-copy]").first().textContent()).isEqualTo("Kopiuj");
            assertThat(page.locator("[data-copy]").first().isVisible()).isTrue();
        }
    }

    @Test
    void onPaperThereIsWhatIsReadAndNothingToPress() {
        try (var tab = Tab.of(Person.ZOFIA, Screen.DESKTOP)) {
            var page = tab.prints(Person.ZOFIA.at(counter.sell(Sold.toZofia())));
            for (var pressed : List.of(".ask", "[data-copy]", ".top form")) {
                assertThat(page.locator(pressed).first().isVisible()).as(pressed).isFalse();
            }
            for (var read : List.of(".next .said", ".number", ".sums .total", "address")) {
                assertThat(page.locator(read).first().isVisible()).as(read).isTrue();
            }
        }
    }
}
