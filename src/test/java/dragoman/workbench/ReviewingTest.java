package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marta sees what a draft would change for those who read it, before she says that it is right. */
@QuarkusTest
@Tag("database")
class ReviewingTest {

    private static final String UNIT = "phrase:contact.title";
    private static final String PATH = "/workbench/pl/" + UNIT;

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    private Colleague zofia;
    private Colleague marta;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl", "translator:*:ar").signsIn();
        marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
        press.publishes(new Edit(UNIT, "pl", "Napisz do nas jutro", null));
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void wordByWordItSaysWhatADraftChangesForReaders() {
        assertThat(marta.opens(PATH).body()).doesNotContain("Co zmieni się dla czytelników");
        saves(zofia, PATH, "Napisz do nas dzisiaj");
        assertThat(readers(marta.opens(PATH).body())).isEqualTo("Napisz do nas usunięto: [jutro]dodano: [dzisiaj]");
        saves(zofia, PATH, "Napisz do nas jutro");
        assertThat(marta.opens(PATH).body()).as("it is as before").doesNotContain("Co zmieni się dla czytelników");
    }

    @Test
    void whatStandsInAnArabicTextRunsFromRightToLeft() {
        press.publishes(new Edit(UNIT, "ar", "راسلنا خلال 14 يومًا", null));
        saves(zofia, "/workbench/ar/" + UNIT, "راسلنا خلال 30 يومًا");
        var page = marta.opens("/workbench/ar/" + UNIT).body();
        assertThat(readers(page)).isEqualTo("راسلنا خلال usunięto: [14]dodano: [30] يومًا");
        assertThat(page).containsPattern("<p class=\"said\" lang=\"ar\" dir=\"rtl\">راسلنا خلال <span class=\"unheard\">[^<]*</span><del>14</del>");
    }

    @Test
    void ofATextThatIsTakenOverItSaysWhatItsReadersReadNow() {
        press.publishes(new Edit(UNIT, "de", "Schreiben Sie uns heute", null));
        var reto = office.hiresAt("vienna", "de", "Reto", "translator:ch:de").signsIn();
        saves(reto, "/workbench/de_CH/" + UNIT, "Schreiben Sie uns jetzt");
        assertThat(readers(reto.opens("/workbench/de_CH/" + UNIT).body())).isEqualTo("Schreiben Sie uns gestrichen: [heute]eingefügt: [jetzt]");
    }

    private static void saves(Colleague who, String path, String text) {
        var page = who.opens(path).body();
        assertThat(who.posts(path + "/draft", "then", "save", "version", hidden(page, "version"), "live", hidden(page, "live"),
                "source", hidden(page, "source"), "pattern", hidden(page, "pattern"), "box", text).status()).isEqualTo(303);
    }

    /** What changes for readers, with what a screen reader says. */
    private static String readers(String page) {
        var section = Pattern.compile("(?s)<section class=\"readers\".*?</h3>(.*?)</section>").matcher(page);
        assertThat(section.find()).as(page).isTrue();
        return words(section.group(1));
    }

    private static String words(String html) {
        return html.replaceAll("<(del|ins)>", "[").replaceAll("</(del|ins)>", "]").replaceAll("<[^>]*>", "").strip();
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
