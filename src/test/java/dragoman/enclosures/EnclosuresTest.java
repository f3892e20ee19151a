package dragoman.enclosures;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.enclosures.Writer.OnDisk;
import dragoman.files.Attachments;
import dragoman.files.Desk;
import dragoman.files.Sent;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Refs;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Agents;
import dragoman.tickets.Conversation;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana in Recife sends files along, Lucía in Madrid opens them, and nobody else does. */
@QuarkusTest
@Tag("database")
class EnclosuresTest {

    private static final String WORDS = "A luminária chegou quebrada. Segue uma foto.";
    private static final OnDisk PHOTO = new OnDisk("lâmpada.jpg", Desk.picture("jpg"));
    private static final OnDisk RECEIPT = new OnDisk("nota.pdf", Desk.pdf());
    private static final OnDisk PROGRAM = new OnDisk("foto.jpg", Desk.latin("MZ\u0090\0\3\0\0\0"));

    @Inject
    Attachments attachments;

    @Inject
    Agents agents;

    @Inject
    Moves moves;

    @Inject
    Office office;

    @Inject
    Refs refs;

    @Inject
    Doorkeeper tables;

    private final Writer ana = new Writer(Person.ANA);

    @BeforeEach
    void nobodyHasAsked() {
        tables.forgetsWhoAsked();
        // As in a house that has been open for a while: a route once found the first nine files alone.
        tables.run("alter table attachment auto_increment = 1000");
    }

