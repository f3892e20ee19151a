package dragoman.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.drafts.Written;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marta does the same to many texts; she sees before what would come of it, and takes it back with one press. */
@QuarkusTest
@Tag("database")
class BulkTest {

    private static final LocaleId POLISH = LocaleId.of("pl");
    private static final List<String> KEYS = List.of("phrase:web.error.method.title", "phrase:web.error.method.text", "phrase:web.error.tooLong.title");

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Drafts drafts;

    @Inject
    Editions editions;

    @Inject
    PressRoom press;

    private Colleague zofia;
    private Colleague marta;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        // What goes back goes back to what was before, which other tests shall not have been.
        for (var key : KEYS) {
            tables.run("delete from draft_step where draft_id in (select id from draft where unit = ?)", key);
            tables.run("delete from draft where unit = ?", key);
        }
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "translator:*:pl", "reviewer:*:*").signsIn();
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void whatIsShownIsDoneAndTakenBackAtOnce() {
        KEYS.forEach(key -> writes(zofia, key, live(key) + "!"));
        var shown = asks(zofia, "state", "draft", "act", "SEND");
        assertThat(shown.body()).contains("Zmienią się 3 teksty.", "web.error.method.text");
        assertThat(state(KEYS.get(0))).isEqualTo(State.DRAFT);
        assertThat(agrees(zofia, shown, "state", "draft", "act", "SEND").status()).isEqualTo(303);
        assertThat(KEYS).allMatch(key -> state(key) == State.NEEDS_REVIEW);

        var list = zofia.opens("/workbench/batches").body();
        assertThat(list).contains("Przekaż do sprawdzenia", "Zofia Wiśniewska");
        var id = newest();
        assertThat(office.hires("jan", "translator:*:pl").signsIn().posts("/workbench/batches", "id", id).status()).isEqualTo(404);
        assertThat(zofia.posts("/workbench/batches", "id", id).header("Location")).endsWith("?undone=3");
        assertThat(KEYS).allMatch(key -> state(key) == State.DRAFT);
        assertThat(zofia.opens("/workbench/batches?undone=3").body()).contains("3 teksty są takie jak przedtem.", "Cofnięto · <bdi>Zofia Wiśniewska</bdi>");
        assertThat(zofia.posts("/workbench/batches", "id", id).status()).isEqualTo(404);
        assertThat(KEYS).allMatch(key -> state(key) == State.DRAFT);
    }

    @Test
    void whatSomebodyHasGoneOnFromStaysAsItIs() {
        KEYS.forEach(key -> writes(zofia, key, live(key) + "!"));
        var wish = new String[] {"state", "draft", "act", "SEND"};
        agrees(zofia, asks(zofia, wish), wish);
        var id = newest();
        writes(marta, KEYS.get(0), "Tak nie działa");
        assertThat(marta.posts("/workbench/batches", "id", id).header("Location")).endsWith("?undone=2");
        assertThat(drafts.find(target(KEYS.get(0))).orElseThrow().text()).isEqualTo("Tak nie działa");
    }

    @Test
    void aPlanThatIsNoLongerTrueIsShownAnewAndNothingIsDone() {
        KEYS.forEach(key -> writes(zofia, key, live(key) + "!"));
        var shown = asks(zofia, "state", "draft", "act", "SEND");
        writes(marta, KEYS.get(1), live(KEYS.get(1)) + "?!");
        var late = agrees(zofia, shown, "state", "draft", "act", "SEND");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Niczego nie zrobiono");
        assertThat(KEYS).allMatch(key -> state(key) == State.DRAFT);
    }

    @Test
    void onlyWhatMayBeApprovedIsAndTheRestSaysWhy() {
        writes(zofia, KEYS.get(0), "Tak to nie działa");
        writes(zofia, KEYS.get(1), live(KEYS.get(1)) + " {none}");
        writes(marta, KEYS.get(2), live(KEYS.get(2)) + "!");
        var wish = new String[] {"has", "draft", "act", "APPROVE"};
        var shown = asks(marta, wish);
        assertThat(shown.body()).contains("1 tekst pozostaje bez zmian: ma błędy", "1 tekst pozostaje bez zmian: zatwierdza ktoś inny");
        agrees(marta, shown, wish);
        assertThat(state(KEYS.get(0))).isEqualTo(State.APPROVED);
        assertThat(state(KEYS.get(1))).isEqualTo(State.DRAFT);
        assertThat(state(KEYS.get(2))).isEqualTo(State.DRAFT);
        // Whoever does not review neither approves nor rejects.
        assertThat(asks(zofia, wish).status()).isEqualTo(404);
    }

    @Test
    void whoMayNotDoSomethingHasNoFieldForIt() {
        writes(zofia, KEYS.get(0), "Tak to nie działa");
        assertThat(zofia.opens("/workbench/all?locale=pl&has=draft").body()).contains("value=\"REPLACE\"", "id=\"search\"").doesNotContain("value=\"REJECT\"", "id=\"why\"");
        var wanda = office.hiresAt("warsaw", "pl", "Wanda", "reviewer:*:pl").signsIn();
        assertThat(wanda.opens("/workbench/all?locale=pl&has=draft").body()).contains("value=\"REJECT\"", "id=\"why\"").doesNotContain("value=\"REPLACE\"", "id=\"search\"", "id=\"by\"");
        assertThat(marta.opens("/workbench/all?locale=pl&has=draft").body()).contains("id=\"search\"", "id=\"why\"");
    }

    @Test
    void aRejectionNeedsAWord() {
        writes(zofia, KEYS.get(0), "Tak to nie działa");
        tables.run("update draft set state = 'NEEDS_REVIEW' where state = 'DRAFT'");
        assertThat(asks(marta, "has", "draft", "act", "REJECT").status()).isEqualTo(422);
        var wish = new String[] {"has", "draft", "act", "REJECT", "why", "Za krótko"};
        agrees(marta, asks(marta, wish), wish);
        assertThat(state(KEYS.get(0))).isEqualTo(State.REJECTED);
        assertThat(zofia.opens("/workbench/pl/" + KEYS.get(0)).body()).contains("Za krótko");
    }

    @Test
    void charactersAreReplacedInDraftsAndInWhatIsLive() {
        var wish = new String[] {"q", "key:" + KEYS.get(2), "act", "REPLACE", "search", "Ten adres", "by", "Ów adres"};
        var shown = asks(zofia, wish);
        assertThat(shown.body()).contains("<del>Ten</del>", "<ins>Ów</ins>", " adres");
        agrees(zofia, shown, wish);
        var draft = drafts.find(target(KEYS.get(2))).orElseThrow();
        assertThat(draft.text()).isEqualTo(live(KEYS.get(2)).replace("Ten adres", "Ów adres"));
        assertThat(zofia.posts("/workbench/batches", "id", newest()).header("Location")).endsWith("?undone=1");
        assertThat(drafts.open(POLISH)).isEmpty();
        assertThat(asks(zofia, "q", "key:" + KEYS.get(2), "act", "REPLACE", "search", "żyrafa", "by", "x").body()).contains("Zmieni się 0 tekstów.");
    }

    @Test
    void whatTheSameOriginalSaysElsewhereIsTakenOver() {
        var other = "phrase:workbench.bulk.act.REJECT";
        assertThat(editions.current().at(other, TextFolder.SOURCE).orElseThrow().text()).isEqualTo(editions.current().at("phrase:workbench.reject", TextFolder.SOURCE).orElseThrow().text());
        var wish = new String[] {"q", "key:" + other, "act", "TAKE"};
        assertThat(asks(zofia, wish).body()).contains("nie ma czego przejąć");
        press.publishes(new Edit(other, "pl", "Nie przyjmuj", null));
        var shown = asks(zofia, wish);
        assertThat(shown.body()).contains("<del>Nie przyjmuj</del>", "<ins>Odrzuć</ins>");
        agrees(zofia, shown, wish);
        assertThat(drafts.find(target(other)).orElseThrow().text()).isEqualTo("Odrzuć");
    }

    @Test
    void whatSomebodyDidIsShownAndThenTakenBackAndThatToo() {
        writes(zofia, KEYS.get(0), "Tak to nie działa");
        writes(zofia, KEYS.get(1), "Tak też nie");
        var before = newest();
        var page = looksBack(marta, lately());
        assertThat(page.body()).contains("2 teksty byłyby takie jak przedtem.", "Zofia Wiśniewska, od:", "web.error.method.title", "web.error.method.text", "<del>", "Potem: Opublikowany");
        assertThat(drafts.open(POLISH)).hasSize(2);
        assertThat(newest()).isEqualTo(before);

        assertThat(agreesToGoBack(marta, page).header("Location")).endsWith("/workbench/batches?undone=2");
        assertThat(drafts.open(POLISH)).isEmpty();
        assertThat(tables.ask("select concat(act, ' ', locale, ' ', texts) from draft_batch where id = ?", newest())).isEqualTo("UNDO pl 2");
        assertThat(marta.opens("/workbench/batches").body()).contains("<th scope=\"row\">Cofnij to, co ktoś zrobił</th>");
        assertThat(looksBack(marta, lately()).body()).contains("Nie ma czego cofać").doesNotContain("name=\"plan\"");

        writes(zofia, KEYS.get(1), "A tak?");
        assertThat(marta.posts("/workbench/batches", "id", newest()).header("Location")).endsWith("?undone=1");
        assertThat(drafts.open(POLISH)).extracting(Draft::text).containsExactlyInAnyOrder("Tak to nie działa", "A tak?");
        assertThat(marta.posts("/workbench/batches", "id", newest()).status()).isEqualTo(404);
    }

    @Test
    void whatSomebodyHasGoneOnWithMeanwhileIsToldAndNothingIsTakenBack() {
        writes(zofia, KEYS.get(0), "Tak to nie działa");
        writes(zofia, KEYS.get(1), "Tak też nie");
        var page = looksBack(marta, lately());
        writes(zofia, KEYS.get(1), "A tak?");
        var late = agreesToGoBack(marta, page);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Niczego nie zrobiono", "<del>A tak?</del>");
        assertThat(drafts.open(POLISH)).extracting(Draft::text).containsExactlyInAnyOrder("Tak to nie działa", "A tak?");
        // Whoever sends no plan has seen none.
        var asked = marta.posts("/workbench/batches/person", "account", Long.toString(office.id(zofia)), "since", lately());
        assertThat(asked.status()).isEqualTo(200);
        assertThat(drafts.open(POLISH)).hasSize(2);
    }

    @Test
    void whoDoesNotReviewIsShownNoWorkOfOthersToTakeBack() {
        writes(zofia, KEYS.get(0), "Tak to nie działa");
        var since = lately();
        var plan = plan(looksBack(marta, since));
        var reto = office.hires("reto", "translator:*:de", "reviewer:*:de").signsIn();
        for (var stranger : List.of(zofia, reto)) {
            assertThat(looksBack(stranger, since).status()).isEqualTo(404);
            assertThat(stranger.posts("/workbench/batches/person", "account", Long.toString(office.id(zofia)), "since", since, "plan", plan).status()).isEqualTo(404);
        }
        assertThat(marta.opens("/workbench/batches/person?account=999999999&since=" + since).status()).isEqualTo(404);
        assertThat(looksBack(marta, "yesterday").status()).isEqualTo(404);
        assertThat(looksBack(marta, "-999999999-01-01T00:00").status()).isEqualTo(404);
        assertThat(drafts.open(POLISH)).hasSize(1);
    }

    private String lately() {
        var page = marta.opens("/workbench/batches").body();
        return Pattern.compile("value=\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private Wire.Answer looksBack(Colleague who, String since) {
        return who.opens("/workbench/batches/person?account=" + office.id(zofia) + "&since=" + since);
    }

    private Wire.Answer agreesToGoBack(Colleague who, Wire.Answer shown) {
        return who.posts("/workbench/batches/person", "account", hidden(shown, "account"), "since", hidden(shown, "since"), "plan", plan(shown));
    }

    private void writes(Colleague who, String unit, String text) {
        var source = editions.current().at(unit, TextFolder.SOURCE).orElseThrow();
        int version = drafts.find(target(unit)).map(draft -> draft.version()).orElse(0);
        drafts.save(target(unit), new Written(text, version, editions.current().at(unit, POLISH).map(Text::digest), source.digest(), false), office.id(who));
    }

    private String live(String unit) {
        return editions.current().at(unit, POLISH).orElseThrow().text();
    }

    private State state(String unit) {
        return drafts.find(target(unit)).orElseThrow().state();
    }

    private String newest() {
        return tables.ask("select max(id) from draft_batch");
    }

    private static Wire.Answer asks(Colleague who, String... wish) {
        var fields = new ArrayList<>(List.of("locale", "pl"));
        fields.addAll(List.of(wish));
        return who.posts("/workbench/all", fields.toArray(String[]::new));
    }

    private static Wire.Answer agrees(Colleague who, Wire.Answer shown, String... wish) {
        var fields = new ArrayList<>(List.of(wish));
        fields.addAll(List.of("plan", plan(shown)));
        return asks(who, fields.toArray(String[]::new));
    }

    private static String plan(Wire.Answer shown) {
        return hidden(shown, "plan");
    }

    private static String hidden(Wire.Answer shown, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(shown.body()).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private static Target target(String unit) {
        return new Target(unit, POLISH);
    }
}
