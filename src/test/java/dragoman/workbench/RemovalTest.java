package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.roster.Addresses;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Releases;
import dragoman.texts.Text;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Switzerland says what Germany says from now on: its own text goes, as a draft that somebody reviews. */
@QuarkusTest
@Tag("database")
class RemovalTest {

    private static final String UNIT = "phrase:help.topic.returns";
    private static final Target SWISS = new Target(UNIT, LocaleId.of("de_CH"));
    private static final Target GERMAN = new Target(UNIT, LocaleId.of("de"));

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Drafts drafts;

    @Inject
    Editions editions;

    @Inject
    Releases releases;

    private Colleague hans;
    private Colleague rita;
    private long before;
    private String own;
    private String inherited;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("delete s from draft_step s join draft d on d.id = s.draft_id where d.unit = ?", UNIT);
        tables.run("delete from draft where unit = ?", UNIT);
        tables.run("update draft set state = 'CLOSED'");
        before = releases.newest();
        hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        rita = office.hiresAt("vienna", "de", "Rita", "reviewer:*:de").signsIn();
        own = live(SWISS).orElseThrow().text();
        inherited = live(GERMAN).orElseThrow().text();
        assertThat(own).isNotEqualTo(inherited);
    }

    @AfterEach
    void takeBack() {
        tables.run("update draft set state = 'CLOSED'");
        releases.rollBack(before);
        editions.refresh();
    }

    @Test
    void theOwnTextGoesWithAReleaseAndComesBackWithARollback() {
        assertThat(hans.opens(path(SWISS)).body()).contains("Den eigenen Text dieser Sprache entfernen").as("it is its own").doesNotContain("Übernommen aus:");
        assertThat(removes(SWISS).status()).isEqualTo(303);
        assertThat(hans.opens(path(SWISS)).body()).contains("Übernommen aus: Deutsch");
        assertThat(hans.opens(path(SWISS)).body()).contains("Dieser Entwurf entfernt den eigenen Text", inherited).doesNotContain("Den eigenen Text dieser Sprache entfernen");
        assertThat(hans.opens(path(SWISS)).body()).as("what will be read").containsPattern("<dl class=\"preview\">\\s*<div><dd[^>]*>" + Pattern.quote(inherited) + "</dd>");
        assertThat(hans.opens("/workbench?locale=de_CH&q=has:removal").body()).contains(UNIT, "Übernommen aus: Deutsch");
        assertThat(Person.RETO.reads("/help").words()).contains(own);

        approves(SWISS);
        assertThat(rita.posts("/workbench/releases").status()).isEqualTo(303);
        assertThat(live(SWISS)).isEmpty();
        assertThat(Person.RETO.reads("/help").words()).contains(inherited);
        assertThat(draft(SWISS).state()).isEqualTo(State.CLOSED);

        releases.rollBack(before);
        assertThat(live(SWISS).orElseThrow().text()).isEqualTo(own);
    }

    @Test
    void whatWentCanBeWantedBackFromTheHistory() {
        removes(SWISS);
        approves(SWISS);
        rita.posts("/workbench/releases");
        assertThat(live(SWISS)).isEmpty();
        var kept = drafts.history(draft(SWISS), 10).stream().filter(step -> step.text().equals(own)).findFirst().orElseThrow();
        assertThat(hans.posts(path(SWISS) + "/restoration", "version", version(SWISS), "older", Integer.toString(kept.version())).status()).isEqualTo(303);
        assertThat(draft(SWISS).text()).isEqualTo(own);
        approves(SWISS);
        rita.posts("/workbench/releases");
        assertThat(live(SWISS).orElseThrow().text()).isEqualTo(own);
    }

    @Test
    void itIsGivenUpOrRejectedLikeAnyDraft() {
        removes(SWISS);
        assertThat(rita.posts(path(SWISS) + "/review", "version", version(SWISS)).status()).as("Rita writes nothing").isEqualTo(404);
        assertThat(hans.posts(path(SWISS) + "/withdrawal", "version", version(SWISS)).status()).isEqualTo(303);
        assertThat(draft(SWISS).state()).isEqualTo(State.CLOSED);
        assertThat(removes(SWISS).status()).isEqualTo(303);
        hans.posts(path(SWISS) + "/review", "version", version(SWISS));
        assertThat(rita.posts(path(SWISS) + "/rejection", "version", version(SWISS), "why", "So sagt man hier").status()).isEqualTo(303);
        assertThat(draft(SWISS).removes()).isTrue();
        assertThat(draft(SWISS).state()).isEqualTo(State.REJECTED);
    }

    @Test
    void aLanguageIsNeverLeftWithoutAText() {
        assertThat(hans.opens(path(GERMAN)).body()).doesNotContain("Den eigenen Text dieser Sprache entfernen");
        var refused = removes(GERMAN);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Ohne diesen Text gäbe es in dieser Sprache keinen");
        assertThat(removes(new Target("phrase:help.title", LocaleId.of("de_CH"))).status()).as("there is no own text").isEqualTo(422);
    }

    @Test
    void whoSawAnotherTextLooksAgain() {
        assertThat(hans.posts(path(SWISS) + "/removal", "version", version(SWISS), "live", "0123456789ab").status()).isEqualTo(409);
        assertThat(drafts.find(SWISS).filter(draft -> draft.state().isOpen())).isEmpty();
    }

    @Test
    void whatIsMovedUpLeavesNothingBehind() {
        assertThat(hans.posts(path(SWISS) + "/parent").header("Location")).isEqualTo(path(GERMAN) + "?told=RISEN");
        assertThat(draft(GERMAN).text()).isEqualTo(own);
        assertThat(draft(SWISS).removes()).isTrue();
        approves(GERMAN);
        approves(SWISS);
        assertThat(rita.posts("/workbench/releases").status()).isEqualTo(303);
        assertThat(live(GERMAN).orElseThrow().text()).isEqualTo(own);
        assertThat(live(SWISS)).isEmpty();
    }

    private Wire.Answer removes(Target target) {
        return hans.posts(path(target) + "/removal", "version", version(target), "live", live(target).map(Text::digest).orElse(""));
    }

    private void approves(Target target) {
        assertThat(rita.posts(path(target) + "/approval", "version", version(target)).status()).isEqualTo(303);
    }

    private Optional<Text> live(Target target) {
        return edition().at(target.unit(), target.locale());
    }

    private Edition edition() {
        editions.refresh();
        return editions.current();
    }

    private Draft draft(Target target) {
        return drafts.find(target).orElseThrow();
    }

    private String version(Target target) {
        return drafts.find(target).map(draft -> Integer.toString(draft.version())).orElse("0");
    }

    private static String path(Target target) {
        return Addresses.text(target);
    }
}
