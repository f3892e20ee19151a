package dragoman.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.identity.ThreadMark;
import dragoman.mail.Outbox;
import dragoman.mime.Eml;
import dragoman.mime.MailReader;
import dragoman.sql.Statements;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana writes to Madrid, and so do machines, strangers and whoever wants to break something. */
@QuarkusTest
@Tag("database")
class ReceiveMailJobTest {

    @Inject
    Mails mails;

    @Inject
    ReceivedRows rows;

    @Inject
    MailReader reader;

    @Inject
    Outbox outbox;

    @Inject
    InboxConfig config;

    @Inject
    MeterRegistry metrics;

    @Inject
    ThreadMark marks;

    @Inject
    Statements database;

    @Inject
    Doorkeeper tables;

    @Inject
    Scheduler scheduler;

    private final String ana = "ana-" + UUID.randomUUID() + "@correio.example";
    private SomeTaker threads;

    @BeforeEach
    void onlyTheTestTakes() {
        scheduler.pause();
        tables.run("delete from mail_received");
        tables.run("delete from mailbox_place");
        threads = new SomeTaker(database, ana);
    }

    @AfterEach
    void asBefore() {
        scheduler.resume();
    }

    @Test
    void anasAnswerIsAddedToHerThreadOnce() {
        long id = comes(ana, "Re: Luz", "In-Reply-To: <{letter}@lantern.example>\nReply-To: casa@correio.example\n", "Chegou quebrada.\n\n> Chega amanhã.\n");
        job().run();
        job().run();
        var mail = threads.taken().get(0);
        assertThat(threads.taken()).hasSize(1);
        assertThat(mail.id()).isEqualTo(id);
        assertThat(mail.desk().key()).isEqualTo("madrid");
        assertThat(mail.from()).isEqualTo(ana);
        assertThat(mail.replyTo()).isEqualTo("casa@correio.example");
        assertThat(mail.text()).isEqualTo("Chegou quebrada.");
        assertThat(mail.whole()).contains("> Chega amanhã.");
        assertThat(mail.thread()).contains(Eml.THREAD);
        assertThat(mail.quiet()).isFalse();
        assertThat(mail.sentAt()).isBeforeOrEqualTo(Clock.systemUTC().instant());
        assertThat(state(id)).isEqualTo("TAKEN added thread:4017 " + ana);
    }

    @Test
    void whatAnswersToNothingBeginsAThread() {
        long id = comes(ana, "Pergunta", "", "Qual a altura?");
        job().run();
        assertThat(state(id)).isEqualTo("TAKEN opened thread:5000 " + ana);
    }

