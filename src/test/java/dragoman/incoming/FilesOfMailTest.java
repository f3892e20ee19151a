package dragoman.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.files.Attachment;
import dragoman.files.Desk;
import dragoman.identity.BuyerRecords;
import dragoman.identity.Subject;
import dragoman.inbox.Received;
import dragoman.inbox.Taken;
import dragoman.mime.Part;
import dragoman.tickets.Conversation;
import dragoman.tickets.MessageFiles;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana sends along by mail stands in her thread, is told to her, and is gone when she wants to be forgotten. */
@QuarkusTest
@Tag("database")
class FilesOfMailTest {

    private static final AtomicLong MAILS = new AtomicLong(System.nanoTime());
    private static final Part PHOTO = new Part("lâmpada.jpg", "application/octet-stream", Desk.picture("jpg"));
    private static final Part RECEIPT = new Part("nota.pdf", "image/png", Desk.pdf());
    private static final Part PROGRAM = new Part("foto.jpg", "image/jpeg", Desk.latin("MZ\u0090\0\3\0\0\0"));

    @Inject
    Conversation cast;

    @Inject
    MailTaker taker;

    @Inject
    MessageFiles files;

    @All
    @Inject
    List<BuyerRecords> records;

    @Inject
    Tickets tickets;

    private final String ana = "ana-" + UUID.randomUUID() + "@example.com";

    @Test
    void aPhotoComesAlongWithItsMailAndAProgramDoesNot() {
        var ticket = begins("A luminária chegou quebrada.", PHOTO, PROGRAM, RECEIPT);
        assertThat(names(ticket)).containsExactly("lâmpada.jpg", "nota.pdf");
        assertThat(cast.messages(ticket)).singleElement().satisfies(message -> assertThat(message.text()).contains("A luminária chegou quebrada."));
    }

    @Test
    void whatAnaAnswersWithStandsInHerThreadOnce() {
        var ticket = begins("A luminária chegou quebrada.");
        var answer = mail(Optional.of(ticket.subject()), "Aqui está a foto.", PHOTO);
        assertThat(take(answer)).isInstanceOf(Taken.Added.class);
        take(answer);
        assertThat(names(ticket)).containsExactly("lâmpada.jpg");
        assertThat(files.of(cast.messages(ticket).subList(1, 2))).hasSize(1);
    }

    @Test
    void aPhotoWithoutAWordIsAMessageAllTheSame() {
        var ticket = begins("A luminária chegou quebrada.");
        assertThat(take(mail(Optional.of(ticket.subject()), "", PHOTO))).isInstanceOf(Taken.Added.class);
        assertThat(cast.messages(ticket).get(1).text()).isEqualTo("lâmpada.jpg");
        assertThat(take(mail(Optional.of(ticket.subject()), "", PROGRAM))).isInstanceOf(Taken.Refused.class);
    }

    @Test
    void aStrangersFilesDoNotComeIntoAnasThread() {
        var ticket = begins("A luminária chegou quebrada.");
        var mail = mail(Optional.of(ticket.subject()), "Oi", PHOTO);
        var stranger = new Received(mail.id(), mail.desk(), "stranger@example.com", "", "stranger@example.com", mail.subject(), mail.text(), mail.whole(), mail.files(), 0,
                mail.thread(), false, mail.sentAt());
        assertThat(take(stranger)).isInstanceOf(Taken.Quarantined.class);
        assertThat(names(ticket)).isEmpty();
    }

    @Test
    void anaIsToldOfHerFilesAndNothingOfThemStaysWhenSheIsForgotten() {
        var ticket = begins("A luminária chegou quebrada.", PHOTO);
        var another = cast.begins(cast.ana("Outra pessoa."));
        var said = (List<?>) threads().export(ana).get(0).get("messages");
        assertThat(((Map<?, ?>) said.get(0)).get("files")).isEqualTo(List.of(Map.of("name", "lâmpada.jpg", "type", "image/jpeg", "bytes", (long) PHOTO.bytes().length)));

        var owner = "message:" + cast.messages(ticket).get(0).id();
        assertThat(kept(owner)).containsExactly(1);
        QuarkusTransaction.requiringNew().run(() -> threads().erase(ana));
        assertThat(kept(owner)).containsExactly(0);
        assertThat(cast.statements().rows("select count(*) from attachment_part p left join attachment a on a.id = p.attachment_id where a.id is null", row -> row.getInt(1)))
                .containsExactly(0);
        assertThat(tickets.find(another.id())).isPresent();
    }

    private Ticket begins(String words, Part... parts) {
        var opened = (Taken.Opened) take(mail(Optional.empty(), words, parts));
        return tickets.find(opened.thread().id()).orElseThrow();
    }

    private Taken take(Received mail) {
        return QuarkusTransaction.requiringNew().call(() -> taker.take(mail));
    }

    private Received mail(Optional<Subject> thread, String words, Part... parts) {
        return new Received(MAILS.incrementAndGet(), cast.desk("madrid"), ana, "Ana", ana, "Luminária", words, words, List.of(parts), 0, thread, false, Instant.now());
    }

    private BuyerRecords threads() {
        return records.stream().filter(kept -> kept.name().equals("threads")).findFirst().orElseThrow();
    }

    private List<String> names(Ticket ticket) {
        return files.of(cast.messages(ticket)).values().stream().flatMap(List::stream).map(Attachment::name).toList();
    }

    private List<Integer> kept(String owner) {
        return cast.statements().rows("select count(*) from attachment where owner = ?", row -> row.getInt(1), owner);
    }
}