    @Test
    void anaSendsAPhotoOfABrokenLampAndLuciaOpensIt() {
        var thread = ana.begins(WORDS, PHOTO, RECEIPT);
        var page = ana.opens(thread);
        assertThat(page.body()).contains("<bdi>lâmpada.jpg</bdi></a> <span class=\"soft\">Imagem · 1 kB</span>", "<bdi>nota.pdf</bdi>");
        assertThat(ana.files(thread)).hasSize(2);
        assertThat(ana.downloads(ana.files(thread).get(0))).isEqualTo(PHOTO.bytes());

        var lucia = office.lucia().signsIn();
        var console = lucia.opens(console(thread)).body();
        assertThat(console).contains("<bdi>lâmpada.jpg</bdi>", "<bdi>nota.pdf</bdi>", console(thread) + "/files/" + id(thread, 0));
        var photo = lucia.opens(console(thread) + "/files/" + id(thread, 0));
        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(photo.header("Content-Length")).isEqualTo(String.valueOf(PHOTO.bytes().length));
        assertThat(photo.header("Content-Disposition")).startsWith("attachment; ").endsWith("l%C3%A2mpada.jpg");
        assertThat(photo.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(lucia.opens(console(thread) + "/files/" + id(thread, 1)).body()).isEqualTo(new String(RECEIPT.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aPhotoSaysEnoughWithoutAWordAndNobodyAsksInWhichLanguageItIs() {
        var thread = ana.begins("", PHOTO);
        assertThat(ana.adds(thread, Writer.once(), " ", RECEIPT).status()).isEqualTo(303);
        assertThat(ana.files(thread)).hasSize(2);
        assertThat(ana.opens(thread).body()).contains("<bdi>lâmpada.jpg</bdi>").doesNotContain("class=\"said\"");
        assertThat(ana.adds(thread, Writer.once(), " ").status()).as("neither words nor files").isEqualTo(422);
        var lucia = office.lucia().signsIn();
        assertThat(lucia.opens(console(thread)).body()).contains("<bdi>lâmpada.jpg</bdi>").doesNotContain("class=\"said\"", "idioma desconocido", "/messages/1/language");
        assertThat(tables.ask("select count(*) from message_text where message_id in (select id from message where ticket_id = ?)", ticket(thread))).isEqualTo("0");
        lucia.posts(console(thread) + "/assignment", "to", "me");
        assertThat(lucia.opens("/console?owner=mine").body()).contains(console(thread));
    }

    @Test
    void filesAreNoFieldThatAnaHasToFill() {
        var form = ana.opens("/br/pt/contact").body();
        assertThat(form).contains("enctype=\"multipart/form-data\"", "name=\"files\" type=\"file\" multiple accept=\"image/jpeg,");
        assertThat(form).doesNotContainPattern("<input id=\"files\"[^>]* required");
        var thread = ana.begins("Só uma pergunta: entregam em Olinda?");
        assertThat(ana.adds(thread, Writer.once(), "Ou em Natal?", new OnDisk("", new byte[0])).status()).isEqualTo(303);
        assertThat(ana.files(thread)).isEmpty();
        assertThat(ana.opens(thread).body()).doesNotContain("class=\"files\"").contains("Ou em Natal?");
    }

    @Test
    void aProgramCalledPhotoIsRefusedByNameAndAnasWordsAreStillThere() {
        var answer = ana.asks("the-same-form-again", WORDS, PHOTO, PROGRAM);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Page.of(answer).words()).contains("Não podemos aceitar “foto.jpg”", "Escolha seus arquivos mais uma vez").doesNotContain("lâmpada.jpg");
        assertThat(answer.body()).contains(">" + WORDS + "</textarea>", "value=\"" + ana.email() + "\"", "value=\"the-same-form-again\"", "<a href=\"#files\">",
                "value=\"DAMAGED\" selected");
        assertThat(threads()).isEqualTo("0");
    }

    @Test
    void theSameHoldsForWhatAnaAddsToHerThread() {
        var thread = ana.begins(WORDS);
        var answer = ana.adds(thread, Writer.once(), "Aqui está a foto.", PROGRAM);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Page.of(answer).words()).contains("Não podemos aceitar “foto.jpg”");
        assertThat(answer.body()).contains(">Aqui está a foto.</textarea>");
        assertThat(ana.files(thread)).isEmpty();
        assertThat(ana.adds(thread, Writer.once(), "Aqui está a foto.", PHOTO).status()).isEqualTo(303);
        assertThat(ana.files(thread)).hasSize(1);
    }

    @Test
    void aMessageThatIsTooLongComesBackWithAWordOnItsFiles() {
        var answer = ana.asks(Writer.once(), "ก".repeat(20_001), PHOTO);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Page.of(answer).words()).contains("Escolha seus arquivos mais uma vez");
        assertThat(answer.body()).contains(">" + "ก".repeat(20_001) + "</textarea>");
        assertThat(ana.asks(Writer.once(), "ก".repeat(20_000), PHOTO).status()).isEqualTo(303);
    }

    @Test
    void wordsAloneMayComeAsAPlainForm() {
        var form = "kind=OTHER&message=Ol%C3%A1&email=" + ana.email() + "&once=" + Writer.once();
        var answer = Wire.sendForm("/br/pt/contact", form, "Content-Type: application/x-www-form-urlencoded", "Sec-Fetch-Site: same-origin");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(threads()).isEqualTo("1");
    }

    @Test
    void theSixthFileIsNamedAndNothingIsKept() {
        var six = Stream.of("1", "2", "3", "4", "5", "6").map(n -> new OnDisk(n + ".jpg", PHOTO.bytes())).toArray(OnDisk[]::new);
        var answer = ana.asks(Writer.once(), WORDS, six);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Page.of(answer).words()).contains("“6.jpg” ficou de fora");
        assertThat(threads()).isEqualTo("0");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndAnotherPhotoIsNotLost() {
        var once = Writer.once();
        var thread = Writer.path(ana.asks(once, WORDS, PHOTO));
        assertThat(Writer.path(ana.asks(once, WORDS, PHOTO))).isEqualTo(thread);
        assertThat(ana.files(thread)).hasSize(1);

        var second = Writer.once();
        ana.adds(thread, second, "E a nota.", RECEIPT);
        ana.adds(thread, second, "E a nota.", RECEIPT);
        assertThat(ana.files(thread)).hasSize(2);

        ana.adds(thread, second, "E a nota.", RECEIPT, PHOTO);
        assertThat(ana.files(thread)).as("she went back and added the photo").hasSize(4);
    }

    @Test
    void noOtherBuyerOpensItByAnyAddress() {
        var thread = ana.begins(WORDS, PHOTO);
        var file = ana.files(thread).get(0);
        var yusuf = new Writer(Person.YUSUF);
        var nothing = yusuf.opens(file);
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(yusuf.opens(thread + "/files/1").status()).isEqualTo(404);
        var his = yusuf.begins("وصل المصباح مكسورًا.", PHOTO);
        assertThat(yusuf.opens(file).status()).isEqualTo(404);
        assertThat(yusuf.opens(his + "/files/" + id(thread, 0)).status()).as("by his own thread").isEqualTo(404);
        assertThat(yusuf.opens(yusuf.files(his).get(0)).status()).isEqualTo(200);
    }

    @Test
    void aFileIsFoundInItsOwnThreadAndInNoOtherOfTheSameBuyer() {
        var thread = ana.begins(WORDS, PHOTO);
        var other = ana.begins("Outra coisa: quero trocar a cor.");
        assertThat(ana.opens(other + "/files/" + id(thread, 0)).status()).isEqualTo(404);
        assertThat(ana.opens(thread + "/files/" + id(thread, 0)).status()).isEqualTo(200);
        for (var odd : List.of("0", "-1", "x", "99999999999999999999", id(thread, 0) + "0000")) {
            assertThat(ana.opens(thread + "/files/" + odd).status()).as(odd).isEqualTo(404);
        }
        var lucia = office.lucia().signsIn();
        assertThat(lucia.opens(console(other) + "/files/" + id(thread, 0)).status()).isEqualTo(404);
        assertThat(lucia.opens(console(thread) + "/files/99999999999999999999").status()).isEqualTo(404);
    }

    @Test
    void staffOfAnotherRegionFindNothingThere() {
        var thread = ana.begins(WORDS, PHOTO);
        var file = console(thread) + "/files/" + id(thread, 0);
        assertThat(Wire.send("GET " + file).status()).isEqualTo(303);
        for (Colleague other : List.of(office.layla(), office.zofia(), office.ingrid())) {
            other.signsIn();
            assertThat(other.opens(file).status()).as(other.login()).isEqualTo(404);
        }
        var yusuf = new Writer(Person.YUSUF);
        var his = yusuf.begins("وصل المصباح مكسورًا.");
        var layla = office.layla().signsIn();
        assertThat(layla.opens(console(his)).status()).isEqualTo(200);
        assertThat(layla.opens(console(his) + "/files/" + id(thread, 0)).status()).as("by a thread of her own").isEqualTo(404);
    }

    @Test
    void whatStandsWithANoteIsForStaffAlone() {
        var thread = ana.begins(WORDS);
        long ticket = ticket(thread);
        agents.note(ticket, "Foto del transportista.", LocaleId.of("es"), Conversation.lucia());
        var note = "message:" + tables.ask("select id from message where ticket_id = ? and note", ticket);
        var fit = attachments.sort(List.of(Sent.of("caja.jpg", PHOTO.bytes()))).fit().get(0);
        long file = QuarkusTransaction.requiringNew().call(() -> attachments.keep(note, fit));
        assertThat(ana.opens(thread).body()).doesNotContain("caja.jpg");
        assertThat(ana.opens(thread + "/files/" + file).status()).isEqualTo(404);
        var lucia = office.lucia().signsIn();
        assertThat(lucia.opens(console(thread)).body()).contains("<bdi>caja.jpg</bdi>");
        assertThat(lucia.opens(console(thread) + "/files/" + file).status()).isEqualTo(200);
    }

    @Test
    void aFileStaysWithItsMessageWhereThreadsBecomeOne() {
        var first = ana.begins("Meu pedido chegou.");
        var second = ana.begins(WORDS, PHOTO);
        var file = ana.files(second).get(0);
        assertThat(moves.merge(ticket(second), ticket(first), Conversation.lucia())).isPresent();
        assertThat(ana.files(first)).hasSize(1);
        assertThat(ana.downloads(ana.files(first).get(0))).isEqualTo(PHOTO.bytes());
        assertThat(ana.downloads(file)).as("by the address of before").isEqualTo(PHOTO.bytes());
        assertThat(office.lucia().signsIn().opens(console(second) + "/files/" + file.replaceFirst(".*/", "")).status()).isEqualTo(404);
    }

    private String threads() {
        return tables.ask("select count(*) from ticket where email = ?", ana.email());
    }

    private long ticket(String thread) {
        return refs.read(Ticket.SUBJECT, thread.replaceFirst(".*/", "")).orElseThrow().id();
    }

    private String console(String thread) {
        return "/console/tickets/" + ticket(thread);
    }

    private String id(String anas, int which) {
        return ana.files(anas).get(which).replaceFirst(".*/", "");
    }
}
