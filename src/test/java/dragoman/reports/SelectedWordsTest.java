package dragoman.reports;

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

/** What Zofia has selected stands in the form already. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class SelectedWordsTest {

    private static final String LINK = ".foot a[href*='/wrong?']";

    @Inject
    Doorkeeper tables;

    @BeforeEach
    void nobodyHasAsked() {
        tables.forgetsWhoAsked();
    }

    @Test
    void theSelectedWordsComeAlong() {
        try (var tab = Tab.of(Person.ZOFIA, Screen.DESKTOP)) {
            var page = tab.open(Person.ZOFIA.at("/help/10-zwrot-pieniedzy"));
            var words = (String) page.evaluate("() => { const p = document.querySelector('#lead p'); getSelection().selectAllChildren(p); return p.textContent.trim() }");
            page.click(LINK);
            page.waitForURL("**/wrong?page=**");
            assertThat(page.inputValue("#words")).isEqualTo(words.replaceAll("[\\s\\p{Z}]+", " "));
            page.click("main .act");
            page.waitForURL("**/wrong/thanks?**");
            tab.looksRight("wrong thanks");
            page.click("main a[href$='/help/10-zwrot-pieniedzy']");
            page.waitForURL("**/help/10-zwrot-pieniedzy");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheFormIsThereAsWell() {
        try (var tab = Tab.withoutScript(Person.YUSUF, Screen.PHONE)) {
            var page = tab.open(Person.YUSUF.at("/help"));
            page.click(LINK);
            assertThat(page.inputValue("#words")).isEmpty();
            page.fill("#words", "نص فيه خطأ");
            page.click("main .act");
            assertThat(page.url()).contains("/sa/ar/wrong/thanks?page=/help");
        }
    }
}
