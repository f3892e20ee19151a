package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff who are known to a provider of OpenID Connect: it says who they are and what they may, and the session is ours. */
@QuarkusTest
@Tag("database")
class ProviderTest {

    private static final String ACCOUNT = "/console/account";

    @Inject
    Office office;

    @Inject
    Accounts accounts;

    @Inject
    Doorkeeper tables;

    Gatehouse gatehouse;

    private final String subject = UUID.randomUUID().toString();
    private final String login = "aisha-" + subject.substring(0, 8) + "@shop.example";
    private final Colleague aisha = new Colleague(login, "");

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @Test
    void aishaComesByTheProviderAndMayWhatItSays() throws Exception {
        gatehouse.shows(subject, "Aisha Rahman", login, "agent:ae:ar", "agent:sa:*", "offline_access", "agent:atlantis:ar", "owner:*:*", "agent:ae");
        assertThat(aisha.opens("/sign-in", "Accept-Language: en").body()).contains("Sign in with Gatehouse");
        assertThat(comes("?back=" + ACCOUNT).header("Location")).isEqualTo(ACCOUNT);
        var page = aisha.opens(ACCOUNT, "Accept-Language: en");
        assertThat(page.body()).contains("Aisha Rahman").contains("Saudi Arabia");
        assertThat(accounts.find(login).orElseThrow().grants()).extracting(Grant::write).containsExactly("agent:ae:ar", "agent:sa:*");
        // Nothing of the provider's stays in the browser: signing out here is being out.
        assertThat(aisha.cookie("q_session")).isNull();
        aisha.posts("/sign-out");
        assertThat(aisha.opens(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void whatTheProviderTakesAwayIsGone() throws Exception {
        gatehouse.shows(subject, "Aisha Rahman", login, "agent:ae:ar", "lead:ae:*");
        assertThat(comes("").header("Location")).isEqualTo("/console");
        gatehouse.shows(subject, "Aisha Rahman", login, "agent:ae:ar");
        comes("");
        assertThat(accounts.find(login).orElseThrow().roles()).containsExactly("agent");
        gatehouse.shows(subject, "Aisha Rahman", login);
        var page = comes("");
        assertThat(page.status()).isEqualTo(403);
        assertThat(accounts.find(login).orElseThrow().grants()).isEmpty();
        assertThat(aisha.opens(ACCOUNT).status()).isEqualTo(404);
    }

    @Test
    void whoHasNoRightsGetsNoAccount() throws Exception {
        gatehouse.shows(subject, "Aisha Rahman", login, "offline_access");
        assertThat(comes("").status()).isEqualTo(403);
        assertThat(accounts.find(login)).isEmpty();
        assertThat(aisha.cookie("staff")).isNull();
    }

    @Test
    void whoIsDismissedHereStaysOutWhateverTheProviderSays() throws Exception {
        gatehouse.shows(subject, "Aisha Rahman", login, "agent:ae:ar");
        comes("");
        office.dismisses(aisha);
        assertThat(aisha.opens(ACCOUNT).status()).isEqualTo(303);
        assertThat(comes("").status()).isEqualTo(403);
        assertThat(aisha.opens(ACCOUNT).status()).isEqualTo(303);
    }

    @Test
    void nobodyTakesOverAnAccountByBearingItsName() throws Exception {
        var lucia = office.lucia();
        gatehouse.shows(subject, "Lucía \u202eaicuL", lucia.login(), "agent:ae:ar");
        assertThat(comes("").status()).isEqualTo(303);
        assertThat(accounts.find(lucia.login()).orElseThrow().grants()).extracting(Grant::market).doesNotContain("ae");
        assertThat(aisha.opens(ACCOUNT).body()).contains("oidc-").doesNotContain(lucia.login()).doesNotContain("\u202e");
    }

    @Test
    void aTokenOfSomebodyElsesKeyIsNone() throws Exception {
        gatehouse.shows(subject, "Aisha Rahman", login, "admin:*:*");
        gatehouse.isImpersonated();
        assertThat(comes("").header("Location")).isEqualTo("/sign-in?provider=failed");
        assertThat(aisha.opens("/sign-in?provider=failed", "Accept-Language: en").body()).contains("The sign-in with Gatehouse did not work");
        assertThat(accounts.find(login)).isEmpty();
        assertThat(aisha.cookie("staff")).isNull();
    }

    @Test
    void anAnswerThatNobodyAskedForIsNone() {
        var answer = aisha.opens("/sign-in/oidc?code=code-1&state=forged");
        assertThat(answer.status()).isIn(302, 401);
        assertThat(aisha.cookie("staff")).isNull();
    }

    @Test
    void aPasswordOpensNoAccountOfTheProviders() throws Exception {
        gatehouse.shows(subject, "Aisha Rahman", login, "agent:ae:ar");
        comes("");
        assertThat(aisha.elsewhere().signsInWith("").status()).isEqualTo(422);
    }

    /** To the provider, back with its code, and on to where we lead. */
    private Wire.Answer comes(String query) throws Exception {
        var out = aisha.opens("/sign-in/oidc" + query);
        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).startsWith(gatehouse.issuer() + "/authorize?").contains("code_challenge_method=S256").contains("nonce=");
        var there = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(out.header("Location"))).build(), BodyHandlers.discarding());
        var answer = aisha.opens(path(there.headers().firstValue("Location").orElseThrow()));
        while (answer.status() == 302) {
            answer = aisha.opens(path(answer.header("Location")));
        }
        return answer;
    }

    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
