package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Drafts;
import dragoman.drafts.Proofs;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.terms.Glossaries;
import dragoman.terms.TermText;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.texts.Text;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the shop calls a refund in Polish is changed like any text, and from then on every Polish text is held against it. */
@QuarkusTest
@Tag("database")
class GlossaryTermsTest {

    private static final String PATH = "/workbench/pl/term:refund";
    private static final Target TERM = new Target("term:refund", LocaleId.of("pl"));
    private static final Target HELP = new Target("phrase:contact.title", LocaleId.of("pl"));

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    @Inject
    Drafts drafts;

    @Inject
    Proofs proofs;

    @Inject
    Glossaries glossaries;

    @Inject
    Editions editions;

    private Colleague zofia;
    private Colleague marta;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
        press.publishes(new Edit("phrase:contact.title", "pl", live(HELP), "000000000000"));
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void itIsFoundInTheQueueAndShownWithABoxForWhatIsSaidAndOneForWhatIsNot() {
        assertThat(zofia.opens("/workbench?locale=pl&area=glossary").body()).contains(PATH, "/workbench/pl/term:customs").doesNotContain("phrase:contact.title");
        assertThat(zofia.opens("/workbench?locale=pl&q=key:term:refund").body()).contains(PATH);
        assertThat(zofia.opens(PATH).body()).contains("Money on its way back to the buyer.", "Formy zabronione", "zwrot");
    }

    @Test
    void whatIsPublishedIsWhatEveryTextIsHeldAgainst() {
        var before = proofs.results(editions.current(), HELP, "Rekompensata pieniędzy");
        assertThat(before).noneMatch(result -> result.id().equals("term.forbidden"));
        assertThat(sends("zwrot pieniędzy | zwrot* | zwróc*", "rekompensat*").status()).isEqualTo(303);
        assertThat(drafts.find(TERM).orElseThrow().text()).isEqualTo("zwrot pieniędzy | zwrot* | zwróc*\nnever: rekompensat*");
        assertThat(marta.posts(PATH + "/approval", "version", version()).status()).isEqualTo(303);
        assertThat(glossaries.of(LocaleId.of("en"), LocaleId.of("pl")).never()).doesNotContain("rekompensat*");
        assertThat(marta.posts("/workbench/releases").status()).isEqualTo(303);
        assertThat(glossaries.of(LocaleId.of("en"), LocaleId.of("pl")).never()).contains("rekompensat*");
        assertThat(glossaries.of(LocaleId.of("en"), LocaleId.of("pl")).pairsIn("a refund")).extracting(pair -> pair.target()).containsExactly("zwrot pieniędzy");
        assertThat(proofs.results(editions.current(), HELP, "Rekompensata pieniędzy")).anyMatch(result -> result.id().equals("term.forbidden"));
    }

    @Test
    void aWordThatIsSaidElsewhereCannotBeForbidden() {
        sends("zwrot | ", "paczka");
        var page = marta.opens(PATH).body();
        assertThat(page).contains("glossary.empty", "glossary.both", "parcel");
        assertThat(marta.posts(PATH + "/approval", "version", version()).status()).isEqualTo(422);
    }

    @Test
    void theMarkOfWhatIsNeverSaidIsNoWordThatIsSaid() {
        for (var said : List.of("never: zwrot", "zwrot\nnever: zwrot*", "zwrot | never:zwrot*")) {
            assertThat(sends(said, "rekompensat*").status()).isEqualTo(303);
            var page = marta.opens(PATH).body();
            assertThat(page).as(said).contains("glossary.never", "do drugiego pola");
            assertThat(TermText.read(drafts.find(TERM).orElseThrow().text()).never()).as("what is never said is as it was typed").isEqualTo("rekompensat*");
            assertThat(marta.posts(PATH + "/approval", "version", version()).status()).isEqualTo(422);
        }
        assertThat(sends("zwrot\nzwrot*", "").status()).isEqualTo(303);
        assertThat(drafts.find(TERM).orElseThrow().text()).as("a line is a form").isEqualTo("zwrot | zwrot*");
    }

    @Test
    void itIsInNoPageAndInNoFileOfAnotherTool() {
        assertThat(zofia.opens("/workbench/progress?locale=pl").body()).contains("glossary");
        var exported = Wire.send("GET /api/bundles/export?locale=pl&format=json", "X-API-Key: warsaw-key-of-new");
        assertThat(exported.body()).contains("contact.title").doesNotContain("term:");
    }

    private Wire.Answer sends(String said, String never) {
        return zofia.posts(PATH + "/draft", "then", "send", "version", version(), "live", editions.current().at(TERM.unit(), TERM.locale()).map(Text::digest).orElse(""),
                "source", editions.current().at(TERM.unit(), LocaleId.of("en")).orElseThrow().digest(), "pattern", "", "box", said, "box", never);
    }

    private String live(Target target) {
        return editions.current().at(target.unit(), target.locale()).orElseThrow().text();
    }

    private String version() {
        return drafts.find(TERM).map(draft -> Integer.toString(draft.version())).orElse("0");
    }
}
