package dragoman.mime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Marks;
import dragoman.identity.ThreadMark;
import dragoman.identity.ThreadMark.Marked;
import dragoman.mime.Automatic.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines write too, and must not be answered; people must not be taken for them. */
class AutomaticTest {

    private final ThreadMark marks = Marks.some();
    private final MailReader reader = new MailReader(marks, 20, Duration.ofSeconds(2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted: auto-replied             | auto-submitted
            Auto-Submitted: auto-generated; owner=x  | auto-submitted
            auto-submitted: AUTO-NOTIFIED            | auto-submitted
            X-Autoreply: yes                         | auto-reply
            X-Autorespond: Ausente                   | auto-reply
            Precedence: bulk                         | bulk
            Precedence: Junk                         | bulk
            Precedence: list                         | bulk
            List-Id: Novidades <n.correio.example>   | list
            Return-Path: <>                          | no-return
            X-Dragoman-Loop: yes                     | own-letter
            """)
    void machinesSayThatTheyAreP7(String header, String reason) {
        assertThat(verdict(header)).isEqualTo(new Verdict.Machine(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Auto-Submitted: No (a person)", "Precedence: first-class", "Return-Path: <ana@correio.example>", "X-Mailer: Auto-Submitted", "X-Priority: 1"})
    void peopleAreNotTakenForThemP7(String header) {
        assertThat(verdict(header)).isEqualTo(new Verdict.Person(false));
    }

    @Test
    void whoAsksNotToBeAnsweredByMachinesIsHeardAndNotAnsweredP7() {
        assertThat(verdict("X-Auto-Response-Suppress: All")).isEqualTo(new Verdict.Person(true));
    }

    @Test
    void aLetterThatCameBackIsNamedByTheIdInItsHeaders() {
        assertThat(bounce("failed").verdict()).isEqualTo(new Verdict.Returned("undelivered", Optional.of(new Marked(Eml.THREAD, OptionalLong.of(Eml.LETTER)))));
    }

    @Test
    void aLetterThatIsOnlyLateDidNotComeBack() {
        assertThat(bounce("delayed").verdict()).isEqualTo(new Verdict.Machine("delayed"));
        assertThat(bounce("delivered").verdict()).isEqualTo(new Verdict.Machine("delayed"));
    }

    @Test
    void aForgedReportNamesNoLetter() {
        var forged = new String(Eml.of("bounce.eml", marks), StandardCharsets.UTF_8).replace("{action}", "failed")
                .replace(marks.of(Eml.THREAD, Eml.LETTER), "4711").replace(marks.root(Eml.THREAD), "4712");
        assertThat(reader.read(forged.getBytes(StandardCharsets.UTF_8)).verdict()).isEqualTo(new Verdict.Returned("undelivered", Optional.empty()));
    }

    @Test
    void reportsOfOtherThingsAreMachinesWords() {
        var seen = Eml.bytes(Eml.anas("Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
                "--b\n\nlida\n--b\nContent-Type: message/disposition-notification\n\nDisposition: displayed\n--b--\n"), marks);
        assertThat(reader.read(seen).verdict()).isEqualTo(new Verdict.Machine("report"));
    }

    @Test
    void oldServersReturnALetterInTheTextOfTheirs() {
        var old = Eml.bytes("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nMessage-ID: <9@mx.example>\n\nI’m afraid I wasn’t able to deliver it.\n"
                + "--- Below this line is a copy of the message.\n\nMessage-ID: <{letter}@lantern.example>\nSubject: x\n", marks);
        assertThat(reader.read(old).verdict()).isEqualTo(new Verdict.Returned("undelivered", Optional.of(new Marked(Eml.THREAD, OptionalLong.of(Eml.LETTER)))));
    }

    @Test
    void whoIsAwayAnswersAndNothingCameBack() {
        var away = Eml.bytes("Return-Path: <>\nFrom: ana@correio.example\nAuto-Submitted: auto-replied\nIn-Reply-To: <{letter}@lantern.example>\n\nEstou de férias.\n", marks);
        assertThat(reader.read(away).verdict()).isEqualTo(new Verdict.Machine("no-return"));
    }

    private Verdict verdict(String header) {
        return reader.read(Eml.bytes(Eml.anas(header + "\n", "Oi"), marks)).verdict();
    }

    private ReadMail bounce(String action) {
        return reader.read(new String(Eml.of("bounce.eml", marks), StandardCharsets.UTF_8).replace("{action}", action).getBytes(StandardCharsets.UTF_8));
    }
}
