package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Drafts;
import dragoman.drafts.Target;
import dragoman.formats.Bidi;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.roster.Addresses;
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

/** What stands beside a text for whoever translates it. */
@QuarkusTest
@Tag("database")
class EditorHelpTest {

    private static final String DAYS = "phrase:order.return.days";
    private static final String LEAD = "phrase:contact.lead";
    private static final LocaleId SPANISH = LocaleId.of("es");

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    @Inject
    Drafts drafts;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void whatTheOriginalHoldsAndWhatNobodySeesCanBeCopiedByWhoeverHasNoScripts() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        var page = opens(hans, DAYS, "de");
        assertThat(page).contains("Aus dem Original", "data-insert=\"#\" data-end=\"\">#</bdi>", "data-insert=\"Ä\">Ä</bdi>").doesNotContain("<button type=\"button\" class=\"plain small\"");
        assertThat(page).contains("Leerzeichen, an dem die Zeile nicht umbricht", "<kbd>NBSP</kbd> <span class=\"copied\">\u00a0</span>");
    }

    @Test
    void anEngineIsOfferedWhereThereIsOneForThePair() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        assertThat(opens(hans, LEAD, "de")).doesNotContain("Eine Maschine fragen", "/machine\"");
        var lucia = office.hiresAt("madrid", "es", "Lucía", "translator:*:es").signsIn();
        assertThat(opens(lucia, LEAD, "es")).contains("/machine\"");
        assertThat(opens(lucia, DAYS, "es")).doesNotContain("/machine\"");
    }

    @Test
    @NeedsTool(Tool.APERTIUM)
    void whatAnEngineSaysIsMarkedAsItsOwnCheckedAndADraftByMachineUntilSomebodyChangesAWord() {
        press.publishes(new Edit(LEAD, "en", "The house is red, {language}, and the garden is green.", null));
        var lucia = office.hiresAt("madrid", "es", "Lucía", "translator:*:es").signsIn();
        var path = Addresses.text(new Target(LEAD, SPANISH));
        var page = lucia.posts(path + "/machine").body();
        assertThat(Bidi.withoutControls(page)).contains("Esto lo ha escrito el motor apertium.");
        var said = hidden(page, "machine");
        assertThat(said).containsIgnoringCase("casa").contains("{language}");
        assertThat(page).contains("data-box>" + said + "</textarea>");
        assertThat(Pattern.compile("<dd lang=\"es\"[^>]*>([^<]*)</dd>").matcher(page).results().map(found -> found.group(1)).toList()).anyMatch(line -> line.contains("‹language›"));
        assertThat(saves(lucia, path, page, said).status()).isEqualTo(303);
        assertThat(drafts.find(new Target(LEAD, SPANISH)).orElseThrow().machine()).isTrue();
        assertThat(opens(lucia, LEAD, "es")).contains("De una máquina").doesNotContain("name=\"machine\"");
        saves(lucia, path, opens(lucia, LEAD, "es"), said + " Sí.");
        assertThat(drafts.find(new Target(LEAD, SPANISH)).orElseThrow().machine()).isFalse();
    }

    @Test
    void ofAnOriginalThatNobodyKeptItIsSaidThatWhatChangedIsUnknown() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        assertThat(opens(hans, LEAD, "de")).doesNotContain("lässt sich deshalb nicht sagen");
        press.publishes(new Edit(LEAD, "de", "Schreiben Sie uns auf {language}.", "0123456789ab"));
        var page = opens(hans, LEAD, "de");
        assertThat(page).contains("Was sich geändert hat, lässt sich deshalb nicht sagen.", "Write in your own language.");
        // Its history says of the translation itself what changed.
        assertThat(page.substring(0, page.indexOf("<section id=\"history\">"))).doesNotContain("<ins>");
    }

    @Test
    void ofATextThatOnlyAnOrdersPageShowsItIsSaidThatNobodyElseOpensIt() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        assertThat(opens(hans, DAYS, "de")).contains("Die Seite einer Bestellung", "Diese Seite kann nur die Käuferin oder der Käufer öffnen").doesNotContain("Auf einer Seite für die Kundschaft ansehen");
        assertThat(opens(hans, "phrase:contact.title", "de")).doesNotContain("kann nur die Käuferin");
    }

    @Test
    void whatIsPutIntoATextIsSaidInTheReadersWordsAndTheRemarkIsTheOriginals() {
        var zofia = office.hiresAt("warsaw", "pl", "Zofia", "translator:*:pl").signsIn();
        var page = Bidi.withoutControls(opens(zofia, "phrase:web.footer.returns", "pl"));
        assertThat(page).containsPattern("<bdi class=\"code\">days</bdi></dt><dd>liczba całkowita od \\d+ do \\d+<br><span class=\"soft\">Uwaga w oryginale: <bdi lang=\"en\">")
                .doesNotContain("days int");
    }

    private static Wire.Answer saves(Colleague by, String path, String page, String text) {
        return by.posts(path + "/draft", "version", hidden(page, "version"), "live", hidden(page, "live"), "source", hidden(page, "source"), "pattern", hidden(page, "pattern"),
                "machine", hidden(page, "machine"), "engine", hidden(page, "engine"), "box", text, "then", "save");
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    }

    private static String opens(Colleague colleague, String unit, String locale) {
        var page = colleague.opens(Addresses.text(new Target(unit, LocaleId.of(locale))));
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }
}
