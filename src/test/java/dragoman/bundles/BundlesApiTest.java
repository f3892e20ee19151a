package dragoman.bundles;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.drafts.Drafts;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Office;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zofia’s program in Warsaw fetches Polish, hands in what she made of it, and learns what became of it; what is live changes by publishing alone. */
@QuarkusTest
@Tag("database")
class BundlesApiTest {

    private static final String WARSAW = "X-API-Key: warsaw-key-of-new";
    private static final String PRESS = "X-API-Key: key-of-the-press-room";
    private static final Target ASK = new Target("phrase:help.door.ask", LocaleId.of("pl"));

    @Inject
    Drafts drafts;

    @Inject
    Doorkeeper tables;

    @Inject
    Office office;

    @Inject
    PressRoom press;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
    }

    @AfterEach
    void takeBack() {
        tables.run("update draft set state = 'CLOSED'");
        press.takesBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff", "tmx", "csv", "json", "properties"})
    void whatWasFetchedAndNotTouchedChangesNothing(String format) {
        var file = exports("locale=pl&format=" + format);
        assertThat(file.status()).as(file.body()).isEqualTo(200);
        assertThat(file.header("X-Texts")).matches("[0-9]{3,}");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"pl.");
        var told = new JsonPath(imports("locale=pl&dryRun=true&format=" + format, file.body()).body());
        assertThat(told.getInt("taken")).as(told.prettify()).isZero();
        assertThat(told.getInt("inConflict")).isZero();
        assertThat(told.getInt("unchanged")).isGreaterThan(100);
        assertThat(told.getLong("release")).isEqualTo(Long.parseLong(file.header("X-Release")));
    }

    @Test
    void whatZofiaHandsInIsReviewedPublishedReadByBuyersAndTakenBack() {
        var before = Person.ZOFIA.reads("/help");
        var csv = exports("locale=pl&format=csv").body().replaceFirst("(help\\.door\\.ask,[^,]*,)[^,]*", "$1Pisz do nas śmiało");
        var dry = new JsonPath(imports("locale=pl&file=pl.csv&dryRun=true", csv).body());
        assertThat(dry.getString("texts[0].text")).isEqualTo("Pisz do nas śmiało");
        assertThat(dry.getString("texts[0].live")).isEqualTo("Napisz do nas");
        assertThat(dry.getInt("texts[0].line")).isPositive();
        assertThat(drafts.find(ASK).filter(draft -> draft.state().isOpen())).isEmpty();

        assertThat(new JsonPath(imports("locale=pl&file=pl.csv", csv).body()).getInt("drafts")).isEqualTo(1);
        var draft = drafts.find(ASK).orElseThrow();
        assertThat(draft.state()).isEqualTo(State.NEEDS_REVIEW);
        assertThat(drafts.history(draft, 1).get(0).why()).isEqualTo("translator:warsaw");
        assertThat(imports("locale=pl&file=pl.csv", csv.replace("Pisz do nas śmiało", "Pisz śmiało")).status()).as("somebody is at work on it").isEqualTo(409);
        assertThat(new JsonPath(posts("publish", PRESS, "").body()).getInt("texts")).as("nobody has approved it").isZero();
        assertThat(Person.ZOFIA.reads("/help").words()).isEqualTo(before.words());

        var marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
        assertThat(marta.posts("/workbench/pl/phrase:help.door.ask/approval", "version", Integer.toString(draft.version())).status()).isEqualTo(303);
        assertThat(posts("publish", WARSAW, "").status()).as("this one does not publish").isEqualTo(403);
        var made = new JsonPath(posts("publish", PRESS, "").body());
        assertThat(made.getInt("texts")).isEqualTo(1);
        var after = Person.ZOFIA.reads("/help");
        assertThat(after.words()).contains("Pisz do nas śmiało");
        assertThat(after.header("X-Release")).isEqualTo(made.getString("release"));
        assertThat(tables.ask("select who from text_release where number = ?", made.getLong("release"))).isEqualTo("translator:press");

        assertThat(posts("rollback/" + before.header("X-Release"), WARSAW, "").status()).isEqualTo(403);
        assertThat(posts("rollback/999999", PRESS, "").status()).isEqualTo(404);
        assertThat(new JsonPath(posts("rollback/" + before.header("X-Release"), PRESS, "").body()).getLong("release")).isEqualTo(made.getLong("release") + 1);
        assertThat(Person.ZOFIA.reads("/help").words()).isEqualTo(before.words());
        var list = new JsonPath(Wire.send("GET /api/bundles/releases", WARSAW).body());
        assertThat(list.getString("[0].kind")).isEqualTo("ROLLBACK");
        assertThat(list.getString("[0].restores")).isEqualTo(before.header("X-Release"));
    }

    @Test
    void whatBothChangedIsShownThreeTimesAndNotTaken() {
        var file = exports("locale=pl&format=xliff").body();
        press.publishes(new Edit("phrase:help.title", "pl", "Pomocnik", null));
        var told = new JsonPath(imports("locale=pl&format=xliff", file.replaceFirst("(?s)(<unit id=\"help.title\".*?<target[^>]*>)[^<]*", "$1Pomocna dłoń")).body());
        assertThat(told.getInt("inConflict")).as(told.prettify()).isEqualTo(1);
        assertThat(told.getString("conflicts[0].why")).isEqualTo("BOTH_CHANGED");
        assertThat(List.of(told.getString("conflicts[0].before"), told.getString("conflicts[0].live"), told.getString("conflicts[0].text"))).containsExactly("Pomoc", "Pomocnik", "Pomocna dłoń");
        assertThat(told.getInt("drafts")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pl.json | {~\"help.title\": \"<script>x</script>\"} | html.unsafe | 2 | help.title",
        "pl.json | {~~\"help.no.such\": \"x\"} | key.unknown | 3 | help.no.such",
        "pl.json | {\"help.title\": \"a\", \"help\": {\"title\": \"b\"}} | file.duplicateKey | 1 | help.title",
        "pl.csv | key;target~help.title;\"Nowe | csv.quote | 2 | ''",
        "pl.properties | help.title=Nowe~help.topics=a\\u12 | file.escape | 2 | help.topics",
        "pl.xlf | <xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'/> | xliff.version | 1 | ''",
        "pl.xlf | <!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>~<xliff>&b;</xliff> | file.xml | 1 | ''",
        "pl.tmx | <!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>~<tmx>&f;</tmx> | file.xml | 1 | ''",
        "pl.zip | PK\u0003\u0004 and nothing more | file.zip | 0 | ''",
    })
    void whatIsWrongIsNamedWithFileLineAndReasonAndNothingIsTaken(String file, String text, String id, int line, String key) {
        var before = Person.ZOFIA.reads("/help");
        var answer = imports("locale=pl&file=" + file, text.replace('~', '\n'));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var told = new JsonPath(answer.body());
        assertThat(told.getString("errors[0].id")).as(answer.body()).isEqualTo(id);
        assertThat(told.getString("errors[0].file")).isEqualTo(file);
        assertThat(told.getInt("errors[0].line")).isEqualTo(line);
        assertThat(told.getString("errors[0].key")).isEqualTo(key);
        assertThat(told.getString("errors[0].reason")).isNotBlank();
        nothingHasChangedSince(before);
    }

    @Test
    void aByteOfAnotherEncodingIsNamedAndReadWhereSomebodySaysWhichItIs() {
        var before = Person.ZOFIA.reads("/help");
        var latin = Wire.sendBody("POST /api/bundles/import?locale=pl&file=pl.properties&dryRun=true", "# ok\nhelp.title=N\u00e9", WARSAW);
        assertThat(new JsonPath(latin.body()).getString("errors[0].id")).isEqualTo("file.encoding");
        assertThat(new JsonPath(latin.body()).getInt("errors[0].line")).isEqualTo(2);
        var named = Wire.sendBody("POST /api/bundles/import?locale=pl&file=pl.properties&dryRun=true&encoding=ISO-8859-1", "# ok\nhelp.title=N\u00e9", WARSAW);
        assertThat(new JsonPath(named.body()).getString("conflicts[0].text")).isEqualTo("Né");
        nothingHasChangedSince(before);
    }

    @Test
    void aHundredThousandKeysAreTooManyAndAZipThatLeadsElsewhereOrSwellsIsNotOpened() throws Exception {
        var before = Person.ZOFIA.reads("/help");
        var many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append("help.title.").append(i).append("=x\n");
        }
        assertThat(new JsonPath(imports("locale=pl&file=pl.properties", many.toString()).body()).getString("errors[0].reason")).contains("50000");
        var elsewhere = imports("locale=pl&file=pl.zip", Zips.of("../pl.json", "{\"help.title\": \"x\"}"));
        assertThat(new JsonPath(elsewhere.body()).getString("errors[0].reason")).contains("leads out of it");
        var swells = imports("locale=pl&file=pl.zip", Zips.of("pl.json", "{\"help.title\": \"" + "x".repeat(20 << 20) + "\"}"));
        assertThat(new JsonPath(swells.body()).getString("errors[0].reason")).contains("more than its size lets expect");
        var good = imports("locale=pl&file=pl.zip&dryRun=true", Zips.of("a/pl.json", "{\"help.title\": \"Pomoc\"}"));
        assertThat(new JsonPath(good.body()).getInt("unchanged")).as(good.body()).isEqualTo(1);
        nothingHasChangedSince(before);
    }

    @Test
    void textsWithErrorsAreLeftOutWhereSomebodyWantsTheOthers() {
        var file = "{\"help.title\": \"<script>x</script>\", \"help.topics\": \"Wszystkie tematy\"}";
        var told = new JsonPath(imports("locale=pl&file=pl.json&dryRun=true&exceptErrors=true", file).body());
        assertThat(told.getInt("leftOut")).as(told.prettify()).isEqualTo(1);
        assertThat(told.getInt("unchanged")).isEqualTo(1);
        assertThat(told.getList("errors.id", String.class)).contains("html.unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-API-Key: wrong-key-of-nobody", "X-API-Key: demo-api-key", "Authorization: Bearer warsaw-key-of-new", "X-API-Key: "})
    void withoutAKeyThereIsNothing(String header) {
        var lines = header.isEmpty() ? new String[0] : new String[] {header};
        for (var path : List.of("GET /api/bundles/stats", "GET /api/bundles/export?locale=pl&format=csv", "GET /api/bundles/nix", "POST /api/bundles/publish", "POST /api/bundles/import?locale=pl")) {
            var answer = Wire.sendBody(path, "", lines);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("ApiKey realm=\"bundles\"");
        }
    }

    @Test
    void whoseLanguageItIsNotLearnsNothingOfIt() {
        for (var path : List.of("GET /api/bundles/export?format=csv&locale=", "POST /api/bundles/import?format=csv&locale=", "GET /api/bundles/check?locale=")) {
            var theirs = Wire.sendBody(path + "de", "x", WARSAW);
            assertThat(theirs.status()).as(path).isEqualTo(404);
            assertThat(Wire.sendBody(path + "tlh", "x", WARSAW).body()).isEqualTo(theirs.body());
            assertThat(Wire.sendBody(path + "pl", "x", "X-API-Key: key-of-nobody-in-particular").status()).isEqualTo(404);
        }
        assertThat(new JsonPath(Wire.send("GET /api/bundles/stats", WARSAW).body()).getMap("locales")).containsOnlyKeys("pl");
        assertThat(new JsonPath(Wire.send("GET /api/bundles/stats", "X-API-Key: key-of-nobody-in-particular").body()).getMap("locales")).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsTold() {
        assertThat(exports("locale=pl").status()).isEqualTo(400);
        assertThat(exports("locale=pl&format=xlsx").body()).contains("xliff, tmx, csv, properties, json");
        assertThat(imports("locale=pl&file=pl.csv", "").status()).isEqualTo(400);
        assertThat(imports("locale=pl&file=pl.csv&dryRun=perhaps", "key;target").status()).isEqualTo(400);
        assertThat(imports("locale=pl&file=pl.csv&encoding=no%20such", "key;target").status()).isEqualTo(400);
        assertThat(new JsonPath(Wire.sendBody("POST /api/bundles/import?locale=en&file=en.csv", "key;target\nhelp.title;x", PRESS).body()).getString("errors[0].reason")).contains("git alone");
    }

    @Test
    void howFarALanguageIsAndWhatTheChecksFindIsTold() {
        var stats = new JsonPath(Wire.send("GET /api/bundles/stats?locale=pl", WARSAW).body());
        assertThat(stats.getInt("locales.pl.help.texts")).isGreaterThan(30);
        assertThat(stats.getInt("locales.pl.help.done")).isEqualTo(stats.getInt("locales.pl.help.texts"));
        assertThat(stats.getInt("locales.pl.help.words")).isGreaterThan(100);
        press.publishes(new Edit("phrase:help.title", "pl", "Pomoc  \u200b", null));
        var check = new JsonPath(Wire.send("GET /api/bundles/check?locale=pl", WARSAW).body());
        assertThat(check.getList("findings.findAll { it.key == 'help.title' }.id", String.class)).contains("zerowidth");
        assertThat(check.getString("cldr")).isNotBlank();
    }

    @Test
    void theDescriptionNamesThem() {
        var described = new JsonPath(Wire.send("GET /q/openapi?format=json").body());
        assertThat(described.getMap("paths").keySet()).contains("/api/bundles/export", "/api/bundles/import", "/api/bundles/check", "/api/bundles/stats", "/api/bundles/publish", "/api/bundles/rollback/{number}");
        assertThat(described.getString("components.securitySchemes.bundles.name")).isEqualTo("X-API-Key");
    }

    private void nothingHasChangedSince(Page before) {
        assertThat(drafts.open(LocaleId.of("pl"))).isEmpty();
        var now = Person.ZOFIA.reads("/help");
        assertThat(now.words()).isEqualTo(before.words());
        assertThat(now.header("X-Release")).isEqualTo(before.header("X-Release"));
    }

    private static Wire.Answer exports(String query) {
        return Wire.send("GET /api/bundles/export?" + query, WARSAW);
    }

    private static Wire.Answer imports(String query, String file) {
        return posts("import?" + query, WARSAW, file);
    }

    // A byte for each character goes over the wire.
    private static Wire.Answer posts(String act, String key, String file) {
        var bytes = file.startsWith("PK") ? file : new String(file.getBytes(UTF_8), ISO_8859_1);
        return Wire.sendBody("POST /api/bundles/" + act, bytes, key);
    }
}
