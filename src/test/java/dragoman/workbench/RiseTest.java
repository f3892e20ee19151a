package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Office;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Switzerland says in German can be for all who read German, and the other way round. */
@QuarkusTest
@Tag("database")
class RiseTest {

    private static final String UNIT = "phrase:web.error.language.text";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Drafts drafts;

    @Inject
    PressRoom press;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED' where unit = ?", UNIT);
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void anInheritedTextIsOverriddenAndThenMovedUp() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        var inherited = hans.opens("/workbench/de_CH/" + UNIT).body();
        assertThat(inherited).contains("Übernommen aus: Deutsch").doesNotContain("Nach oben verschieben");
        var pattern = Pattern.compile("(?s)<textarea [^>]*data-box>(.*?)</textarea>").matcher(inherited).results().map(found -> found.group(1)).findFirst().orElseThrow();
        var kept = hans.posts("/workbench/de_CH/" + UNIT + "/draft", "then", "save", "version", version(inherited), "live", "", "source", hidden(inherited, "source"),
                "text", pattern + " Bitte.");
        assertThat(kept.status()).isEqualTo(303);
        var own = hans.opens("/workbench/de_CH/" + UNIT).body();
        assertThat(own).contains("Nach oben verschieben: Deutsch", "Dann auch zu lesen in:", "Österreich");

        assertThat(office.hires("reto", "translator:ch:de").signsIn().posts("/workbench/de_CH/" + UNIT + "/parent").status()).isEqualTo(404);
        assertThat(hans.posts("/workbench/de_CH/" + UNIT + "/parent").header("Location")).isEqualTo("/workbench/de/" + UNIT + "?told=RISEN");
        var draft = drafts.find(new Target(UNIT, LocaleId.of("de"))).orElseThrow();
        assertThat(draft.text()).isEqualTo(pattern + " Bitte.");
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(drafts.find(new Target(UNIT, LocaleId.of("de_CH"))).orElseThrow().state()).as("nothing of it is left in Switzerland").isEqualTo(State.CLOSED);
        var again = hans.opens("/workbench/de_CH/" + UNIT).body();
        hans.posts("/workbench/de_CH/" + UNIT + "/draft", "then", "save", "version", version(again), "live", "", "source", hidden(again, "source"), "text", pattern + " Bitte.");
        // Where somebody is at work already nothing is overwritten.
        hans.posts("/workbench/de/" + UNIT + "/draft", "then", "save", "version", Integer.toString(draft.version()), "live", hidden(hans.opens("/workbench/de/" + UNIT).body(), "live"),
                "source", hidden(inherited, "source"), "text", pattern + " Danke.");
        assertThat(hans.posts("/workbench/de_CH/" + UNIT + "/parent").status()).isEqualTo(409);
        assertThat(drafts.find(new Target(UNIT, LocaleId.of("de"))).orElseThrow().text()).isEqualTo(pattern + " Danke.");
    }

    @Test
    void whoMovesALiveTextUpIsToldOfBothDrafts() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        press.publishes(new Edit(UNIT, "de_CH", "Seite in Arbeit", null));
        var swiss = "/workbench/de_CH/" + UNIT;
        assertThat(hans.opens(swiss).body()).contains("Es entstehen zwei Entwürfe: der Text für Deutsch, und dass er für Deutsch (Schweiz) wegfällt.");
        assertThat(hans.posts(swiss + "/parent").header("Location")).isEqualTo("/workbench/de/" + UNIT + "?told=RISEN");
        assertThat(hans.opens("/workbench/de/" + UNIT).body()).contains("Dazu gehört ein weiterer Entwurf", "<a href=\"" + swiss + "\">Deutsch (Schweiz)</a>");
        assertThat(hans.opens(swiss).body()).contains("Dazu gehört ein weiterer Entwurf", "<a href=\"/workbench/de/" + UNIT + "\">Deutsch</a>", "Dieser Entwurf entfernt");
        assertThat(hans.opens("/workbench/fr/" + UNIT).status()).as("others are not told").isEqualTo(404);
    }

    private static String version(String page) {
        return hidden(page, "version");
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
