package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.audit.Audit;
import dragoman.audit.Entry;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.web.HtmlChecker;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff signs in and out; whoever is not staff learns nothing and stays outside. */
@QuarkusTest
@Tag("database")
class SignInTest {

    private static final String ACCOUNT = "/console/account";
    private static final String WRONG = "not her password";

    @Inject
    Office office;

    @Inject
    Accounts accounts;

    @Inject
    Doorkeeper tables;

    @Inject
    Audit audit;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @Test
    void luciaSignsInSeesWhatSheMayAndSignsOut() {
        var lucia = office.lucia();
        assertThat(lucia.opens(ACCOUNT).header("Location")).isEqualTo("/sign-in?back=/console/account");
        assertThat(lucia.signsInWith(Office.PASSWORD, "back", ACCOUNT).header("Location")).isEqualTo(ACCOUNT);
        var page = lucia.opens(ACCOUNT, "Accept-Language: es");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains(lucia.login()).contains("Brasil").contains("Atención al cliente");
        assertThat(lucia.posts("/sign-out").header("Location")).isEqualTo("/sign-in");
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(303);
        assertThat(acts(office.id(lucia))).containsExactly("session.ended", "session.opened", "account.added");
    }

    @Test
    void whoeverNamedNoPageBeginsWhereTheWorkIs() {
        assertThat(office.lucia().signsInWith(Office.PASSWORD).header("Location")).isEqualTo("/console");
        assertThat(office.layla().signsInWith(Office.PASSWORD).header("Location")).isEqualTo("/console");
        assertThat(office.zofia().signsInWith(Office.PASSWORD).header("Location")).isEqualTo("/workbench");
        assertThat(office.ingrid().signsInWith(Office.PASSWORD).header("Location")).isEqualTo(ACCOUNT);
    }

