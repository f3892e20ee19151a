package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.files.Desk;
import dragoman.identity.Doorkeeper;
import dragoman.sql.Statements;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Conversation;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Inés, who leads in Madrid, looks after mail that belongs to nobody's thread for sure, and after letters that nobody gets. */
@QuarkusTest
@Tag("database")
class MailPagesTest {

    @Inject
    Conversation cast;

    @Inject
    Office office;

    @Inject
    Statements statements;

    @Inject
    Doorkeeper tables;

    private final String sister = "irma-" + UUID.randomUUID() + "@correio.example";
    private Colleague ines;

    @BeforeEach
    void inesIsAtWork() {
        tables.forgetsWhoAsked();
        ines = office.hiresAt("madrid", "es", "Inés", "lead:es:*", "lead:pt:*", "lead:mx:*", "lead:br:*").signsIn();
    }

    @AfterEach
    void leaves() {
        office.dismisses(ines);
    }

    @Test
    void sheSeesWhoWroteToWhichThreadAndNotWhatWasSaid() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        arrives("Sou a irmã da Ana.", ticket.subject().ref());
        var row = row();
        assertThat(row).contains(sister, "/console/tickets/" + ticket.id(), "El remitente no forma parte del hilo", "Añadir al hilo").doesNotContain("irmã");
    }

    @Test
    void sheAddsItToItsThreadOnceAndItIsReadThere() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        long mail = arrives("Sou a irmã da Ana.", ticket.subject().ref());
        assertThat(ines.posts("/console/mail/" + mail + "/thread").header("Location")).endsWith("/console/mail");
        assertThat(cast.messages(ticket)).extracting(message -> message.text()).contains("Sou a irmã da Ana.");
        assertThat(ines.opens("/console/mail").body()).doesNotContain(sister);
        assertThat(ines.posts("/console/mail/" + mail + "/thread").status()).isEqualTo(404);
        assertThat(cast.messages(ticket)).hasSize(2);
    }

    @Test
    void filesOfAMailThatSheAddsStandInTheThreadAndAProgramDoesNot() {
        var ticket = cast.begins(cast.ana("A luminária chegou quebrada."));
        var png = Base64.getMimeEncoder().encodeToString(Desk.picture("png"));
        long mail = arrives("multipart/mixed; boundary=b", "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAqui está a foto.\r\n"
                + "--b\r\nContent-Type: image/png; name=abajur.png\r\nContent-Disposition: attachment; filename=abajur.png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + png + "\r\n"
                + "--b\r\nContent-Type: image/png; name=foto.png\r\nContent-Disposition: attachment; filename=foto.png\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQAAMAAAA=\r\n--b--", ticket.subject().ref());
        ines.posts("/console/mail/" + mail + "/thread");
        var page = ines.opens("/console/tickets/" + ticket.id()).body();
        assertThat(page).contains("Aqui está a foto.", "abajur.png").doesNotContain("foto.png");
        var file = Pattern.compile("/console/tickets/" + ticket.id() + "/files/\\d+").matcher(page).results().map(link -> link.group()).findFirst().orElseThrow();
        assertThat(ines.opens(file).status()).isEqualTo(200);
        assertThat(office.layla().signsIn().opens(file).status()).isEqualTo(404);
    }

    @Test
    void whatSheDropsIsGoneFromTheListAndInNoThread() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        long mail = arrives("Compre já!", ticket.subject().ref());
        assertThat(ines.posts("/console/mail/" + mail + "/removal").status()).isEqualTo(303);
        assertThat(ines.opens("/console/mail").body()).doesNotContain(sister);
        assertThat(cast.messages(ticket)).hasSize(1);
    }

    @Test
    void mailThatNamesNoThreadOrOneOfAnotherRegionCanOnlyBeDropped() {
        var yusuf = cast.begins(cast.yusuf("أين طلبي؟"));
        long mail = arrives("Olá", yusuf.subject().ref());
        assertThat(row()).doesNotContain("Añadir al hilo", yusuf.number());
        assertThat(ines.posts("/console/mail/" + mail + "/thread").status()).isEqualTo(404);
        assertThat(cast.messages(yusuf)).hasSize(1);
        assertThat(ines.posts("/console/mail/" + mail + "/removal").status()).isEqualTo(303);
    }

    @Test
    void whoLeadsElsewhereSeesNoneOfItAndWhoLeadsNowhereHasNoSuchPage() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        long mail = arrives("Sou a irmã da Ana.", ticket.subject().ref());
        var layla = office.layla().signsIn();
        assertThat(layla.opens("/console/mail").body()).doesNotContain(sister);
        assertThat(layla.posts("/console/mail/" + mail + "/thread").status()).isEqualTo(404);
        assertThat(layla.posts("/console/mail/" + mail + "/removal").status()).isEqualTo(404);
        assertThat(office.lucia().signsIn().opens("/console/mail").status()).isIn(403, 404);
        assertThat(row()).contains("Añadir al hilo");
    }

    @Test
    void lettersThatCouldNotBeSentAreNamedToWhoLeadsTheMarket() {
        var nobody = "nobody-" + UUID.randomUUID() + "@correio.example";
        statements.update("""
                insert into mail_wanted (kind, recipient, market, language, about, arguments, mark, state, wanted_at, due_at, settled_at, reason)
                values ('thread-answer', ?, 'br', 'pt', 'thread:1', '{}', ?, 'FAILED', ?, ?, ?, '550 no such user')""",
                nobody, UUID.randomUUID().toString().replace("-", ""), Clock.systemUTC().instant(), Clock.systemUTC().instant(), Clock.systemUTC().instant());
        assertThat(ines.opens("/console/mail").body()).contains(nobody, "550 no such user");
        assertThat(office.layla().signsIn().opens("/console/mail").body()).doesNotContain(nobody);
    }

    private long arrives(String text, String about) {
        return arrives("text/plain; charset=utf-8", text, about);
    }

    private long arrives(String type, String text, String about) {
        var key = UUID.randomUUID();
        var hash = ByteBuffer.allocate(32).putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits()).array();
        var raw = ("From: " + sister + "\r\nTo: madrid@shop.example\r\nSubject: Re: pedido\r\nMessage-ID: <" + key + "@correio.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: " + type + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8);
        return statements.insert("""
                insert into mail_received (desk, message_key, message_id, source, raw, size, state, reason, sender, about, received_at, due_at, tries, settled_at)
                values ('madrid', ?, ?, 'API', ?, ?, 'QUARANTINED', 'sender', ?, ?, ?, ?, 1, ?)""",
                hash, "<" + key + "@correio.example>", raw, raw.length, sister, about, Clock.systemUTC().instant(), Clock.systemUTC().instant(), Clock.systemUTC().instant());
    }

    private String row() {
        var page = ines.opens("/console/mail").body();
        int at = page.indexOf(sister);
        assertThat(at).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }
}
