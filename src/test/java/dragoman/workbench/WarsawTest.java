package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Batches;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.drafts.Undoing;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.staff.RouteTable;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Zofia in Warsaw corrects a text; Marta reviews it; a buyer reads it; an hour later it is as before. */
@QuarkusTest
@Tag("database")
class WarsawTest {

    private static final String COMPLAINT = "/workbench/pl/article:15~lead";
    private static final LocaleId POLISH = LocaleId.of("pl");

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    @Inject
    Drafts drafts;

    @Inject
    Undoing undoing;

    @Inject
    Batches batches;

    private Colleague zofia;
    private Colleague marta;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl", "reviewer:*:pl").signsIn();
        marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void whatZofiaCorrectsIsReadByBuyersAfterAReviewAndGoneAfterARollback() {
        var before = Person.ZOFIA.reads("/help/15");
        long release = Long.parseLong(before.header("X-Release"));
        var page = zofia.opens(COMPLAINT).body();
        assertThat(boxes(page)).hasSize(5);
        assertThat(page).contains("answerDays = few", "2 · 3 · 4", "answerDays = many", "5 · 6", "1,5");

        var astray = sends(COMPLAINT, page, "send", "[Napisz do nas](page:orders) i podaj numer zamówienia. ", "Za # dzień", "Za # dni", "Za # dni", "Za # dnia");
        assertThat(astray.status()).isEqualTo(303);
        var flawed = zofia.opens(COMPLAINT).body();
        assertThat(flawed).contains("md.target", "W tym tekście są błędy.");
        assertThat(marta.posts(COMPLAINT + "/approval", "version", version(flawed)).status()).isEqualTo(422);

        sends(COMPLAINT, flawed, "send", "[Napisz do nas](page:contact) i podaj numer zamówienia. ", "Rzecznik Alojzy odpowie w # dzień.", "Rzecznik Alojzy odpowie w # dni.",
                "Rzecznik Alojzy odpowie w # dni.", "Rzecznik Alojzy odpowie w # dnia.");
        var mended = zofia.opens(COMPLAINT).body();
        assertThat(mended).doesNotContain("md.target", "W tym tekście są błędy.").contains("Rzecznik Alojzy odpowie w 5 dni.", "Rzecznik Alojzy odpowie w 1,5 dnia.");
        assertThat(zofia.posts(COMPLAINT + "/approval", "version", version(mended)).body()).contains("zatwierdza ktoś inny niż autor");
        acknowledgesAll(COMPLAINT, marta);
        assertThat(marta.posts(COMPLAINT + "/approval", "version", version(mended)).status()).isEqualTo(303);
        assertThat(Person.ZOFIA.reads("/help/15").words()).isEqualTo(before.words());
        assertThat(Person.ZOFIA.reads("/search?q=Alojzy").words()).doesNotContain("skargę");

        assertThat(marta.posts("/workbench/releases").status()).isEqualTo(303);
        var after = Person.ZOFIA.reads("/help/15");
        assertThat(after.words()).contains("Rzecznik Alojzy odpowie w 1 dzień.");
        assertThat(Long.parseLong(after.header("X-Release"))).isEqualTo(release + 1);
        Patience.until("the search finds it", () -> Person.ZOFIA.reads("/search?q=Alojzy").words().contains("skargę"));
        assertThat(drafts.open(POLISH)).isEmpty();

        assertThat(marta.opens("/workbench/releases").body()).contains("Marta Kowal", "Opublikowano ręcznie");
        assertThat(marta.posts("/workbench/releases/rollback", "number", Long.toString(release)).status()).isEqualTo(303);
        var again = Person.ZOFIA.reads("/help/15");
        assertThat(again.words()).isEqualTo(before.words());
        assertThat(Long.parseLong(again.header("X-Release"))).isEqualTo(release + 2);
        assertThat(tables.ask("select count(*) from audit_entry where act = 'release.published' and subject_id = ?", release + 1)).isEqualTo("1");
        assertThat(tables.ask("select count(*) from audit_entry where act = 'release.rolled-back' and subject_id = ?", release + 2)).isEqualTo("1");
    }

    @Test
    void ofTwoWhoWriteTheSecondSeesBothTextsAndNothingIsLost() {
        var path = "/workbench/pl/phrase:contact.title";
        var jan = office.hiresAt("warsaw", "pl", "Jan", "translator:*:pl").signsIn();
        var opened = zofia.opens(path).body();
        var base = boxes(opened).get(0);
        assertThat(sends(path, opened, "save", "Pisz do nas").status()).isEqualTo(303);
        var late = post(jan, path + "/draft", opened, "save", "Skontaktuj się");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Pisz do nas", base);
        assertThat(boxes(late.body())).containsExactly("Skontaktuj się");
        assertThat(drafts.find(target("phrase:contact.title")).orElseThrow().text()).isEqualTo("Pisz do nas");
        assertThat(post(jan, path + "/draft", late.body(), "save", "Skontaktuj się").status()).isEqualTo(303);
        var draft = drafts.find(target("phrase:contact.title")).orElseThrow();
        assertThat(draft.text()).isEqualTo("Skontaktuj się");
        assertThat(drafts.history(draft, 2)).extracting(step -> step.text()).containsExactly("Skontaktuj się", "Pisz do nas");
    }

