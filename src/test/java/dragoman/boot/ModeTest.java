package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.database.DatabaseAddress;
import dragoman.doors.StaffKey;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
    private static final String URL = "jdbc:mysql://db:3306/dragoman";
    private static final String ORIGIN = "https://help.example.com";
    private static final String GOOD_SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void withoutDatabaseItIsADemo() {
        assertThat(Mode.of(config(Map.of()))).isEqualTo(Mode.DEMO);
    }

    @Test
    void aConfiguredDatabaseMeansProduction() {
        assertThat(Mode.of(config(Map.of(DatabaseAddress.JDBC_URL, URL)))).isEqualTo(Mode.PRODUCTION);
    }

    @Test
    void aDemoOnAConfiguredDatabaseMustBeAskedFor() {
        assertThat(Mode.of(config(Map.of(DatabaseAddress.JDBC_URL, URL, "dragoman.mode", "demo")))).isEqualTo(Mode.DEMO);
    }

    @Test
    void aMisspeltModeIsRefusedRatherThanGuessed() {
        Config misspelt = config(Map.of("dragoman.mode", "Production"));
        assertThatThrownBy(() -> Mode.of(misspelt)).isInstanceOf(Refusal.class).hasMessageContaining("\"Production\"");
    }

    @Test
    void productionNamesEverythingThatIsMissingAtOnce() {
        assertThat(Production.findings(config(Map.of())))
                .hasSize(7)
                .anyMatch(finding -> finding.contains("quarkus.datasource.jdbc.url is missing"))
                .anyMatch(finding -> finding.contains("QUARKUS_DATASOURCE_USERNAME"))
                .anyMatch(finding -> finding.contains("QUARKUS_DATASOURCE_PASSWORD"))
                .anyMatch(finding -> finding.contains("DRAGOMAN_SECRET"))
                .anyMatch(finding -> finding.contains("quarkus.mailer.host is missing"))
                .anyMatch(finding -> finding.contains("quarkus.mailer.from is missing"))
                .anyMatch(finding -> finding.contains("dragoman.web.origin is missing") && finding.contains("DRAGOMAN_WEB_ORIGIN"));
    }

    @Test
    void productionRefusesTheSecretThatEveryoneKnows() {
        assertThat(Production.findings(withSecret(Production.DEMO_SECRET))).singleElement().asString().contains("demo");
    }

    @Test
    void productionRefusesAShortSecretWithoutPrintingIt() {
        assertThat(Production.findings(withSecret("s3cr3t")))
                .singleElement()
                .asString()
                .contains("too short")
                .doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://help.example.com", "help.example.com", "https://", "https://help.example.com/", "https://help.example.com/shop",
        "https://help.example.com?x", "https://me@help.example.com", "https://help.example.com:port", "HTTPS://help.example.com", "https://a b"})
    void productionRefusesAnOriginThatIsNotHttpsAndAHost(String origin) {
        assertThat(Production.findings(production(GOOD_SECRET, origin))).singleElement().asString()
                .contains("dragoman.web.origin is \"" + origin + "\"")
                .contains("https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {ORIGIN, "https://help.example.com:8443", "https://xn--hilfe-0ra.example", "https://[2001:db8::1]:8443"})
    void productionWithItsOwnSecretAndOriginIsFit(String origin) {
        assertThat(Production.findings(production(GOOD_SECRET, origin))).isEmpty();
    }

    @Test
    void productionNeedsNoStaffKey() {
        assertThat(Production.findings(withStaffKey(" "))).isEmpty();
        assertThat(Production.findings(withStaffKey(GOOD_SECRET))).isEmpty();
    }

    @Test
    void productionRefusesAStaffKeyThatIsShortOrKnownWithoutPrintingIt() {
        assertThat(Production.findings(withStaffKey("0pen-sesame")))
                .singleElement()
                .asString()
                .contains("dragoman.staff-key is too short")
                .doesNotContain("0pen-sesame");
        assertThat(Production.findings(withStaffKey(GOOD_SECRET.substring(1)))).singleElement().asString().contains("at least 32 bytes");
        assertThat(Production.findings(withStaffKey(Production.DEMO_SECRET))).singleElement().asString().contains("dragoman.staff-key is the demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dragoman.shops.wien.webhook-secrets", "dragoman.shops.wien.api-keys", "dragoman.shops.\"wien.at\".api-keys",
        "dragoman.shops.wien.api-keys[1]", "DRAGOMAN_SHOPS_WIEN_API_KEYS", "DRAGOMAN_SHOPS_WIEN_WEBHOOK_SECRETS"})
    void productionRefusesAShopsKeyThatIsShortOrKnownWithoutPrintingIt(String name) {
        for (var known : List.of("demo-webhook-secret", "demo-api-key", "ofthisshopalone-1,demo-api-key")) {
            assertThat(Production.findings(with(name, known))).as(known).singleElement().asString().contains(name + " is the demo's");
        }
        for (var weak : List.of("0pen-sesame", "0pen-sesame-123", "ofthisshopalone-1, 0pen-sesame")) {
            assertThat(Production.findings(with(name, weak))).as(weak).singleElement().asString()
                    .contains(name + " has one that is too short").contains("16 bytes").doesNotContain("0pen");
        }
        assertThat(Production.findings(with(name, "ofthisshopalone-"))).isEmpty();
        assertThat(Production.findings(with(name, "ofthisshopalone-1,ofthisshopalone-2"))).isEmpty();
    }

    @Test
    void everyShopsKeyIsLookedAtAndNotOnlyTheFirst() {
        assertThat(Production.findings(production(Map.of(Production.SECRET, GOOD_SECRET, "dragoman.shops.demo.api-keys", "demo-api-key",
                "dragoman.shops.demo.webhook-secrets", "demo-webhook-secret", "dragoman.shops.wien.api-keys", "kurz")))).hasSize(3);
    }

    @Test
    void productionRefusesAProviderThatAnybodyCouldBe() {
        var fit = Map.of(Production.SECRET, GOOD_SECRET, "quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", "https://login.example.com/realms/shop",
                "quarkus.oidc.client-id", "dragoman", "quarkus.oidc.credentials.secret", "of-the-operator-alone");
        assertThat(Production.findings(production(fit))).isEmpty();
        assertThat(Production.findings(changed(fit, "quarkus.oidc.auth-server-url", "http://login.example.com/realms/shop"))).singleElement().asString()
                .contains("auth-server-url does not begin with https://");
        assertThat(Production.findings(changed(fit, "quarkus.oidc.credentials.secret", Production.DEMO_PROVIDER_SECRET))).singleElement().asString()
                .contains("credentials.secret is the demo's").doesNotContain(Production.DEMO_PROVIDER_SECRET);
        assertThat(Production.findings(changed(fit, "quarkus.oidc.client-id", " "))).singleElement().asString().contains("quarkus.oidc.client-id is missing");
        // Where staff signs in with us alone, none of it is asked for.
        assertThat(Production.findings(with("quarkus.oidc.tenant-enabled", "false"))).isEmpty();
        assertThat(Production.findings(with("quarkus.oidc.tenant-enabled", "yes"))).hasSize(3);
    }

    private static Config changed(Map<String, String> keys, String name, String value) {
        var all = new HashMap<>(keys);
        all.put(name, value);
        return production(all);
    }

    private static Config with(String name, String value) {
        return production(Map.of(Production.SECRET, GOOD_SECRET, name, value));
    }

    private static Config withStaffKey(String key) {
        return production(Map.of(Production.SECRET, GOOD_SECRET, StaffKey.SETTING, key));
    }

    private static Config withSecret(String secret) {
        return production(secret, ORIGIN);
    }

    private static Config production(String secret, String origin) {
        return production(Map.of(Production.SECRET, secret, Production.ORIGIN, origin));
    }

    private static Config production(Map<String, String> keys) {
        var values = new HashMap<>(keys);
        values.putIfAbsent(Production.ORIGIN, ORIGIN);
        values.put(DatabaseAddress.JDBC_URL, URL);
        values.put("quarkus.datasource.username", "dragoman");
        values.put("quarkus.datasource.password", "of-the-operator");
        values.put("quarkus.mailer.host", "smtp.example.com");
        values.put("quarkus.mailer.from", "orders@example.com");
        return config(values);
    }

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(values, "test", 100)).build();
    }
}
