package dragoman.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.identity.ThreadMark;
import dragoman.inbox.InboxConfig.Imap;
import dragoman.mail.AnswerLetters;
import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.mail.PostBox;
import dragoman.mime.Eml;
import dragoman.mime.MailReader;
import dragoman.sql.Statements;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Madrid's mailbox on a real server, filled by SMTP and read by IMAP. */
@QuarkusTest
@Tag("database")
class FetchMailJobTest {

    /** Settings of a mailbox. */
    private record Box(String host, int port, String user, String password, String folder, boolean ssl, Duration timeout) implements Imap {}

    @Inject
    Mails mails;

    @Inject
    PlaceRows places;

    @Inject
    ReceivedRows rows;

    @Inject
    MailReader reader;

    @Inject
    InboxConfig config;

    @Inject
    Outbox outbox;

    @Inject
    ThreadMark marks;

    @Inject
    Statements database;

    @Inject
    MeterRegistry metrics;

    @Inject
    Doorkeeper tables;

    @Inject
    Scheduler scheduler;

    PostBox postBox;

    private final Mailbox mailbox = new Mailbox();

    @BeforeEach
    void anEmptyMailbox() {
        scheduler.pause();
        tables.run("delete from mail_received");
        tables.run("delete from mailbox_place");
        mailbox.opens();
    }

    @AfterEach
    void asBefore() {
        mailbox.closes();
        scheduler.resume();
    }

    @Test
    void mailIsFetchedByteByByteMarkedAsSeenAndNotDeleted() throws Exception {
        mailbox.gets(mail("<1@correio.example>", "Olá, a luminária quebrou."));
        looks(box());
        assertThat(kept()).isEqualTo("madrid <1@correio.example> IMAP RECEIVED");
        assertThat(new String(mails.raw(row()).orElseThrow(), StandardCharsets.UTF_8)).contains("Message-ID: <1@correio.example>\r\n").endsWith("Olá, a luminária quebrou.");
        assertThat(mailbox.mails()).singleElement().satisfies(message -> assertThat(message.isSet(Flags.Flag.SEEN)).isTrue());
    }

    @Test
    void eachLookGoesOnWhereTheLastOneStoppedAndTakesAsMuchAsItIsTold() throws Exception {
        for (int i = 1; i <= 5; i++) {
            mailbox.gets(mail("<" + i + "@correio.example>", "Oi " + i));
        }
        looks(box());
        assertThat(tables.ask("select group_concat(message_id order by id) from mail_received")).isEqualTo("<1@correio.example>,<2@correio.example>");
        looks(box());
        looks(box());
        looks(box());
        assertThat(tables.ask("select group_concat(message_id order by id) from mail_received"))
                .isEqualTo("<1@correio.example>,<2@correio.example>,<3@correio.example>,<4@correio.example>,<5@correio.example>");
    }

    @Test
    void aMailboxWithOtherNumbersIsReadAgainAndNothingIsThereTwiceP2() throws Exception {
        mailbox.gets(mail("<1@correio.example>", "Oi"));
        looks(box());
        tables.run("update mailbox_place set validity = 1, last_uid = 999999");
        mailbox.gets(mail("<2@correio.example>", "Oi"));
        looks(box());
        assertThat(tables.ask("select group_concat(message_id order by id) from mail_received")).isEqualTo("<1@correio.example>,<2@correio.example>");
        // Another server of that desk.
        tables.run("update mailbox_place set mailbox = repeat('x', 32), last_uid = 999999");
        mailbox.gets(mail("<3@correio.example>", "Oi"));
        looks(box());
        looks(box());
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("3");
    }

    @Test
    void whatIsTooLargeIsNamedAndNotHalfRead() throws Exception {
        mailbox.gets(mail("<grande@correio.example>", "x".repeat(70_000)));
        mailbox.gets(mail("<pequena@correio.example>", "Oi"));
        looks(box());
        assertThat(tables.ask("select group_concat(concat_ws(' ', message_id, state, reason) order by id) from mail_received"))
                .isEqualTo("<grande@correio.example> FAILED too-large,<pequena@correio.example> RECEIVED ");
        assertThat(mails.raw(Long.parseLong(tables.ask("select min(id) from mail_received")))).isEmpty();
        assertThat(mails.shelved(List.of("madrid"), Mails.NEWEST, 10)).extracting(Shelved::reason).containsExactly("too-large");
    }