    @Test
    void aWarningNeedsAWordAndAnotherTextAsksAnew() {
        var path = "/workbench/pl/phrase:contact.title";
        sends(path, zofia.opens(path).body(), "send", "Napisz do  nas ​");
        var page = marta.opens(path).body();
        assertThat(page).contains("zerowidth");
        assertThat(marta.posts(path + "/approval", "version", version(page)).status()).isEqualTo(422);
        assertThat(marta.posts(path + "/dismissals", "version", version(page), "check", "zerowidth", "why", " ").status()).isEqualTo(422);
        acknowledgesAll(path, marta);
        sends(path, zofia.opens(path).body(), "send", "Napisz  do nas ​");
        var changed = marta.opens(path).body();
        assertThat(marta.posts(path + "/approval", "version", version(changed)).status()).isEqualTo(422);
        acknowledgesAll(path, marta);
        assertThat(marta.posts(path + "/approval", "version", version(changed)).status()).isEqualTo(303);
        assertThat(marta.posts(path + "/rejection", "version", version(marta.opens(path).body()), "why", "Dwie spacje").status()).isEqualTo(303);
        assertThat(zofia.opens(path).body()).contains("Dwie spacje");
        assertThat(drafts.find(target("phrase:contact.title")).orElseThrow().state()).isEqualTo(State.REJECTED);
    }

    @Test
    void whatWasOvertakenIsNotPublishedUntilSomebodyHasLooked() {
        var path = "/workbench/pl/phrase:contact.title";
        sends(path, zofia.opens(path).body(), "send", "Wyślij wiadomość");
        acknowledgesAll(path, marta);
        assertThat(marta.posts(path + "/approval", "version", version(marta.opens(path).body())).status()).isEqualTo(303);
        long release = press.publishes(new Edit("phrase:contact.title", "pl", "Zadaj pytanie", null));
        var stopped = marta.posts("/workbench/releases");
        assertThat(stopped.status()).isEqualTo(409);
        assertThat(stopped.body()).contains("contact.title", "opublikowano tu coś innego");
        assertThat(Person.ZOFIA.reads("/help/15").header("X-Release")).isEqualTo(Long.toString(release));
        assertThat(marta.opens("/workbench?locale=pl&has=conflict").body()).contains("contact.title");
    }

    @Test
    void whatSomebodyDidIsUndoneWithItsState() {
        var start = Instant.now();
        var path = "/workbench/pl/phrase:contact.title";
        sends(path, zofia.opens(path).body(), "send", "Napisz wiadomość");
        marta.posts(path + "/approval", "version", version(marta.opens(path).body()));
        long account = office.id(marta);
        assertThat(undoing.of(account, start.minusSeconds(1), locale -> false, 9)).isEmpty();
        var back = undoing.of(account, start.minusSeconds(1), POLISH::equals, 9);
        assertThat(back).hasSize(1);
        assertThat(batches.takeBack(back, account)).isTrue();
        assertThat(batches.takeBack(back, account)).isFalse();
        var draft = drafts.find(target("phrase:contact.title")).orElseThrow();
        assertThat(draft.state()).isEqualTo(State.NEEDS_REVIEW);
        assertThat(draft.text()).isEqualTo("Napisz wiadomość");
        assertThat(zofia.opens(path).body()).contains("Cofnij tę i wszystkie późniejsze zmiany tej osoby, we wszystkich tekstach (Marta Kowal)");
        var older = drafts.history(draft, 20).stream().filter(step -> step.state() == State.DRAFT).findFirst().orElseThrow();
        assertThat(zofia.posts(path + "/restoration", "version", Integer.toString(draft.version()), "older", Integer.toString(older.version())).status()).isEqualTo(303);
        assertThat(drafts.find(target("phrase:contact.title")).orElseThrow().state()).isEqualTo(State.DRAFT);
        var other = "/workbench/pl/phrase:contact.lead";
        sends(other, zofia.opens(other).body(), "save", "Pół zdania");
        assertThat(marta.opens(other).body()).contains("<form action=\"/workbench/batches/person\">", "Cofnij tę i wszystkie późniejsze zmiany tej osoby, we wszystkich tekstach (Zofia Wiśniewska)");
        var shown = marta.opens("/workbench/batches/person?account=" + office.id(zofia) + "&since=" + start).body();
        assertThat(shown).contains("contact.lead", "contact.title", "Potem: Do sprawdzenia");
        assertThat(drafts.find(target("phrase:contact.lead")).orElseThrow().state()).isEqualTo(State.DRAFT);
        assertThat(marta.posts("/workbench/batches/person", "account", hidden(shown, "account"), "since", hidden(shown, "since"), "plan", hidden(shown, "plan")).status()).isEqualTo(303);
        assertThat(drafts.find(target("phrase:contact.lead")).orElseThrow().state()).isEqualTo(State.CLOSED);
        // Of the other text Marta's word was the last before.
        assertThat(drafts.find(target("phrase:contact.title")).orElseThrow().state()).isEqualTo(State.NEEDS_REVIEW);
    }

