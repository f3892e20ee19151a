package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.database.DatabaseAddress;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ModeTest {
    private static final String URL = "jdbc:mysql://db:3306/dragoman";
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
                .hasSize(4)
                .anyMatch(finding -> finding.contains("quarkus.datasource.jdbc.url is missing"))
                .anyMatch(finding -> finding.contains("QUARKUS_DATASOURCE_USERNAME"))
                .anyMatch(finding -> finding.contains("QUARKUS_DATASOURCE_PASSWORD"))
                .anyMatch(finding -> finding.contains("DRAGOMAN_SECRET"));
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

    @Test
    void productionWithItsOwnSecretIsFit() {
        assertThat(Production.findings(withSecret(GOOD_SECRET))).isEmpty();
    }

    private static Config withSecret(String secret) {
        return config(Map.of(
                DatabaseAddress.JDBC_URL, URL,
                "quarkus.datasource.username", "dragoman",
                "quarkus.datasource.password", "of-the-operator",
                Production.SECRET, secret));
    }

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(values, "test", 100)).build();
    }
}
