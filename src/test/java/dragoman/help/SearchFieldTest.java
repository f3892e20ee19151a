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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The field that searches the help, as it is typed into. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class SearchFieldTest {

    @Test
    void suggestionsAppearWhileEmmaTypesAndLeadOn() {
        try (var tab = Tab.of(Person.EMMA, Screen.DESKTOP)) {
            var page = tab.open(Person.EMMA.at("/help/4"));
            var field = page.locator(".search input");
            field.pressSequentially("refu");
            var first = page.locator(".suggestions a").first();
            first.waitFor();
            assertThat(first).hasAttribute("href", Pattern.compile("/us/en/(help/\\d+-|faq#).*"));
            assertThat(tab.axe()).isEmpty();
            var leads = first.getAttribute("href");
            first.click();
            page.waitForURL("**" + leads);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void suggestionsAreReachedByKeyAndTheLastLeadsToAllHits() {
        try (var tab = Tab.of(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(Person.YUSUF.at("/help"));
            page.locator("main .search input").pressSequentially("إرجاع");
            page.locator("main .suggestions a").first().waitFor();
            page.locator("main .suggestions .all").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/sa/ar/search?q=*");
            assertThat(page.locator("main .search input")).hasValue("إرجاع");
            assertThat(page.locator(".hits li").count()).isPositive();
        }
    }

    @Test
    void whatIsSuggestedFollowsWhatIsTyped() {
        try (var tab = Tab.of(Person.MINJUN, Screen.PHONE)) {
            var page = tab.open(Person.MINJUN.at("/help"));
            var field = page.locator("main .search input");
            field.fill("배송");
            page.locator("main .suggestions mark").first().waitFor();
            field.fill("xqzvwk");
            assertThat(page.locator("main .suggestions a")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "MALEE", "YUSUF"})
    void withoutScriptTheFieldSearches(Person person) {
        try (var tab = Tab.withoutScript(person, Screen.PHONE)) {
            var page = tab.open(person.at("/help"));
            page.locator("main .search input").fill("refund");
            page.locator("main .search button").click();
            page.waitForURL("**" + person.at("/search?q=refund"));
            assertThat(page.locator(".hits li").count()).isPositive();
        }
    }

    @Test
    void aHitOnAQuestionIsSeenWhereItStands() {
        try (var tab = Tab.of(Person.KENJI, Screen.PHONE)) {
            Page page = tab.open(Person.KENJI.at("/faq#returns-how-many-days"));
            var box = page.locator("[id=returns-how-many-days]").boundingBox();
            assertThat(box.y).isBetween(-1.0, 400.0);
        }
    }
}
