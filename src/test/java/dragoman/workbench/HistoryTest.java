package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Editions;
import dragoman.texts.Releases;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text’s history says what people did with it and what releases made of it, each beside the version before. */
@QuarkusTest
@Tag("database")
class HistoryTest {

    private static final String UNIT = "phrase:contact.title";
    private static final String PATH = "/workbench/pl/" + UNIT;
    private static final String RELEASES = "/workbench/releases";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    @Inject
    Releases releases;

    @Inject
    Editions editions;

    private Colleague zofia;
    private Colleague marta;
    private long before;

    @BeforeEach
    void aTextIsLive() {
        tables.forgetsWhoAsked();
        for (var unit : List.of(UNIT, "article:15#lead")) {
            tables.run("delete from draft_step where draft_id in (select id from draft where unit = ?)", unit);
            tables.run("delete from planned_text where draft_id in (select id from draft where unit = ?)", unit);
            tables.run("delete from draft where unit = ?", unit);
        }
        tables.run("update draft set state = 'CLOSED'");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
        before = press.publishes(new Edit(UNIT, "pl", "Napisz do nas jutro", null));
    }

    @AfterEach
    void takeBack() {
        tables.run("update draft set state = 'CLOSED'");
        tables.run("update text_release set market = null");
        press.takesBack();
    }

    @Test
    void anOlderReleaseThatIsShownAgainStandsThereWithWhoAndWhatItBroughtBack() {
        approves("Napisz do nas dzisiaj");
        marta.posts(RELEASES);
        assertThat(history(PATH).get(0)).contains("Opublikowano · Wydanie " + (before + 1) + " · Marta Kowal", "Napisz do nas usunięto: [jutro]dodano: [dzisiaj]");
        assertThat(marta.posts(RELEASES + "/rollback", "number", Long.toString(before)).status()).isEqualTo(303);
        var history = history(PATH);
        assertThat(history.get(0)).contains("Przywrócono wydanie " + before + " · Wydanie " + (before + 2) + " · Marta Kowal", "Napisz do nas usunięto: [dzisiaj]dodano: [jutro]");
        assertThat(history.get(1)).startsWith("Opublikowano");
        assertThat(marta.opens(RELEASES).body()).contains("Przywrócono wydanie " + before);
    }

    @Test
    void aTrialThatIsWithdrawnStandsThereToo() {
        approves("Napisz do nas dzisiaj");
        marta.posts(RELEASES + "/trial", "market", "pl");
        assertThat(history(PATH).get(0)).contains("Opublikowano", "Tylko na jednym rynku: Polska", "dodano: [dzisiaj]");
        assertThat(marta.opens(RELEASES).body()).contains("Opublikowano najpierw na jednym rynku");
        marta.posts(RELEASES + "/trial/withdrawal", "number", Long.toString(before + 1));
        var history = history(PATH);
        assertThat(history.get(0)).as("what it was made of").contains("Cofnięto · Marta Kowal", "dodano: [dzisiaj]");
        assertThat(history.get(1)).as("what is read").contains("Wycofano próbę: przywrócono wydanie " + before + " · Wydanie " + (before + 2) + " · Marta Kowal", "dodano: [jutro]");
        assertThat(marta.opens(RELEASES).body()).contains("Wycofano próbę: przywrócono wydanie " + before);
    }

    @Test
    void aTextThatNobodyWorkedOnSaysWhereItCameFrom() {
        var history = history("/workbench/pl/phrase:lookup.title");
        assertThat(history).hasSize(1);
        assertThat(history.get(0)).contains("Z plików, przy uruchomieniu serwisu", "Cały tekst", "Gdzie jest Twoje zamówienie?").doesNotContain("[");
    }

    @Test
    void whereTheOwnTextGoesThatIsSaid() {
        press.publishes(new Edit(UNIT, "de_CH", "Grüezi", null));
        press.publishes(Edit.gone(UNIT, "de_CH"));
        assertThat(history("/workbench/de_CH/" + UNIT).get(0)).contains("Opublikowano ręcznie", "usunięto: [Grüezi]");
    }

    @Test
    void ofAPatternTheCaseStandsThereThatChangedAndTheRestWhereSomebodyWantsIt() {
        var unit = "article:15#lead";
        press.publishes(new Edit(unit, "pl", "Piszesz, a odpowiedź jest {answerDays, plural, one {w # dzień} few {w # dni} many {w # dni} other {w # dnia}}.", null));
        press.publishes(new Edit(unit, "pl", "Piszesz, a odpowiedź jest {answerDays, plural, one {w # dzień} few {po # dniach} many {w # dni} other {w # dnia}}.", null));
        var newest = history("/workbench/pl/article:15~lead").get(0);
        assertThat(newest).contains("answerDays = few", "usunięto: [w]dodano: [po]", "Cały tekst");
        assertThat(newest.substring(0, newest.indexOf("Cały tekst"))).doesNotContain("plural", "many");
    }

    private void approves(String text) {
        var page = zofia.opens(PATH).body();
        assertThat(zofia.posts(PATH + "/draft", "then", "send", "version", hidden(page, "version"), "live", hidden(page, "live"), "source", hidden(page, "source"),
                "pattern", hidden(page, "pattern"), "box", text).status()).isEqualTo(303);
        assertThat(marta.posts(PATH + "/approval", "version", hidden(marta.opens(PATH).body(), "version")).status()).isEqualTo(303);
    }

    /** What stands in the history, the newest first, with what a screen reader says. */
    private List<String> history(String path) {
        editions.refresh();
        var page = marta.opens(path).body();
        var section = Pattern.compile("(?s)<section id=\"history\".*?</section>").matcher(page);
        assertThat(section.find()).as(page).isTrue();
        return Pattern.compile("(?s)<li>(.*?)</li>").matcher(section.group()).results()
                .map(line -> line.group(1).replaceAll("<(del|ins)>", "[").replaceAll("</(del|ins)>", "]").replaceAll("<[^>]*>", "").strip()).toList();
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
