package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.EcbServer.Answer;
import dragoman.money.EcbServer.Answer.Body;
import dragoman.money.EcbServer.Answer.None;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another server may do to whoever asks it. */
@Timeout(30)
class EcbServerTest {

    private static final int MOST = 10_000;

    private final Bank bank = new Bank();
    private final EcbServer server = new EcbServer(bank.config(true, "PT5S", MOST));

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void theWholeAnswerIsTaken() {
        bank.answers(200, "ż".repeat(MOST / 2));
        assertThat(new String(((Body) ask(server)).bytes(), StandardCharsets.UTF_8)).isEqualTo("ż".repeat(MOST / 2));
    }

    @Test
    void anAnswerThatIsTooLongIsNotListenedTo() {
        bank.answers(200, "x".repeat(MOST + 1));
        assertThat(((None) ask(server)).reason()).contains("more than 10000 bytes");
        bank.neverEnds(200);
        assertThat(((None) ask(server)).reason()).contains("more than 10000 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 304, 403, 404, 500, 503})
    void anotherStatusIsNoAnswer(int status) {
        bank.answers(status, "");
        assertThat(ask(server)).isEqualTo(new None("it answered " + status));
        assertThat(bank.asked()).hasSize(1);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedFor() {
        bank.saysNothing();
        assertThat(((None) ask(new EcbServer(bank.config(true, "PT0.3S", MOST)))).reason()).isNotBlank();
    }

    @Test
    void aServerThatBeginsAndDoesNotEndIsNotWaitedFor() {
        bank.beginsOnly("<?xml");
        assertThat(((None) ask(new EcbServer(bank.config(true, "PT0.3S", MOST)))).reason()).contains("no whole answer within PT0.3S");
    }

    @Test
    void aServerThatIsNotThereIsNoAnswer() {
        bank.close();
        assertThat(((None) ask(server)).reason()).contains("ConnectException");
    }

    private Answer ask(EcbServer of) {
        return of.get(bank.address());
    }
}