    @Test
    void whoTranslatesSomethingElseFindsNothingByAnyRoute() {
        var strangers = List.of(office.hires("reto", "translator:*:de", "reviewer:*:de").signsIn(), office.hires("gdansk", "translator:pl:pl", "reviewer:pl:pl").signsIn(),
                office.lucia().signsIn(), office.ingrid().signsIn());
        var routes = RouteTable.ofStaff().stream().filter(route -> route.path().startsWith("/workbench/{locale}/{unit}")).toList();
        assertThat(routes).hasSizeGreaterThan(9);
        for (var route : routes) {
            for (var stranger : strangers) {
                var there = asks(stranger, route.method(), route.path().replace("{locale}", "pl").replace("{unit}", "phrase:contact.title"));
                var nowhere = asks(stranger, route.method(), route.path().replace("{locale}", "pl").replace("{unit}", "phrase:no.such"));
                assertThat(there.status()).as(stranger.login() + " " + route).isEqualTo(404);
                assertThat(there.body()).as(stranger.login() + " " + route).isEqualTo(nowhere.body());
            }
            assertThat(asks(zofia, route.method(), route.path().replace("{locale}", "en").replace("{unit}", "phrase:contact.title")).status()).as(route.toString()).isEqualTo(404);
        }
        assertThat(strangers.get(0).opens("/workbench?locale=pl").body()).doesNotContain("/workbench/pl/");
        // Switzerland's own words are its own people's.
        assertThat(office.hires("bern", "translator:ch:de").signsIn().opens("/workbench/de_CH/phrase:contact.title").status()).isEqualTo(200);
    }

    @Test
    void theListShowsWhatMattersAndTheProgressHowFarItIs() {
        var list = zofia.opens("/workbench?locale=pl&area=contact&q=key:contact.title").body();
        assertThat(list).contains("/workbench/pl/phrase:contact.title", "Opublikowany");
        assertThat(zofia.opens("/workbench?q=%2F(a%2B)%2Bb%2F&state=x&after=9&has=%22").status()).isEqualTo(200);
        assertThat(zofia.opens("/workbench/progress").body()).contains("polski");
        assertThat(zofia.opens("/workbench/progress?locale=pl").body()).contains("contact", "Artykuły", " 100%");
        assertThat(zofia.opens("/workbench/pl_PL/phrase:contact.title").body()).contains("Przejęte z: polski");
    }

    private void acknowledgesAll(String path, Colleague by) {
        var page = by.opens(path).body();
        Pattern.compile("name=\"check\" value=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).distinct()
                .forEach(check -> assertThat(by.posts(path + "/dismissals", "version", version(page), "check", check, "why", "Tak ma być").status()).isEqualTo(303));
    }

    private Wire.Answer sends(String path, String page, String then, String... texts) {
        return post(zofia, path + "/draft", page, then, texts);
    }

    private static Wire.Answer post(Colleague by, String address, String page, String then, String... texts) {
        var fields = new ArrayList<>(List.of("then", then));
        for (var name : List.of("version", "live", "source", "pattern")) {
            fields.addAll(List.of(name, hidden(page, name)));
        }
        for (var text : texts) {
            fields.addAll(List.of("box", text));
        }
        return by.posts(address, fields.toArray(String[]::new));
    }

    private static Wire.Answer asks(Colleague colleague, String method, String address) {
        return method.equals("GET") ? colleague.opens(address) : colleague.posts(address, "version", "1", "text", "x", "then", "save", "why", "x", "id", "1");
    }

    private static Target target(String unit) {
        return new Target(unit, POLISH);
    }

    private static String version(String page) {
        return hidden(page, "version");
    }

    private static String hidden(String page, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(found -> plain(found.group(1))).findFirst().orElse("");
    }

    private static List<String> boxes(String page) {
        return Pattern.compile("(?s)<textarea [^>]*data-box>(.*?)</textarea>").matcher(page).results().map(found -> plain(found.group(1))).toList();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
