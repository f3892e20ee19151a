package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.database.DatabaseAddress;
import dragoman.database.EmbeddedDatabase;
import dragoman.house.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged jar turns away what it cannot serve, and says why in one go. */
@Tag("fault")
class RefusalIT {
    private static final Path DIRECTORY = Path.of("target", "it", "refusal").toAbsolutePath();

    @BeforeEach
    void startFromNothing() throws IOException {
        delete(DIRECTORY);
    }

    @Test
    void productionWithoutConfigurationNamesAllThatIsMissingAndStartsNoDatabase() {
        RunningJar jar = RunningJar.in(DIRECTORY).with("dragoman.mode", "production").run();
        assertThat(jar.exitCode()).isEqualTo(1);
        assertThat(jar.err())
                .contains("quarkus.datasource.jdbc.url is missing")
                .contains("quarkus.datasource.username is missing")
                .contains("quarkus.datasource.password is missing")
                .contains("dragoman.secret is missing")
                .contains("dragoman.web.origin is missing")
                .contains("quarkus.mailer.host is missing")
                .contains("quarkus.mailer.from is missing");
        assertThat(DIRECTORY.resolve(".data")).doesNotExist();
    }

    @Test
    void aConfiguredDatabaseIsProductionAndWantsASecretAndAnOriginOfItsOwn() {
        RunningJar jar = RunningJar.in(DIRECTORY)
                .with("quarkus.datasource.jdbc.url", "jdbc:mysql://127.0.0.1:1/dragoman")
                .with("quarkus.datasource.username", "dragoman")
                .with("quarkus.datasource.password", "of-the-operator")
                .with("dragoman.secret", Production.DEMO_SECRET)
                .with("quarkus.mailer.host", "127.0.0.1")
                .with("quarkus.mailer.from", "orders@example.com")
                .with("dragoman.web.origin", "http://help.example.com")
                .with("dragoman.shops.demo.api-keys", Production.DEMO_API_KEY)
                .with("dragoman.inbox.desks.any.api-keys", Production.DEMO_MAIL_KEY)
                .with("dragoman.inbox.desks.vienna.api-keys", "a-short-one")
                .with("dragoman.translators.demo.api-keys", Production.DEMO_TRANSLATOR_KEY)
                .run();
        assertThat(jar.exitCode()).isEqualTo(1);
        assertThat(jar.err())
                .contains("dragoman.secret is the demo's")
                .contains("dragoman.shops.demo.api-keys is the demo's")
                .contains("dragoman.inbox.desks.any.api-keys is the demo's")
                .contains("dragoman.translators.demo.api-keys is the demo's")
                .contains("dragoman.inbox.desks.vienna.api-keys has one that is too short")
                .contains("dragoman.web.origin is \"http://help.example.com\"")
                .doesNotContain("is missing");
        assertThat(DIRECTORY.resolve(".data")).doesNotExist();
    }

    @Test
    void brokenTextsStopTheStartWithAllFindingsAtOnce() throws IOException {
        var folder = DIRECTORY.resolve("i18n");
        copy(Path.of("i18n"), folder);
        Files.writeString(folder.resolve("bundles/help/pl.properties"), "help.title=Pomoc {\n");
        var swiss = folder.resolve("markets/ch.yaml");
        Files.writeString(swiss, Files.readString(swiss).replace("CHF", "CHX"));
        RunningJar jar = RunningJar.in(DIRECTORY).with("dragoman.i18n", folder.toString()).run();
        assertThat(jar.exitCode()).isEqualTo(1);
        assertThat(jar.out() + jar.err())
                .contains("ERROR icu.syntax bundles/help/pl.properties:1 help.title")
                .contains("ERROR market.currency markets/ch.yaml:")
                .doesNotContain("Dragoman is open");
    }

    @Test
    void productionDoesNotServeWhereTheStaffOfADemoCanSignIn() {
        try (RunningJar demo = RunningJar.in(DIRECTORY).serve()) {
            // One is printed after the other.
            Patience.until("all staff is named", () -> demo.out().contains("zofia@shop.example  Zofia Wiśniewska  translator"));
            assertThat(demo.out()).contains("Staff, who sign in at /sign-in with the password " + Production.DEMO_PASSWORD)
                    .contains("lucia@shop.example  Lucía Fernández  agent").contains("zofia@shop.example  Zofia Wiśniewska  translator");
            var production = production(new EmbeddedDatabase(DIRECTORY.resolve(".data")).join()).run();
            assertThat(production.exitCode()).isEqualTo(1);
            assertThat(production.out() + production.err()).contains("accounts of a demo, whose password everyone knows").contains("accounts disable LOGIN")
                    .doesNotContain("Dragoman is open").doesNotContain(Production.DEMO_PASSWORD);
            var closed = production(new EmbeddedDatabase(DIRECTORY.resolve(".data")).join())
                    .run(Stream.concat(Stream.of("accounts", "disable"), DemoStaff.people().stream().map(DemoStaff.Person::login)).toArray(String[]::new));
            assertThat(closed.exitCode()).as(closed.err()).isZero();
            assertThat(closed.out().lines()).hasSize(DemoStaff.people().size()).allMatch(line -> line.contains("\tdisabled\t"));
            try (RunningJar serves = production(new EmbeddedDatabase(DIRECTORY.resolve(".data")).join()).serve()) {
                assertThat(serves.out()).contains("(production)").doesNotContain("password");
            }
        }
    }

    private static RunningJar.Start production(DatabaseAddress database) {
        var start = RunningJar.in(DIRECTORY.resolve("production"))
                .with("dragoman.mode", "production")
                .with("dragoman.secret", "only-the-operator-of-this-one-knows-it")
                .with("dragoman.web.origin", "https://help.example.com")
                .with("quarkus.mailer.host", "127.0.0.1")
                .with("quarkus.mailer.from", "orders@example.com")
                .with("quarkus.http.host", "127.0.0.1")
                .with("dragoman.rates.fetch", "false");
        database.asConfig().forEach(start::with);
        return start;
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        RunningJar jar = RunningJar.in(DIRECTORY).run("statsu");
        assertThat(jar.exitCode()).isEqualTo(2);
        assertThat(jar.err()).contains("There is no command \"statsu\"").contains("status");
        assertThat(jar.out()).isEmpty();
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
