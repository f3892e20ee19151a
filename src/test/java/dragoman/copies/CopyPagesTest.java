package dragoman.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.console.Letters;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Office;
import dragoman.tickets.MessageText.Origin;
import dragoman.tickets.MessageText.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Someone who translates into Spanish mends what a machine made of Ana's words, and never learns who Ana is. */
@QuarkusTest
@Tag("database")
class CopyPagesTest {

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    private long ticket;

    @BeforeEach
    void anaHasWrittenHerNameAndHerOrder() {
        tables.forgetsWhoAsked();
        tables.run("update message_text set state = 'READY', doubted_at = null where state = 'REVIEW' or doubted_at is not null");
        ticket = letters.writes("br", "pt", "Ana Souza", Letters.address(), "Meu nome é Ana Souza, o pedido é #48213 e meu e-mail é ana@souza.example.");
        letters.isTranslated(ticket, 1, "es", "REVIEW", "Mi nombre es Ana Souza, el pedido es #48213 y mi correo es ana@souza.example.", "TERM_MISSING");
    }

    @Test
    void aTranslatorSeesBlanksAndSavesTheWholeText() {
        var rosa = office.hiresAt("madrid", "es", "Rosa", "translator:br:es").signsIn();
        var list = rosa.opens("/workbench/messages").body();
        assertThat(list).contains("⟦").doesNotContain("Ana", "Souza", "48213", "souza.example");
        var link = link(list);
        var page = rosa.opens(link).body();
        assertThat(page).doesNotContain("Ana", "Souza", "48213", "souza.example").doesNotContain("/console/tickets");
        var lost = rosa.posts(link, "text", "Me llamo ⟦NAME 9⟧.");
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.body()).contains("los mismos huecos").doesNotContain("Souza", "48213");
        var mended = box(page).replace("Mi nombre es", "Me llamo");
        assertThat(rosa.posts(link, "text", mended).header("Location")).isEqualTo("/workbench/messages?told=TRANSLATED");
        var text = letters.text(ticket, 1, "es").orElseThrow();
        assertThat(text.text()).hasValue("Me llamo Ana Souza, el pedido es #48213 y mi correo es ana@souza.example.");
        assertThat(text.state()).isEqualTo(State.READY);
        assertThat(text.origin()).isEqualTo(Origin.CHECKED);
        assertThat(rosa.opens(link).status()).isEqualTo(404);
    }

    @Test
    void aBlankThatIsLeftOutIsRemarkedWithoutWhatStoodInIt() {
        var rosa = office.hiresAt("madrid", "es", "Rosa", "translator:br:es").signsIn();
        var link = link(rosa.opens("/workbench/messages").body());
        var answer = rosa.posts(link, "text", "Me llamo de otra manera, y no digo nada más de mi pedido.");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Falta en la traducción algo que debe quedar").doesNotContain("Souza", "48213");
    }

    @Test
    void aBlankIsNotLeftOutNorIsANameShownThatStandsInTheAddressAlone() {
        long zofias = letters.writes("br", "pt", "Z.", "zofia.nowak@post.example", "Meu nome é Nowak e o pedido é #48213.");
        letters.isTranslated(zofias, 1, "es", "REVIEW", "Buenos días.", "NUMBER_LOST");
        var rosa = office.hiresAt("madrid", "es", "Rosa", "translator:br:es").signsIn();
        var list = rosa.opens("/workbench/messages").body();
        assertThat(list).doesNotContain("Nowak");
        var link = "/workbench/messages/" + letters.text(zofias, 1, "es").orElseThrow().id();
        var answer = rosa.posts(link, "text", "Buenos días.", "anyway", "1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("los mismos huecos");
        assertThat(letters.text(zofias, 1, "es").orElseThrow().text()).hasValue("Buenos días.");
    }

    @Test
    void whoTranslatesSomethingElseFindsNothing() {
        var link = link(office.hiresAt("madrid", "es", "Rosa", "translator:br:es").signsIn().opens("/workbench/messages").body());
        for (var grant : new String[] {"translator:br:pl", "translator:es:es"}) {
            var other = office.hires("other", grant).signsIn();
            assertThat(other.opens("/workbench/messages").body()).as(grant).doesNotContain(link);
            assertThat(other.opens(link).status()).as(grant).isEqualTo(404);
            assertThat(other.posts(link, "text", "x").status()).as(grant).isEqualTo(404);
        }
    }

    // Layla answers in Arabic, and there is no engine from there into Portuguese.
    @Test
    void anAnswerThatNoEngineTranslatesWaitsForATranslatorAndABuyersMessageDoesNot() {
        long anas = letters.writes("br", "pt", "Ana", Letters.address(), "Onde está o meu pedido?");
        letters.answers(anas, "ar", "طلبكم في الطريق إليكم.");
        letters.isTranslated(anas, 2, "pt", "WANTED", null, "NO_ENGINE");
        long answer = letters.text(anas, 2, "pt").orElseThrow().id();
        var bruna = office.hiresAt("madrid", "pt", "Bruna", "translator:br:pt").signsIn();
        assertThat(bruna.opens("/workbench/messages").body()).contains("طلبكم في الطريق إليكم.", "/workbench/messages/" + answer);
        assertThat(bruna.posts("/workbench/messages/" + answer, "text", "O seu pedido está a caminho.").status()).isEqualTo(303);
        assertThat(letters.text(anas, 2, "pt").orElseThrow().text()).hasValue("O seu pedido está a caminho.");
        assertThat(bruna.opens("/workbench/messages").body()).doesNotContain("/workbench/messages/" + answer);
        long other = letters.writes("sa", "ar", "يوسف", Letters.address(), "أين طلبي؟");
        letters.isTranslated(other, 1, "es", "WANTED", null, "NO_ENGINE");
        var rosa = office.hiresAt("madrid", "es", "Rosa", "translator:sa:es").signsIn();
        assertThat(rosa.opens("/workbench/messages").body()).doesNotContain("/workbench/messages/" + letters.text(other, 1, "es").orElseThrow().id() + "\"");
    }

    private static String link(String list) {
        return Pattern.compile("href=\"(/workbench/messages/\\d+)\"").matcher(list).results().map(found -> found.group(1)).findFirst().orElseThrow(() -> new AssertionError(list));
    }

    private static String box(String page) {
        return Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>").matcher(page).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }
}
