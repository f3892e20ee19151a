package dragoman.typos;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Drafts;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.texts.Text;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A letter is mended in the English text, and nobody has to translate it again because of that. */
@QuarkusTest
@Tag("database")
class TypoTest {

    private static final String UNIT = "phrase:contact.title";
    private static final String PATH = "/workbench/pl/" + UNIT;
    private static final LocaleId ENGLISH = LocaleId.of("en");
    private static final LocaleId POLISH = LocaleId.of("pl");
    private static final LocaleId GERMAN = LocaleId.of("de");

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    @Inject
    Editions editions;

    @Inject
    Drafts drafts;

    private Colleague marta;
    private String former;
    private String polish;

    @BeforeEach
    void aLetterIsMended() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        tables.run("delete from source_typo_locale");
        tables.run("delete from source_typo");
        marta = office.hiresAt("vienna", "en", "Marta Kowal", "reviewer:*:*").signsIn();
        polish = at(POLISH).text();
        press.publishes(new Edit(UNIT, "en", "Wriet to us", null));
        press.publishes(new Edit(UNIT, "pl", polish, at(ENGLISH).digest()), new Edit(UNIT, "de", at(GERMAN).text(), at(ENGLISH).digest()));
        former = at(ENGLISH).digest();
        press.publishes(new Edit(UNIT, "en", "Write to us, please", null));
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void whatWasUpToDateWithTheFormerTextIsSoWithTheMendedOne() {
        assertThat(isStale(POLISH)).isTrue();
        assertThat(marta.opens(PATH).body()).contains("Older than its original", "Only a typo was mended");
        assertThat(marks(marta, "").status()).as("why is wanted").isEqualTo(422);
        assertThat(marks(marta, "Letters were swapped").status()).isEqualTo(303);
        assertThat(isStale(POLISH)).isFalse();
        assertThat(isStale(GERMAN)).isFalse();
        assertThat(at(POLISH).text()).isEqualTo(polish);
        assertThat(at(POLISH).madeFrom()).contains(at(ENGLISH).digest());
        assertThat(newestRelease()).isEqualTo("A typo in the original was mended");
        assertThat(marta.opens(PATH).body()).contains("Letters were swapped", "Marta Kowal", "It was more than a typo").doesNotContain("Older than its original");
        assertThat(tables.ask("select count(*) from audit_entry where act = 'typo.marked' and subject_id = ?", newest())).isEqualTo("1");

        press.publishes(new Edit(UNIT, "en", "Write to us, please, today", null));
        assertThat(isStale(POLISH)).as("another change is another question").isTrue();
    }

    @Test
    void itIsSaidOfTheLanguagesThatSomebodyReviewsAndOfNoOther() {
        var zofia = office.hiresAt("warsaw", "pl", "Zofia", "reviewer:*:pl").signsIn();
        assertThat(marks(zofia, "Literówka").status()).isEqualTo(303);
        assertThat(isStale(POLISH)).isFalse();
        assertThat(isStale(GERMAN)).isTrue();
        assertThat(office.hires("jan", "translator:*:pl").signsIn().posts(PATH + "/typos", "was", former, "mended", at(ENGLISH).digest(), "why", "x").status()).isEqualTo(404);
    }

    @Test
    void whoeverTakesItBackHasTheTextsStaleAgain() {
        marks(marta, "Letters were swapped");
        assertThat(marta.posts(PATH + "/typos/undoing", "id", newest()).status()).isEqualTo(303);
        assertThat(isStale(POLISH)).isTrue();
        assertThat(at(POLISH).madeFrom()).contains(former);
        assertThat(marta.opens(PATH).body()).contains("Said to be a typo, and taken back").doesNotContain(">It was more than a typo</button>");
        assertThat(newestRelease()).isEqualTo("It was more than a typo: taken back");
        assertThat(tables.ask("select count(*) from audit_entry where act = 'typo.undone' and subject_id = ?", newest())).isEqualTo("1");
    }

    @Test
    void whatSomebodyWroteOnTopIsNotTakenBack() {
        marks(marta, "Letters were swapped");
        press.publishes(new Edit(UNIT, "pl", polish + "!", at(ENGLISH).digest()));
        marta.posts(PATH + "/typos/undoing", "id", newest());
        assertThat(isStale(POLISH)).isFalse();
        assertThat(isStale(GERMAN)).isTrue();
    }

    @Test
    void aDraftFromTheFormerTextCountsAsMadeFromTheMendedOne() {
        var zofia = office.hiresAt("warsaw", "pl", "Zofia", "translator:*:pl").signsIn();
        assertThat(zofia.posts(PATH + "/draft", "then", "send", "version", version(), "live", at(POLISH).digest(), "source", former, "text", "Napisz do nas teraz").status())
                .isEqualTo(303);
        marks(marta, "Letters were swapped");
        assertThat(drafts.find(new Target(UNIT, POLISH)).orElseThrow().madeFrom()).isEqualTo(at(ENGLISH).digest());
        assertThat(marta.posts(PATH + "/approval", "version", version()).status()).isEqualTo(303);
        assertThat(marta.posts("/workbench/releases").status()).isEqualTo(303);
        assertThat(at(POLISH).text()).isEqualTo("Napisz do nas teraz");
        assertThat(isStale(POLISH)).isFalse();
    }

    @Test
    void nothingIsSaidOfAChangeThatNobodyHasSeen() {
        var seen = at(ENGLISH).digest();
        press.publishes(new Edit(UNIT, "en", "Do not write to us", null));
        var late = marta.posts(PATH + "/typos", "was", former, "mended", seen, "why", "Letters were swapped");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Please look again");
        assertThat(isStale(POLISH)).isTrue();
    }

    @Test
    void whileOneMarketTriesAReleaseNothingElseIsPublished() {
        press.publishes(new Edit("phrase:help.title", "pl", "Pomoc na próbę", null));
        tables.run("update text_release set market = 'pl' order by number desc limit 1");
        var answer = marks(marta, "Letters were swapped");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("one market is trying another release");
        assertThat(tables.ask("select count(*) from source_typo")).isEqualTo("0");
        assertThat(isStale(POLISH)).isTrue();
    }

    /** What the page of releases calls the newest. */
    private String newestRelease() {
        return Pattern.compile("<th scope=\"row\"[^>]*>[\\d,]+</th><td[^>]*><span>([^<]*)").matcher(marta.opens("/workbench/releases").body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private Wire.Answer marks(Colleague colleague, String why) {
        var page = colleague.opens(PATH).body();
        return colleague.posts(PATH + "/typos", "was", hidden(page, "was"), "mended", hidden(page, "mended"), "why", why);
    }

    private Text at(LocaleId locale) {
        return edition().at(UNIT, locale).orElseThrow();
    }

    private boolean isStale(LocaleId locale) {
        return edition().isStale(at(locale));
    }

    private Edition edition() {
        editions.refresh();
        return editions.current();
    }

    private String version() {
        return drafts.find(new Target(UNIT, POLISH)).map(draft -> Integer.toString(draft.version())).orElse("0");
    }

    private String newest() {
        return tables.ask("select max(id) from source_typo");
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
