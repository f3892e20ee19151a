package dragoman.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.identity.Doorkeeper;
import dragoman.mail.PostBox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way to an order, walked on a phone. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class LookupLooksTest {

    @Inject
    OrderBook book;

    @Inject
    Doorkeeper tables;

    PostBox postBox;

    private final String email = "walker-" + UUID.randomUUID() + "@post.example";
    private final String number = OrderBook.number();

    @BeforeEach
    void nobodyHasAsked() {
        tables.forgetsWhoAsked();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "ZOFIA", "YUSUF", "KENJI", "MALEE"})
    void fromTheStartPageToTheOrder(Person person) throws Exception {
        book.takes(number, email, person.market(), person.language(), "80-001");
        try (var tab = Tab.of(person, Screen.PHONE)) {
            var page = tab.open(person.at("/help"));
            page.click(".doors li:first-child a");
            page.waitForURL(Pattern.compile(".*/orders"));
            assertLooksRight(tab, person, "form");
            page.click("main .act");
            // The browser itself asks for what is missing.
            assertThat(page.url()).endsWith("/orders");
            page.fill("#number", "#" + number);
            page.fill("#second", email);
            page.click("main .act");
            page.waitForURL(Pattern.compile(".*/orders/code"));
            assertLooksRight(tab, person, "code");
            page.fill("#code", "1234");
            page.click("main .act");
            page.waitForSelector("[role=alert]");
            assertLooksRight(tab, person, "wrong code");
            page.fill("#code", Paper.of(postBox.lastTo(email)).code());
            page.click("main .act");
            page.waitForURL(Pattern.compile(".*/orders/[\\w-]{22}"));
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMMA", "ZOFIA", "YUSUF", "KENJI", "MALEE"})
    void theOtherPagesLookRightToo(Person person) throws Exception {
        book.takes(number, email, person.market(), person.language(), "80-001");
        new Guest(person).asks(number, email);
        var link = Paper.of(postBox.lastTo(email)).link();
        try (var tab = Tab.of(person, Screen.PHONE)) {
            for (var path : List.of(link, person.at("/orders/l/v1.x"), person.at("/demo/mail"))) {
                tab.open(path);
                assertLooksRight(tab, person, path);
            }
            var page = tab.open(link);
            page.click("main .act");
            page.waitForURL(Pattern.compile(".*/orders/[\\w-]{22}"));
            for (int i = 0; i < 6; i++) {
                new Guest(person).asks(number, email);
            }
            page = tab.open(person.at("/orders"));
            page.fill("#number", number);
            page.fill("#second", email);
            page.click("main .act");
            page.waitForSelector("main h1");
            assertThat(page.locator("main form").count()).isZero();
            assertLooksRight(tab, person, "limit");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "MALEE"})
    void inLettersTwiceAsLargeNothingSticksOut(Person person) {
        try (var tab = Tab.of(person, Screen.SMALL)) {
            var page = tab.open(person.at("/orders"));
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(tab.sticksOut()).isEmpty();
        }
    }

    @Test
    void withoutScriptAllOfItWorks() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        try (var tab = Tab.withoutScript(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open("/pl/pl/orders");
            page.fill("#number", number);
            page.fill("#second", "80001");
            page.click("main .act");
            page.fill("#code", Paper.of(postBox.lastTo(email)).code());
            page.click("main .act");
            assertThat(page.url()).matches(".*/orders/[\\w-]{22}");
        }
    }

    private static void assertLooksRight(Tab tab, Person person, String page) {
        assertThat(tab.axe()).as(person + " " + page).isEmpty();
        assertThat(tab.sticksOut()).as(person + " " + page).isEmpty();
    }
}
