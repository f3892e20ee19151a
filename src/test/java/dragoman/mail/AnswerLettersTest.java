package dragoman.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Subject;
import dragoman.identity.ThreadMark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters that Ana and Yusuf can answer, as they come through a real server. */
@QuarkusTest
@Tag("database")
class AnswerLettersTest {

    private static final Subject THREAD = new Subject("thread", 4017);

    @Inject
    Outbox outbox;

    @Inject
    SendMailJob job;

    @Inject
    ThreadMark marks;

    @Inject
    Doorkeeper tables;

    @Inject
    Scheduler scheduler;

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
    void anAnswerIsThreadedByIdsThatWeSignedP1() throws Exception {
        var letter = sent("br", "pt", "WRITTEN");
        assertThat(letter.getMessageID()).matches("<dgmL[A-Za-z0-9_-]+@lantern\\.example>");
        var marked = marks.in(letter.getMessageID()).findFirst().orElseThrow();
        assertThat(marked.subject()).isEqualTo(THREAD);
        assertThat(marked.letter().orElseThrow()).isEqualTo(row());
        assertThat(letter.getHeader("References")).containsExactly("<" + marks.root(THREAD) + "@lantern.example>");
        assertThat(letter.getHeader("In-Reply-To")).containsExactly("<" + marks.root(THREAD) + "@lantern.example>");
        assertThat(letter.getReplyTo()).singleElement().asString().isEqualTo("Lantern & Loom <" + AnswerLetters.DESK + ">");
    }

    @Test
    void bothPartsEndWithASignedMarkForProvidersThatRewriteIdsP1() throws Exception {
        var parts = (Multipart) sent("br", "pt", "WRITTEN").getContent();
        var plain = (String) parts.getBodyPart(0).getContent();
        var html = (String) parts.getBodyPart(1).getContent();
        assertThat(plain.indexOf("-- \r\n")).isPositive().isLessThan(plain.indexOf(marks.body(THREAD)));
        assertThat(plain.strip()).contains("Você pode responder a este e-mail.").endsWith(marks.body(THREAD));
        assertThat(html).contains("<p dir=\"ltr\" style=\"font-size:11px;color:#767676\">" + marks.body(THREAD) + "</p>");
        assertThat(marks.in(html)).extracting(ThreadMark.Marked::subject).containsExactly(THREAD);
    }

    @Test
    void otherMachinesAreToldWhoWroteItP7() throws Exception {
        assertThat(sent("br", "pt", "REPLIED").getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(sent("br", "pt", "GENERATED").getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var written = sent("br", "pt", "WRITTEN");
        assertThat(written.getHeader("Auto-Submitted")).isNull();
        assertThat(written.getHeader(Letter.LOOP)).containsExactly("yes");
    }

    @Test
    void aSecondSendingHasTheSameIdAndAnotherLetterHasAnother() throws Exception {
        var first = sent("br", "pt", "WRITTEN").getMessageID();
        tables.run("update mail_wanted set state = 'WANTED', due_at = '2020-01-01' where recipient = ?", ana);
        job.run();
        assertThat(postBox.to(ana)).hasSize(2);
        assertThat(postBox.lastTo(ana).getMessageID()).isEqualTo(first);
        assertThat(sent("br", "pt", "WRITTEN").getMessageID()).isNotEqualTo(first);
    }

    @Test
    void yusufsIsInArabicFromRightToLeft() throws Exception {
        var html = (String) ((Multipart) sent("sa", "ar", "WRITTEN").getContent()).getBodyPart(1).getContent();
        assertThat(html).contains("<html lang=\"ar-SA\" dir=\"rtl\">").contains("يمكنكم الرد على هذه الرسالة.").contains("<p dir=\"ltr\" style=\"font-size:11px");
    }

    @Test
    void aLetterThatCameBackIsNotedOnce() throws Exception {
        sent("br", "pt", "WRITTEN");
        outbox.bounced(row());
        assertThat(tables.ask("select state from mail_wanted where id = ?", row())).isEqualTo("BOUNCED");
    }

    private MimeMessage sent(String market, String language, String origin) {
        int before = postBox.to(ana).size();
        QuarkusTransaction.requiringNew().run(() -> outbox.want(new MailWanted(AnswerLetters.KIND, ana, market, LocaleId.of(language), THREAD.ref(),
                Map.of("words", "A luminária chega amanhã.", "origin", origin))));
        job.run();
        assertThat(postBox.to(ana)).hasSize(before + 1);
        return postBox.lastTo(ana);
    }

    private long row() {
        return Long.parseLong(tables.ask("select max(id) from mail_wanted where recipient = ?", ana));
    }
}
