package dragoman.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wanted goes out, once or again, and through a real server. */
@QuarkusTest
@Tag("database")
class SendMailJobTest {

    private static final int MOST_TRIES = 4;

    @Inject
    Outbox outbox;

    @Inject
    SendMailJob job;

    @Inject
    Scheduler scheduler;

    @Inject
    Doorkeeper tables;

    @Inject
    MeterRegistry metrics;

    PostBox postBox;

    private final String ana = "ana-" + UUID.randomUUID() + "@correio.example";

    @BeforeEach
    void onlyTheTestSends() {
        scheduler.pause();
    }

    @AfterEach
    void asBefore() {
        scheduler.resume();
    }

    @Test
    void aMailIsSentWithHeadersThatMachinesAndPeopleUnderstand() throws Exception {
        wants(ana, "Zażółć gęślą jaźń");
        job.run();
        var message = postBox.lastTo(ana);
        assertThat(message.getSubject()).isEqualTo("Zażółć gęślą jaźń");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("en");
        assertThat(message.getHeader("From")).containsExactly("\"Lantern & Loom\" <" + PostBox.FROM + ">");
        assertThat(message.getMessageID()).matches("<[0-9a-f]{32}@lantern\\.example>");
        // Neither the zone of this machine nor its name goes out.
        assertThat(message.getHeader("Date")[0]).endsWith("GMT");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(state(ana)).isEqualTo("SENT");
        job.run();
        assertThat(postBox.to(ana)).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsNeverSent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.want(wanted(ana, "No"));
            throw new IllegalStateException("changed my mind");
        })).isInstanceOf(IllegalStateException.class);
        job.run();
        assertThat(postBox.to(ana)).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsPromised() {
        assertThatThrownBy(() -> outbox.want(wanted(ana, "No"))).hasMessageContaining("ransaction");
    }

    @Test
    void whileTheServerIsDownNothingIsLost() throws Exception {
        wants(ana, "Late");
        postBox.goesDown();
        try {
            job.run();
        } finally {
            postBox.comesUp();
        }
        assertThat(state(ana)).isEqualTo("WANTED");
        assertThat(tables.ask("select tries from mail_wanted where recipient = ?", ana)).isEqualTo("1");
        // Not before its time.
        job.run();
        assertThat(postBox.to(ana)).isEmpty();
        // A connection of before, which the server closed, may cost another try; it never costs the mail.
        for (int tries = 0; tries < MOST_TRIES && !state(ana).equals("SENT"); tries++) {
            isDue(ana);
            job.run();
        }
        assertThat(state(ana)).as(tables.ask("select reason from mail_wanted where recipient = ?", ana)).isEqualTo("SENT");
        assertThat(postBox.to(ana)).hasSize(1);
        assertThat(postBox.lastTo(ana).getSubject()).isEqualTo("Late");
    }

    @Test
    void aNodeThatDiedAfterTheServerHadItLeadsToASecondMailOfTheSameId() throws Exception {
        wants(ana, "Twice");
        job.run();
        var first = postBox.lastTo(ana).getMessageID();
        tables.run("update mail_wanted set state = 'WANTED', due_at = '2020-01-01' where recipient = ?", ana);
        job.run();
        assertThat(postBox.to(ana)).hasSize(2);
        assertThat(postBox.lastTo(ana).getMessageID()).isEqualTo(first);
    }

    @Test
    void whatOneNodeHasClaimedNoOtherSends() {
        wants(ana, "Mine");
        tables.run("update mail_wanted set due_at = timestampadd(minute, 9, utc_timestamp()) where recipient = ?", ana);
        job.run();
        assertThat(postBox.to(ana)).isEmpty();
    }

    @Test
    void pausesGrowAndEndWithGivingUp() {
        assertThat(job.pause(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(job.pause(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(job.pause(11)).isEqualTo(Duration.ofHours(2));
        double before = failed();
        wants(ana, "broken");
        for (int i = 0; i < 12; i++) {
            isDue(ana);
            job.run();
        }
        assertThat(state(ana)).isEqualTo("FAILED");
        assertThat(tables.ask("select reason from mail_wanted where recipient = ?", ana)).isEqualTo("IllegalStateException");
        assertThat(failed()).isEqualTo(before + 1);
    }

    @Test
    void anAddressThatIsTwoIsGivenUpAtOnce() {
        var two = ana + ", eve@example.com";
        wants(two, "Both");
        job.run();
        assertThat(state(two)).isEqualTo("FAILED");
        assertThat(postBox.to(ana)).isEmpty();
        assertThat(postBox.to("eve@example.com")).isEmpty();
    }

    @Test
    void aSubjectStartsNoOtherHeader() throws Exception {
        wants(ana, "Hello\r\nBcc: eve@example.com");
        job.run();
        assertThat(postBox.lastTo(ana).getAllRecipients()).hasSize(1);
        assertThat(postBox.lastTo(ana).getHeader("Bcc")).isNull();
        assertThat(postBox.to("eve@example.com")).isEmpty();
    }

    @Test
    void whatHasNothingToSayAnyMoreIsNotSent() {
        QuarkusTransaction.requiringNew().run(() -> outbox.want(new MailWanted(NoteLetters.KIND, ana, "br", LocaleId.of("pt"), "note:1", Map.of())));
        job.run();
        assertThat(state(ana)).isEqualTo("NEEDLESS");
        assertThat(postBox.to(ana)).isEmpty();
    }

    @Test
    void settledRowsGoAfterAWeek() {
        wants(ana, "Old");
        job.run();
        tables.run("update mail_wanted set settled_at = timestampadd(day, -8, utc_timestamp()) where recipient = ?", ana);
        job.forget();
        assertThat(state(ana)).isNull();
    }

    private void wants(String address, String subject) {
        QuarkusTransaction.requiringNew().run(() -> outbox.want(wanted(address, subject)));
    }

    private static MailWanted wanted(String address, String subject) {
        return new MailWanted(NoteLetters.KIND, address, "br", LocaleId.of("pt"), "note:1", Map.of("subject", subject));
    }

    private void isDue(String address) {
        tables.run("update mail_wanted set due_at = '2020-01-01' where recipient = ? and state = 'WANTED'", address);
    }

    private String state(String address) {
        return tables.ask("select state from mail_wanted where recipient = ?", address);
    }

    private double failed() {
        return metrics.counter("letters", "outcome", "failed").count();
    }
}