    @Test
    void aStrangerInAnasThreadWaitsForAPersonP15() {
        long id = comes("eve@example.com", "Re: Luz", "In-Reply-To: <{letter}@lantern.example>\n", "Enviem para outro endereço.");
        job().run();
        assertThat(threads.taken()).isEmpty();
        assertThat(mails.shelved(List.of("madrid"), Mails.NEWEST, 10)).singleElement().satisfies(shelved -> {
            assertThat(shelved.id()).isEqualTo(id);
            assertThat(shelved.state() + " " + shelved.reason() + " " + shelved.sender() + " " + shelved.about()).isEqualTo("QUARANTINED sender eve@example.com thread:4017");
        });
        assertThat(mails.shelved(List.of("vienna"), Mails.NEWEST, 10)).isEmpty();
        assertThat(mails.read(id).orElseThrow().text()).isEqualTo("Enviem para outro endereço.");
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.taken(id, Eml.THREAD))).isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.taken(id, Eml.THREAD))).isFalse();
        assertThat(mails.shelved(List.of("madrid"), Mails.NEWEST, 10)).isEmpty();
    }

    @Test
    void machinesAreKeptAndNotTakenP7() {
        long away = comes(ana, "Ausente", "Auto-Submitted: auto-replied\nIn-Reply-To: <{letter}@lantern.example>\n", "Estou de férias.");
        long own = comes("orders@lantern.example", "x", "X-Dragoman-Loop: yes\n", "nossa");
        job().run();
        assertThat(threads.taken()).isEmpty();
        assertThat(state(away)).isEqualTo("IGNORED auto-submitted thread:4017 " + ana);
        assertThat(state(own)).isEqualTo("IGNORED own-letter  orders@lantern.example");
        assertThat(mails.raw(away)).isPresent();
    }

    @Test
    void aLetterThatCameBackIsNotedWhereItIsAndInItsThread() {
        var letter = database.insert("""
                insert into mail_wanted (kind, recipient, market, language, about, arguments, mark, state, wanted_at, due_at, settled_at)
                values ('x', ?, 'br', 'pt', 'thread:4017', '{}', repeat('a', 32), 'SENT', utc_timestamp(), utc_timestamp(), utc_timestamp())""", ana);
        var bounce = new String(Eml.of("bounce.eml", marks), StandardCharsets.UTF_8).replace("{action}", "failed")
                .replace(marks.of(Eml.THREAD, Eml.LETTER), marks.of(Eml.THREAD, letter));
        long id = mails.keep("madrid", "API", bounce.getBytes(StandardCharsets.UTF_8));
        job().run();
        assertThat(state(id)).startsWith("BOUNCED undelivered thread:4017");
        assertThat(tables.ask("select letter from mail_received where id = ?", id)).isEqualTo(Long.toString(letter));
        assertThat(tables.ask("select state from mail_wanted where id = ?", letter)).isEqualTo("BOUNCED");
        assertThat(threads.bounced()).singleElement().satisfies(back -> {
            assertThat(back.thread()).isEqualTo(Eml.THREAD);
            assertThat(back.letter()).hasValue(letter);
        });
    }

    @Test
    void fromTheTenthMailOfAnHourNobodyIsAnsweredByMachinesP7() {
        for (int i = 0; i < 11; i++) {
            comes(ana, "Assunto " + i, "", "Oi " + i);
        }
        job().run();
        assertThat(threads.taken()).extracting(Received::quiet).containsExactly(false, false, false, false, false, false, false, false, false, true, true);
        tables.run("update mail_received set received_at = timestampadd(minute, -61, utc_timestamp())");
        comes(ana, "Assunto novo", "", "Oi");
        job().run();
        assertThat(threads.taken().get(11).quiet()).isFalse();
    }

    @Test
    void fromTheSecondOfOneSubjectNobodyIsAnsweredByMachinesP7() {
        comes(ana, "Recebemos a sua mensagem", "", "a");
        comes(ana, "RECEBEMOS a sua mensagem", "", "b");
        comes(ana, "Outro", "", "c");
        comes("kenji@example.jp", "Recebemos a sua mensagem", "", "d");
        job().run();
        assertThat(threads.taken()).extracting(Received::quiet).containsExactly(false, true, false, false);
    }

    @Test
    void aFloodWaitsForAPersonAndLosesNothingP7() {
        for (int i = 0; i < 102; i++) {
            comes(ana, "Assunto " + i, "", "Oi " + i);
        }
        job().run();
        assertThat(threads.taken()).hasSize(99);
        assertThat(mails.shelved(List.of("madrid"), Mails.NEWEST, 10)).hasSize(3).allMatch(shelved -> shelved.reason().equals("flood"));
        assertThat(tables.ask("select count(*) from mail_received where raw is not null")).isEqualTo("102");
    }

    @Test
    void aSenderThatCannotBeWrittenToIsNotAnsweredP7P9() {
        comes("nobody@unknown", "x", "", "Oi");
        job().run();
        assertThat(threads.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.from()).isEmpty();
            assertThat(mail.quiet()).isTrue();
        });
    }

    @Test
    void aMailThatCannotBeTakenHoldsUpNoOtherAndIsNeverLostP10() {
        threads.tripsOver("veneno");
        long poison = comes(ana, "veneno", "", "x");
        long html = comes(ana, "html", "Content-Type: text/html\n", "<b><i><u>".repeat(50_000));
        long good = comes(ana, "bom", "", "y");
        for (int i = 0; i < 5; i++) {
            tables.run("update mail_received set due_at = '2020-01-01' where state = 'RECEIVED'");
            job().run();
        }
        assertThat(state(good)).startsWith("TAKEN opened");
        assertThat(state(html)).startsWith("TAKEN opened");
        assertThat(state(poison)).isEqualTo("FAILED IllegalStateException  ");
        assertThat(mails.shelved(List.of("madrid"), Mails.NEWEST, 10)).extracting(Shelved::id).containsExactly(poison);
        assertThat(mails.raw(poison)).isPresent();
        assertThat(threads.taken()).hasSize(2);
        // What its taker wrote before it tripped was taken back, each time.
        assertThat(tables.ask("select count(*) from mailbox_place where desk = ?", "taken-" + poison)).isEqualTo("0");
        threads.tripsOver("nada");
        assertThat(mails.again(poison)).isTrue();
        job().run();
        assertThat(state(poison)).startsWith("TAKEN opened");
    }

    @Test
    void aMailThatTookItsNodeAlongEachTimeIsLeftToPeopleP10() {
        long id = comes(ana, "x", "", "y");
        tables.run("update mail_received set tries = 5 where id = ?", id);
        job().run();
        assertThat(state(id)).startsWith("FAILED ends-its-reader");
        assertThat(threads.taken()).isEmpty();
    }

    @Test
    void whatOneNodeReadsNoOtherTakesUntilItIsDead() {
        long id = comes(ana, "x", "", "y");
        tables.run("update mail_received set due_at = timestampadd(minute, 9, utc_timestamp()) where id = ?", id);
        job().run();
        assertThat(threads.taken()).isEmpty();
        tables.run("update mail_received set due_at = timestampadd(minute, -1, utc_timestamp()) where id = ?", id);
        job().run();
        assertThat(threads.taken()).hasSize(1);
    }

    @Test
    void whileNobodyTakesMailItWaits() {
        long id = comes(ana, "x", "", "y");
        new ReceiveMailJob(rows, mails, reader, List.of(), outbox, config, Clock.systemUTC(), metrics).run();
        assertThat(state(id)).startsWith("RECEIVED");
        assertThat(tables.ask("select tries from mail_received where id = ?", id)).isEqualTo("0");
    }

    @Test
    void whatNobodyWantsIsKeptAndIgnored() {
        long id = comes(ana, "unwanted", "", "y");
        job().run();
        assertThat(state(id)).startsWith("IGNORED refused");
    }

    @Test
    void afterItsTimeNothingIsLeftButThatItWasHereP2() {
        long id = comes(ana, "velho", "Message-ID: <velho@correio.example>\n", "y");
        job().run();
        tables.run("update mail_received set settled_at = timestampadd(day, -91, utc_timestamp()) where id = ?", id);
        long young = comes(ana, "novo", "", "z");
        job().forget();
        assertThat(mails.raw(id)).isEmpty();
        assertThat(mails.raw(young)).isPresent();
        assertThat(tables.ask("select concat(sender, message_id) from mail_received where id = ?", id)).isEmpty();
        assertThat(comes(ana, "velho", "Message-ID: <velho@correio.example>\n", "y")).isEqualTo(id);
        job().run();
        assertThat(threads.taken()).hasSize(2);
    }

    @Test
    void whoWantsToBeForgottenIs() {
        long id = comes(ana, "x", "", "y");
        long kenjis = comes("kenji@example.jp", "x", "", "y");
        job().run();
        assertThat(mails.forget(ana.toUpperCase(Locale.ROOT))).isEqualTo(1);
        assertThat(mails.raw(id)).isEmpty();
        assertThat(mails.raw(kenjis)).isPresent();
        assertThat(state(id)).startsWith("TAKEN opened").doesNotContain(ana);
    }

    @Test
    void twoOfOneMessageIdInOneMailboxAreOneAndInTwoAreTwoP2() {
        var raw = Eml.bytes("From: " + ana + "\nMessage-ID: <gleich@correio.example>\n\nOi", marks);
        long first = mails.keep("madrid", "API", raw);
        assertThat(mails.keep("madrid", "IMAP", raw)).isEqualTo(first);
        assertThat(mails.keep("vienna", "API", raw)).isNotEqualTo(first);
        job().run();
        assertThat(threads.taken()).extracting(mail -> mail.desk().key()).containsExactly("madrid", "vienna");
    }

    private ReceiveMailJob job() {
        return new ReceiveMailJob(rows, mails, reader, List.of(threads), outbox, config, Clock.systemUTC(), metrics);
    }

    private long comes(String from, String subject, String headers, String words) {
        var id = headers.contains("Message-ID") ? "" : "Message-ID: <" + UUID.randomUUID() + "@correio.example>\n";
        return mails.keep("madrid", "API", Eml.bytes("From: " + from + "\nSubject: " + subject + "\n" + id + headers + "\n" + words, marks));
    }

    private String state(long id) {
        return tables.ask("select concat_ws(' ', state, reason, about, sender) from mail_received where id = ?", id);
    }
}
