package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.staff.Accounts;
import dragoman.staff.Colleague;
import dragoman.staff.Grant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ingrid adds Lucía at a terminal, changes what she may, and closes her account when she leaves. */
@QuarkusTest
@Tag("database")
class AccountsCommandTest {

    private static final String PASSWORD = "lighthouse quince orbit";

    @Inject
    AccountsCommand command;

    @Inject
    AuditCommand audit;

    @Inject
    Accounts accounts;

    @Inject
    Doorkeeper tables;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final String login = "lucia-" + UUID.randomUUID().toString().substring(0, 8) + "@shop.example";

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @Test
    void fromTheFirstDayToTheLast() {
        assertThat(says(PASSWORD + "\n", "add", login, "Lucía Fernández", "agent:es:*", "agent:br:pt")).isEqualTo(Command.DONE);
        assertThat(said()).isEqualTo(login + "\tLucía Fernández\topen\tagent:br:pt agent:es:*\n").doesNotContain(PASSWORD);
        var lucia = Colleague.of(login, PASSWORD).signsIn();
        assertThat(says("", "grant", login, "lead:es:*")).isEqualTo(Command.DONE);
        assertThat(accounts.find(login).orElseThrow().grants()).extracting(Grant::write).containsExactly("lead:es:*");
        assertThat(says("harbour violet anvil\n", "password", login)).isEqualTo(Command.DONE);
        assertThat(lucia.opens("/console/account").status()).isEqualTo(303);
        var again = Colleague.of(login, "harbour violet anvil").signsIn();
        assertThat(says("", "disable", login)).isEqualTo(Command.DONE);
        assertThat(again.opens("/console/account").status()).isEqualTo(303);
        assertThat(says("", "list")).isEqualTo(Command.DONE);
        assertThat(said()).contains(login + "\tLucía Fernández\tdisabled\tlead:es:*\n");
        assertThat(says("", "enable", login)).isEqualTo(Command.DONE);
        Colleague.of(login, "harbour violet anvil").signsIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner:es:es", "agent:atlantis:es", "agent:es:tlh", "agent:es", "agent:*", "*:*:*", "agent:es:es:es", ""})
    void aGrantOfWhatThereIsNotIsNone(String grant) {
        assertThat(says(PASSWORD + "\n", "add", login, "Lucía Fernández", "agent:es:es", grant)).isEqualTo(Command.FAILED);
        assertThat(accounts.find(login)).isEmpty();
    }

    @Test
    void aPasswordThatIsWeakOrMissingIsNone() {
        for (var weak : List.of("", "\n", "short\n", login + "\n", "aaaaaaaaaaaaaaaa\n")) {
            assertThat(says(weak, "add", login, "Lucía Fernández")).as(weak).isEqualTo(Command.FAILED);
        }
        assertThat(accounts.find(login)).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        assertThat(says("")).isEqualTo(Command.MISUSED);
        assertThat(says("", "remove", login)).isEqualTo(Command.MISUSED);
        assertThat(says("", "disable")).isEqualTo(Command.MISUSED);
        assertThat(says("", "password", login, PASSWORD)).isEqualTo(Command.MISUSED);
        assertThat(err.toString(UTF_8)).contains("accounts disable LOGIN");
        assertThat(says("", "disable", login)).isEqualTo(Command.FAILED);
        assertThat(says(PASSWORD + "\n", "add", "Lucía", "Lucía Fernández")).isEqualTo(Command.FAILED);
        assertThat(says(PASSWORD + "\n", "add", login, "Luc\u202eía")).isEqualTo(Command.FAILED);
        assertThat(says(PASSWORD + "\n", "add", login, "Lucía")).isEqualTo(Command.DONE);
        assertThat(says(PASSWORD + "\n", "add", login.toUpperCase(Locale.ROOT), "Lucía")).isEqualTo(Command.FAILED);
    }

    @Test
    void theAuditTellsOfItInCodes() {
        says(PASSWORD + "\n", "add", login, "Lucía Fernández", "agent:es:*");
        out.reset();
        assertThat(audit.run(List.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).contains("\tcommand\taccount.added\taccount:").doesNotContain("lucia").doesNotContain("Lucía");
        assertThat(audit.run(List.of("check"), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))).isEqualTo(Command.DONE);
        assertThat(out.toString(UTF_8)).contains("the last one's hash: ");
        assertThat(audit.run(List.of("mend"), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))).isEqualTo(Command.MISUSED);
    }

    private int says(String input, String... args) {
        out.reset();
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
            return command.run(List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        } finally {
            System.setIn(before);
        }
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
