package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.identity.Doorkeeper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in for staff, walked in a real browser, in the language that it asks for. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class SignInLooksTest {

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "RETO", "KENJI", "MALEE"})
    void fromTheDoorToTheOwnAccount(Person person) {
        var colleague = office.hires("somebody", "agent:sa:*", "lead:*:*", "translator:ch:de");
        try (var tab = Tab.of(person, Screen.PHONE)) {
            var page = tab.open("/console/account");
            assertThat(page.url()).endsWith("/sign-in?back=/console/account");
            assertThat(page.locator("html").getAttribute("lang")).startsWith(person.language());
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(person == Person.YUSUF ? "rtl" : "ltr");
            assertLooksRight(tab, person, "sign-in");
            page.fill("#login", colleague.login());
            page.fill("#password", "not the password");
            page.click("main .act");
            page.waitForSelector("[role=alert]");
            assertThat(page.locator("#password").inputValue()).isEmpty();
            assertLooksRight(tab, person, "wrong");
            page.fill("#password", Office.PASSWORD);
            page.click("main .act");
            page.waitForURL("**/console/account");
            assertLooksRight(tab, person, "account");
            page.click("header form button");
            page.waitForURL("**/sign-in");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "RETO"})
    void inLettersTwiceAsLargeNothingSticksOut(Person person) {
        try (var tab = Tab.of(person, Screen.SMALL)) {
            var page = tab.open("/sign-in");
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(tab.sticksOut()).isEmpty();
        }
    }

    @Test
    void withoutScriptAllOfItWorks() {
        var colleague = office.zofia();
        try (var tab = Tab.withoutScript(Person.ZOFIA, Screen.PHONE)) {
            var page = tab.open("/console/account");
            page.fill("#login", colleague.login());
            page.fill("#password", Office.PASSWORD);
            page.click("main .act");
            assertThat(page.url()).endsWith("/console/account");
            page.fill("#old", Office.PASSWORD);
            page.fill("#new", "harbour violet anvil");
            page.click("main .act");
            assertThat(page.url()).endsWith("/console/account?saved=changed");
            page.click("header form button");
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    private static void assertLooksRight(Tab tab, Person person, String page) {
        assertThat(tab.axe()).as(person + " " + page).isEmpty();
        assertThat(tab.sticksOut()).as(person + " " + page).isEmpty();
    }
}
