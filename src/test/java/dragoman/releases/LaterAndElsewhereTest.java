package dragoman.releases;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Editions;
import dragoman.texts.Releases;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marta publishes what Zofia wrote when Warsaw’s clock shows it, and shows it in Poland before anywhere else. */
@QuarkusTest
@Tag("database")
class LaterAndElsewhereTest {

    private static final Target QUESTION = new Target("phrase:help.question", LocaleId.of("pl"));
    private static final String PATH = "/workbench/pl/phrase:help.question";
    private static final String RELEASES = "/workbench/releases";

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Inject
    Clock clock;

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Drafts drafts;

    @Inject
    Releases releases;

    @Inject
    Editions editions;

    private Colleague zofia;
    private Colleague marta;
    private long before;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update planned_release set state = 'CANCELLED' where state = 'WAITING'");
        tables.run("update draft set state = 'CLOSED'");
        before = releases.newest();
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
    }

    @AfterEach
    void takeBack() {
        tables.run("update planned_release set state = 'CANCELLED' where state = 'WAITING'");
        tables.run("update draft set state = 'CLOSED'");
        releases.rollBack(before);
        editions.refresh();
    }

    @Test
    void whatIsPlannedGoesOutWhenItsTimeHasComeAndNotBefore() {
        approves("Czego szukasz w kąciku pomocy?");
        var at = LocalDateTime.now(clock.withZone(WARSAW)).plusDays(3).withHour(7).truncatedTo(ChronoUnit.HOURS);
        assertThat(marta.posts(RELEASES + "/plans", "at", at.toString(), "market", "pl").status()).isEqualTo(303);
        assertThat(tables.ask("select due_at from planned_release order by id desc limit 1").substring(0, 16))
                .isEqualTo(at.atZone(WARSAW).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime().toString().replace('T', ' ').substring(0, 16));
        assertThat(marta.opens(RELEASES).body()).contains("Zaplanowane wydania", "Anuluj plan", "07:00");
        assertThat(marta.posts(RELEASES).status()).as("there is nothing else to publish").isEqualTo(422);
        assertThat(Person.ZOFIA.reads("/help").words()).doesNotContain("Czego szukasz w kąciku pomocy?");

        itsTimeHasCome("PUBLISHED");
        Patience.until("it is read", () -> Person.ZOFIA.reads("/help").words().contains("Czego szukasz w kąciku pomocy?"));
        assertThat(Person.ZOFIA.reads("/help").header("X-Release")).isEqualTo(tables.ask("select release_no from planned_release order by id desc limit 1"));
        assertThat(drafts.find(QUESTION).orElseThrow().state()).isEqualTo(State.CLOSED);
        assertThat(marta.opens(RELEASES).body()).contains("Opublikowane jako numer", "Opublikowano zgodnie z planem");
    }

    @Test
    void whatIsNotWhatWasPlannedIsNotPublished() {
        approves("Czego szukasz w kąciku pomocy?");
        plans();
        var version = drafts.find(QUESTION).orElseThrow().version();
        marta.posts(PATH + "/rejection", "version", Integer.toString(version), "why", "Jednak nie");
        itsTimeHasCome("REFUSED");
        assertThat(tables.ask("select reason from planned_release order by id desc limit 1")).isEqualTo("CHANGED");
        assertThat(marta.opens(RELEASES).body()).contains("Nie opublikowano: po zaplanowaniu zmieniono tekst.");

        approves("Czego szukasz w kąciku kupujących?");
        plans();
        releases.publish(List.of(new Edit(QUESTION.unit(), "pl", "Czego szukasz, pomocniku?", null)));
        editions.refresh();
        itsTimeHasCome("REFUSED");
        assertThat(tables.ask("select concat(reason, ' ', unit, ' ', locale) from planned_release order by id desc limit 1")).isEqualTo("OVERTAKEN phrase:help.question pl");
        assertThat(Person.ZOFIA.reads("/help").words()).contains("Czego szukasz, pomocniku?");
        assertThat(drafts.find(QUESTION).orElseThrow().state()).as("what is approved stays so").isEqualTo(State.APPROVED);
    }

    @Test
    void aPlanIsGivenUpByWhoeverReviewsItsLanguagesAndIsThenLikeAnyOther() {
        approves("Czego szukasz w kąciku pomocy?");
        plans();
        var plan = Pattern.compile("name=\"plan\" value=\"(\\d+)\"").matcher(marta.opens(RELEASES).body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
        var reto = office.hires("reto", "reviewer:*:de").signsIn();
        assertThat(reto.posts(RELEASES + "/plans/cancellation", "plan", plan).status()).isEqualTo(422);
        assertThat(zofia.posts(RELEASES + "/plans/cancellation", "plan", plan).status()).isNotEqualTo(303);
        assertThat(marta.posts(RELEASES + "/plans/cancellation", "plan", plan).status()).isEqualTo(303);
        assertThat(marta.posts(RELEASES + "/plans/cancellation", "plan", plan).status()).isEqualTo(422);
        assertThat(marta.posts(RELEASES).status()).isEqualTo(303);
        assertThat(Person.ZOFIA.reads("/help").words()).contains("Czego szukasz w kąciku pomocy?");
    }

    @Test
    void aTimeThatIsOverOrThatNoClockShowsIsNone() {
        approves("Czego szukasz w kąciku pomocy?");
        // When summer comes to Warsaw, and in no year of the past.
        for (var at : List.of("2027-03-28T02:30", "2020-01-01T10:00", "2999-01-01T10:00", "tomorrow", "")) {
            assertThat(marta.posts(RELEASES + "/plans", "at", at, "market", "pl").status()).as(at).isEqualTo(422);
        }
        assertThat(marta.posts(RELEASES + "/plans", "at", soon(), "market", "xx").status()).isEqualTo(422);
        assertThat(zofia.posts(RELEASES + "/plans", "at", soon(), "market", "pl").status()).isNotEqualTo(303);
        assertThat(tables.ask("select count(*) from planned_release where state = 'WAITING'")).isEqualTo("0");
    }

    @Test
    void polandSeesItFirstThenAllDo() {
        var english = Person.EMMA.reads("/help");
        approves("Czego szukasz w kąciku pomocy?");
        assertThat(marta.posts(RELEASES + "/trial", "market", "pl").status()).isEqualTo(303);
        var tried = Person.ZOFIA.reads("/help");
        assertThat(tried.words()).contains("Czego szukasz w kąciku pomocy?");
        long number = Long.parseLong(tried.header("X-Release"));
        assertThat(Person.ZOFIA.reads("/help").header("X-Release")).as("kept, or made").isEqualTo(Long.toString(number));
        assertThat(Wire.send("GET /pl/sitemap.xml").header("X-Release")).isEqualTo(Long.toString(number));
        assertThat(Person.EMMA.reads("/help").header("X-Release")).isEqualTo(english.header("X-Release")).isEqualTo(Long.toString(number - 1));
        var page = marta.opens(RELEASES).body();
        assertThat(page).contains("jest pokazywany tylko na jednym rynku: Polska", "Pokaż na wszystkich rynkach");

        tables.run("update draft set state = 'APPROVED' where unit = ? and locale = 'pl'", QUESTION.unit());
        assertThat(marta.posts(RELEASES).status()).as("nothing else is published meanwhile").isEqualTo(409);
        assertThat(zofia.posts(RELEASES + "/trial/promotion", "number", Long.toString(number)).status()).isNotEqualTo(303);
        assertThat(office.hires("reto", "reviewer:*:de").signsIn().posts(RELEASES + "/trial/promotion", "number", Long.toString(number)).status()).isEqualTo(422);
        assertThat(marta.posts(RELEASES + "/trial/promotion", "number", Long.toString(number)).status()).isEqualTo(303);
        assertThat(Person.EMMA.reads("/help").header("X-Release")).isEqualTo(Long.toString(number));
        assertThat(tables.ask("select count(*) from audit_entry where act = 'release.promoted' and subject_id = ?", number)).isEqualTo("1");
    }

    @Test
    void whatPolandTriedIsWithdrawnAndApprovedAsBefore() {
        var was = Person.ZOFIA.reads("/help");
        approves("Czego szukasz w zagajniku pomocy?");
        assertThat(marta.posts(RELEASES + "/trial", "market", "pl").status()).isEqualTo(303);
        var number = Person.ZOFIA.reads("/help").header("X-Release");
        assertThat(Person.ZOFIA.reads("/search?q=zwrot").header("X-Release")).isEqualTo(number);
        assertThat(marta.posts(RELEASES + "/trial/withdrawal", "number", number).status()).isEqualTo(303);
        var after = Person.ZOFIA.reads("/help");
        assertThat(after.words()).isEqualTo(was.words());
        assertThat(Long.parseLong(after.header("X-Release"))).isEqualTo(Long.parseLong(number) + 1);
        var draft = drafts.find(QUESTION).orElseThrow();
        assertThat(draft.state()).isEqualTo(State.APPROVED);
        assertThat(draft.text()).isEqualTo("Czego szukasz w zagajniku pomocy?");
        assertThat(marta.opens(RELEASES).body()).contains("Tylko na jednym rynku: Polska").doesNotContain("Wycofaj");
        assertThat(marta.posts(RELEASES).status()).isEqualTo(303);
        assertThat(Person.ZOFIA.reads("/help").words()).contains("Czego szukasz w zagajniku pomocy?");
    }

    private void approves(String text) {
        var page = zofia.opens(PATH).body();
        assertThat(zofia.posts(PATH + "/draft", "then", "send", "version", hidden(page, "version"), "live", hidden(page, "live"), "source", hidden(page, "source"),
                "pattern", hidden(page, "pattern"), "box", text).status()).isEqualTo(303);
        assertThat(marta.posts(PATH + "/approval", "version", hidden(marta.opens(PATH).body(), "version")).status()).isEqualTo(303);
    }

    private void plans() {
        assertThat(marta.posts(RELEASES + "/plans", "at", soon(), "market", "pl").status()).isEqualTo(303);
    }

    private String soon() {
        return LocalDateTime.now(clock.withZone(WARSAW)).plusDays(2).truncatedTo(ChronoUnit.DAYS).plusHours(12).toString();
    }

    private void itsTimeHasCome(String then) {
        tables.run("update planned_release set due_at = '2026-01-01' where state = 'WAITING'");
        Patience.until(then, () -> tables.ask("select state from planned_release order by id desc limit 1").equals(then));
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