    @Test
    void theNameIsReadInAnySpellingOfItsLettersAndThePasswordIsNot() {
        var lucia = office.lucia();
        assertThat(Wire.sendForm("/sign-in", "login=%20" + lucia.login().toUpperCase(Locale.ROOT).replace("@", "%40") + "&password=lighthouse+quince+orbit",
                "Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded").status()).isEqualTo(303);
        assertThat(lucia.signsInWith(Office.PASSWORD.toUpperCase(Locale.ROOT)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/console", "//evil.example/console", "/console//evil.example", "/\\evil.example", "/pl/pl/help", "/sign-out"})
    void afterSigningInNobodyIsLedAway(String foreign) {
        assertThat(office.lucia().signsInWith(Office.PASSWORD, "back", foreign).header("Location")).isEqualTo("/console");
        assertThat(office.lucia().opens("/sign-in?back=" + URLEncoder.encode(foreign, StandardCharsets.UTF_8)).body())
                .doesNotContain("evil").doesNotContain("name=\"back\"");
    }

    @Test
    void theCookieHas192BitsAndIsNoScriptsAndNotInTheDatabase() {
        var lucia = office.lucia();
        var head = lucia.signsInWith(Office.PASSWORD).head();
        assertThat(head).containsPattern("(?i)set-cookie: staff=[\\w-]{32}; Max-Age=43200; .*Path=/; HTTPOnly; SameSite=Lax");
        assertThat(Base64.getUrlDecoder().decode(lucia.cookie("staff"))).hasSize(24);
        assertThat(tables.ask("select count(*) from staff_session where session_hash = ?", Base64.getUrlDecoder().decode(lucia.cookie("staff")))).isEqualTo("0");
        assertThat(tables.ask("select hex(session_hash) from staff_session where account_id = ?", office.id(lucia))).hasSize(64);
    }

    @Test
    void aSessionThatSomebodyPlantedBeforeIsNotTheOneAfter() {
        var mallory = office.hires("mallory").signsIn();
        var planted = mallory.cookie("staff");
        var lucia = office.lucia();
        lucia.has("staff", planted);
        lucia.signsIn();
        assertThat(lucia.cookie("staff")).isNotEqualTo(planted);
        // Neither does the planted one open Lucía's account nor any other from now on.
        assertThat(mallory.opens(ACCOUNT).status()).isEqualTo(303);
        lucia.has("staff", "A".repeat(32));
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(303);
        lucia.signsIn();
        assertThat(lucia.cookie("staff")).isNotEqualTo("A".repeat(32));
    }

    @Test
    void signingOutKillsACopyOfTheCookie() {
        var lucia = office.lucia().signsIn();
        var thief = lucia.elsewhere();
        thief.has("staff", lucia.cookie("staff"));
        assertThat(thief.opens(ACCOUNT).status()).isEqualTo(200);
        lucia.posts("/sign-out");
        assertThat(thief.opens(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void whoIsDismissedIsOutEverywhereAtOnce() {
        var lucia = office.lucia().signsIn();
        var atHome = lucia.elsewhere().signsIn();
        office.dismisses(lucia);
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(303);
        assertThat(atHome.opens(ACCOUNT).status()).isEqualTo(303);
        assertThat(lucia.signsInWith(Office.PASSWORD).status()).isEqualTo(422);
        // Even where a row of a session was left behind.
        tables.run("insert into staff_session (session_hash, account_id, began_at, seen_at, expires_at) values (unhex(sha2(unhex(repeat('AB', 24)), 256)), ?, utc_timestamp(), utc_timestamp(), utc_timestamp() + interval 1 hour)",
                office.id(lucia));
        lucia.has("staff", Base64.getUrlEncoder().encodeToString(HexFormat.of().parseHex("ab".repeat(24))));
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened() {
        var lucia = office.lucia().signsIn();
        var atHome = lucia.elsewhere().signsIn();
        assertThat(lucia.posts(ACCOUNT + "/password", "old", WRONG, "new", "harbour violet anvil").status()).isEqualTo(422);
        assertThat(lucia.posts(ACCOUNT + "/password", "old", Office.PASSWORD, "new", "short").status()).isEqualTo(422);
        assertThat(lucia.posts(ACCOUNT + "/password", "old", Office.PASSWORD, "new", "harbour violet anvil").header("Location")).isEqualTo(ACCOUNT + "?saved=changed");
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(200);
        assertThat(atHome.opens(ACCOUNT).status()).isEqualTo(303);
        assertThat(atHome.signsInWith(Office.PASSWORD).status()).isEqualTo(422);
        assertThat(atHome.signsInWith("harbour violet anvil").status()).isEqualTo(303);
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndAfterAShiftAnyway() {
        var lucia = office.lucia().signsIn();
        tables.run("update staff_session set seen_at = seen_at - interval 239 minute where account_id = ?", office.id(lucia));
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(200);
        // That was a use: it counts from now.
        tables.run("update staff_session set seen_at = seen_at - interval 239 minute where account_id = ?", office.id(lucia));
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(200);
        tables.run("update staff_session set seen_at = seen_at - interval 241 minute where account_id = ?", office.id(lucia));
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(303);
        lucia.signsIn();
        tables.run("update staff_session set expires_at = expires_at - interval 12 hour where account_id = ?", office.id(lucia));
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void whatIsTakenAwayIsGoneWithTheNextRequest() {
        var lucia = office.lucia().signsIn();
        office.grants(lucia, "translator:pl:pl");
        assertThat(lucia.opens(ACCOUNT, "Accept-Language: en").body()).contains("Translator").doesNotContain("Agent");
        office.grants(lucia);
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(404);
    }

    /** Login CSRF: nobody is signed in as somebody else by a page of another site. */
    @Test
    void aFormOfAnotherSiteSignsNobodyInOrOut() {
        var lucia = office.lucia();
        for (var headers : List.of(List.of("Sec-Fetch-Site: cross-site"), List.of("Sec-Fetch-Site: same-site"), List.of("Origin: https://evil.example"), List.<String>of(),
                List.of("Origin: null"))) {
            var answer = lucia.sends("/sign-in", headers, "login", lucia.login(), "password", Office.PASSWORD);
            assertThat(answer.status()).as(headers.toString()).isEqualTo(403);
            assertThat(answer.head().toLowerCase(Locale.ROOT)).doesNotContain("set-cookie");
        }
        lucia.signsIn();
        assertThat(lucia.sends("/sign-out", List.of("Sec-Fetch-Site: cross-site")).status()).isEqualTo(403);
        assertThat(lucia.sends(ACCOUNT + "/password", List.of("Origin: https://evil.example"), "old", Office.PASSWORD, "new", "harbour violet anvil").status()).isEqualTo(403);
        assertThat(lucia.opens(ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void aPageLeadsToTheSignInAndAFetchIsTold401() {
        var lucia = office.lucia();
        assertThat(lucia.opens("/console/tickets?state=open&page=2").header("Location")).isEqualTo("/sign-in?back=/console/tickets%3Fstate%3Dopen%26page%3D2");
        for (var header : List.of("Sec-Fetch-Mode: cors", "HX-Request: true", "Accept: text/event-stream", "Accept: application/json")) {
            var answer = lucia.opens("/console/tickets", header);
            assertThat(answer.status()).as(header).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Session realm=\"staff\"");
        }
        var api = lucia.opens("/api/console/tickets");
        assertThat(api.status()).isEqualTo(401);
        assertThat(api.header("Content-Type")).startsWith("application/problem+json");
        assertThat(lucia.posts("/console/account/password").header("Location")).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/", "/console;x=1/account", "/console/account;x=1", "/workbench", "/workbench/anything", "/console/x/../account", "//console/account", "/%63onsole/account"})
    void noSpellingOfAnAddressPassesBesideTheDoor(String path) {
        var answer = Wire.sendForm(path, "", "Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer.status()).as(answer.head()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
        var page = Wire.send("GET " + path);
        assertThat(page.status()).isIn(301, 303);
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void thePagesAreInTheReadersLanguageAndTheHtmlCheckerFindsNothing(Person person) {
        var somebody = office.lucia();
        var language = "Accept-Language: " + person.asks();
        var form = somebody.opens("/sign-in?back=/console", language);
        assertThat(form.lang()).startsWith(person.language());
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
        assertThat(HtmlChecker.findings(form.body())).isEmpty();
        assertThat(HtmlChecker.findings(somebody.signsInWith(WRONG).body())).isEmpty();
        somebody.signsIn();
        var account = somebody.opens(ACCOUNT + "?saved=changed", language);
        assertThat(account.lang()).startsWith(person.language());
        assertThat(HtmlChecker.findings(account.body())).isEmpty();
    }

    private List<String> acts(long account) {
        return audit.of("account", account, Audit.NEWEST, 20).stream().map(Entry::act).toList();
    }
}
