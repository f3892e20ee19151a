package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.chasing.ChaseJob;
import dragoman.i18n.LocaleId;
import dragoman.mail.Letter;
import dragoman.mail.MailWanted;
import dragoman.sql.Statements;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Conversation;
import dragoman.tickets.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inés leads the desk in Madrid and reads in her mail what is late there, as it stands when the letter is written. */
@QuarkusTest
@Tag("database")
class LateLettersTest {

    private static final String[] MADRID = {"lead:es:*", "lead:pt:*", "lead:mx:*", "lead:br:*"};

    @Inject
    LateLetters letters;

    @Inject
    Conversation cast;

    @Inject
    Office office;

    @Inject
    Statements statements;

    private Colleague ines;

    @BeforeEach
    void nothingElseIsLate() {
        ines = office.hiresAt("madrid", "es", "Inés", MADRID);
        statements.update("update promise set chased = 2, alarmed = true, due_at = ?, latest_at = ? where state = 'OPEN'", in(Duration.ofDays(40)), in(Duration.ofDays(40)));
    }

    @AfterEach
    void leaves() {
        office.dismisses(ines);
    }

    @Test
    void sheReadsWhatIsOverdueAndWhatIsDueSoonWithWaysToTheThreads() {
        var overdue = owed("Onde está a minha encomenda?", Duration.ofMinutes(-30));
        var soon = owed("Chegou quebrada.", Duration.ofMinutes(30));
        var later = owed("Obrigada", Duration.ofDays(3));
        var letter = written(ines).orElseThrow();
        assertThat(letter.subject()).isEqualTo("Madrid: vencido o a punto de vencer");
        assertThat(letter.text()).contains("Hilo " + overdue.number() + ". ", ": vencido desde: ", "/console/tickets/" + overdue.id() + "\n");
        assertThat(letter.text()).contains("Hilo " + soon.number() + ". ", ": vence: ", "/console/tickets/" + soon.id() + "\n");
        assertThat(letter.text().indexOf(overdue.number() + ".")).isLessThan(letter.text().indexOf(soon.number() + "."));
        assertThat(letter.text()).doesNotContain("/console/tickets/" + later.id());
        assertThat(letter.html()).contains("lang=\"es", "/console/tickets/" + overdue.id());
        // Mail lies about: what buyers said stays in the house.
        assertThat(letter.text() + letter.html()).doesNotContain("encomenda", "quebrada", "@example.com");
    }

    @Test
    void timesAreOnTheClockOfTheDesk() {
        var ticket = owed("Onde está?", Duration.ofMinutes(-1));
        statements.update("update promise set due_at = ? where about = ?", Instant.parse("2026-07-01T10:00:00Z"), ticket.subject().ref());
        assertThat(written(ines).orElseThrow().text()).contains("12:00").doesNotContain("10:00");
    }

    @Test
    void sheReadsItInHerOwnLanguageThoughTheDeskHasAnother() {
        var layla = office.hiresAt("madrid", "ar", "ليلى", MADRID);
        owed("Onde está?", Duration.ofMinutes(-1));
        var letter = written(layla).orElseThrow();
        office.dismisses(layla);
        assertThat(letter.subject()).contains("متأخر أو موعده قريب");
        assertThat(letter.html()).contains("dir=\"rtl\"", "/es/es/help");
    }

    @Test
    void whoWaitsForMostOfADayIsNamedThoughNothingIsDue() {
        var ticket = owed("Onde está?", Duration.ofDays(3));
        assertThat(written(ines)).isEmpty();
        statements.update("update promise set alarmed = true, latest_at = ? where about = ?", in(Duration.ofHours(6).minusMinutes(1)), ticket.subject().ref());
        assertThat(written(ines).orElseThrow().text()).contains("Hilo " + ticket.number() + ". ", "se espera desde hace mucho");
    }

    @Test
    void whereNothingIsLateAnyMoreThereIsNothingToWrite() {
        var ticket = owed("Onde está?", Duration.ofMinutes(-1));
        assertThat(written(ines)).isPresent();
        statements.update("update promise set state = 'KEPT' where about = ?", ticket.subject().ref());
        assertThat(written(ines)).isEmpty();
    }

    @Test
    void whoDoesNotLeadThereAnyMoreIsToldNothing() {
        owed("Onde está?", Duration.ofMinutes(-1));
        office.grants(ines, "lead:es:*");
        assertThat(written(ines)).isEmpty();
        office.grants(ines, MADRID);
        office.dismisses(ines);
        assertThat(written(ines)).isEmpty();
        assertThat(letters.write(wanted("nobody@shop.example", "desk:madrid"))).isEmpty();
        assertThat(letters.write(wanted(ines.login(), "desk:atlantis"))).isEmpty();
    }

    @Test
    void ofMuchThatIsLateShePicksTwentyFromTheLetterAndTheRestFromTheList() {
        for (int i = 0; i < 21; i++) {
            owed("Onde está?", Duration.ofMinutes(-i));
        }
        var text = written(ines).orElseThrow().text();
        assertThat(text.split("/console/tickets/", -1)).hasSize(21);
        assertThat(text).contains("Hay más en la lista de hilos.", "/console\n");
    }

    private Optional<Letter> written(Colleague lead) {
        return letters.write(wanted(lead.login(), "desk:madrid"));
    }

    private static MailWanted wanted(String to, String about) {
        return new MailWanted(ChaseJob.LATE, to, "es", LocaleId.of("es"), about, Map.of());
    }

    // The first answer alone, so that a thread stands in the letter once.
    private Ticket owed(String text, Duration in) {
        var ticket = cast.begins(cast.ana(text));
        statements.update("update promise set state = 'DROPPED', once = null where about = ? and kind <> 'FIRST'", ticket.subject().ref());
        statements.update("update promise set due_at = ?, latest_at = ? where about = ?", in(in), in(Duration.ofDays(2)), ticket.subject().ref());
        return ticket;
    }

    private static Instant in(Duration duration) {
        return Clock.systemUTC().instant().plus(duration);
    }
}