    @Test
    void aServerThatIsDownOrSaysNoHoldsUpNobodyAndIsReadLater() throws Exception {
        mailbox.gets(mail("<1@correio.example>", "Oi"));
        looks(new Box("127.0.0.1", mailbox.imap(), "madrid", "wrong", "INBOX", false, Duration.ofSeconds(5)));
        assertThat(tables.ask("select reason from mailbox_place")).isEqualTo("AuthenticationFailedException");
        looks(new Box("127.0.0.1", 1, "madrid", "geheim", "INBOX", false, Duration.ofSeconds(5)));
        assertThat(tables.ask("select reason from mailbox_place")).isEqualTo("MailConnectException");
        assertThat(tables.ask("select read_at from mailbox_place")).isNull();
        looks(box());
        assertThat(tables.ask("select reason from mailbox_place")).isEmpty();
        assertThat(tables.ask("select read_at from mailbox_place")).isNotNull();
        assertThat(kept()).startsWith("madrid <1@correio.example>");
    }

    @Test
    void aMailThatItsServerNeverGivesIsNamedAndHoldsUpNoOtherP10() {
        try (var server = new StubbornServer("Message-ID: <8@correio.example>\r\n\r\nOi")) {
            var box = new Box("127.0.0.1", server.port(), "madrid", "geheim", "INBOX", false, Duration.ofSeconds(10));
            for (int i = 1; i < config.tries(); i++) {
                looks(box);
                assertThat(tables.ask("select concat_ws(' ', stuck, last_uid) from mailbox_place")).isEqualTo(i + " 0");
            }
            looks(box);
        }
        assertThat(tables.ask("select group_concat(concat_ws(' ', state, reason, message_id) order by id separator ', ') from mail_received"))
                .isEqualTo("FAILED unfetchable uid 3 7, RECEIVED  <8@correio.example>");
        assertThat(tables.ask("select concat_ws(' ', stuck, last_uid, validity) from mailbox_place")).isEqualTo("0 8 3");
    }

    @Test
    void aServerThatSaysNothingIsLeftAfterAWhile() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            long begun = System.nanoTime();
            looks(new Box("127.0.0.1", silent.getLocalPort(), "madrid", "geheim", "INBOX", false, Duration.ofSeconds(1)));
            assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
            assertThat(tables.ask("select reason from mailbox_place")).isNotEmpty();
        }
    }

    @Test
    void whileOneNodeReadsNoOtherDoes() throws Exception {
        mailbox.gets(mail("<1@correio.example>", "Oi"));
        var box = box();
        job().look("madrid", box);
        mailbox.gets(mail("<2@correio.example>", "Oi"));
        // Not before its time.
        job().look("madrid", box);
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("1");
        looks(box);
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("2");
    }

    @Test
    void anasAnswerToOurLetterComesBackToItsThreadP1P3() throws Exception {
        var ana = "ana-" + UUID.randomUUID() + "@correio.example";
        scheduler.resume();
        QuarkusTransaction.requiringNew().run(() -> outbox.want(new MailWanted(AnswerLetters.KIND, ana, "br", LocaleId.of("pt"), Eml.THREAD.ref(),
                Map.of("words", "A luminária chega amanhã.", "origin", "WRITTEN"))));
        var letter = postBox.lastTo(ana);
        scheduler.pause();
        assertThat(letter.getReplyTo()[0].toString()).contains("madrid@shop.example");
        var answer = (MimeMessage) letter.reply(false);
        answer.setFrom(ana);
        answer.setText("Chegou quebrada.\r\n\r\nEm qui., 3 de abr. de 2025 às 10:12, Lantern & Loom <orders@lantern.example> escreveu:\r\n> A luminária chega amanhã.\r\n", "UTF-8");
        answer.saveChanges();
        mailbox.gets(bytes(answer));
        looks(box());
        var threads = new SomeTaker(database, ana);
        new ReceiveMailJob(rows, mails, reader, List.of(threads), outbox, config, Clock.systemUTC(), metrics).run();
        assertThat(threads.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.thread()).contains(Eml.THREAD);
            assertThat(mail.text()).isEqualTo("Chegou quebrada.");
            assertThat(mail.from()).isEqualTo(ana);
        });
    }

    private static byte[] bytes(MimeMessage message) throws Exception {
        var out = new ByteArrayOutputStream();
        message.writeTo(out);
        return out.toByteArray();
    }

    private Box box() {
        return new Box("127.0.0.1", mailbox.imap(), "madrid", "geheim", "INBOX", false, Duration.ofSeconds(20));
    }

    /** As if it were time again. */
    private void looks(Imap box) {
        tables.run("update mailbox_place set due_at = '2020-01-01'");
        job().look("madrid", box);
    }

    private FetchMailJob job() {
        return new FetchMailJob(mails, places, new SomeInbox(config, 2, 64 << 10, Map.of()), Clock.systemUTC(), metrics);
    }

    private byte[] mail(String id, String words) {
        return Eml.bytes("From: Ana <ana@correio.example>\nTo: madrid@shop.example\nSubject: Luz\nMessage-ID: " + id + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + words, marks);
    }

    private long row() {
        return Long.parseLong(tables.ask("select max(id) from mail_received"));
    }

    private String kept() {
        return tables.ask("select concat_ws(' ', desk, message_id, source, state) from mail_received");
    }
}
