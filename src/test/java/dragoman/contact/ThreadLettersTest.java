package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Patience;
import dragoman.cast.Person;
import dragoman.contact.HelpDesk.MessageTextState;
import dragoman.identity.Doorkeeper;
import dragoman.mail.PostBox;
import dragoman.tickets.Ticket.Helped;
import dragoman.tickets.Ticket.State;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters about threads are in the buyer's language and on the buyer's clock, and lead to the thread without an account. */
@QuarkusTest
@Tag("database")
class ThreadLettersTest {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*/contact/l/\\S+)");

    @Inject
    HelpDesk desk;

    @Inject
    Doorkeeper tables;

    @Inject
    Scheduler scheduler;

    PostBox postBox;

    private final String email = "ana-" + UUID.randomUUID() + "@correio.example";
    private final Buyer ana = new Buyer(Person.ANA);

    /** A letter as its reader opens it. */
    private record Paper(String subject, String text, String html) {

        static Paper of(MimeMessage message) throws Exception {
            var parts = (Multipart) message.getContent();
            return new Paper(Page.plain(message.getSubject()), part(parts, 0), part(parts, 1));
        }

        private static String part(Multipart parts, int n) throws Exception {
            return ((String) parts.getBodyPart(n).getContent()).replace("\r\n", "\n").replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
        }

        String link() {
            var link = LINK.matcher(text);
            assertThat(link.find()).as(text).isTrue();
            return link.group(1);
        }
    }

    @BeforeEach
    void nobodyHasWritten() {
        tables.forgetsWhoAsked();
    }

    @Test
    void anasMessageIsAcknowledgedWithHerWordsAndThePromise() throws Exception {
        ana.has("choice", "br.pt.BRL.America/Recife");
        var thread = ana.begins("Onde está o meu pedido?\nVejam https://spam.example/x", email);
        var letter = letter(1);
        assertThat(letter.subject).isEqualTo("Recebemos a sua mensagem " + desk.thread(thread).number() + " – Lantern & Loom");
        assertThat(letter.html).contains("<html lang=\"pt-BR\" dir=\"ltr\">").contains("<blockquote lang=\"pt\" dir=\"ltr\"").contains("Onde está o meu pedido?\nVejam …</blockquote>");
        var due = desk.thread(thread).due().orElseThrow().atZone(desk.thread(thread).zone());
        assertThat(letter.text).contains("Onde está o meu pedido?\nVejam …").contains("Você recebe a nossa resposta até")
                .contains(String.format(Locale.ROOT, "%02d:%02d", due.getHour(), due.getMinute())).doesNotContain("spam.example");
    }

    @Test
    void theLinkOpensTheThreadInAnyBrowserOfHersAndIsGoneFromTheAddress() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        var telephone = new Buyer(Person.ANA);
        assertThat(telephone.opens(thread).status()).isEqualTo(404);
        var opened = telephone.opens(letter(1).link());
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Location")).isEqualTo(thread);
        assertThat(opened.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(telephone.sees(thread).words()).contains("Onde está o meu pedido?");
        assertThat(telephone.says(thread, "Do telefone.").status()).isEqualTo(303);
    }

    @Test
    void anAnswerComesInPortuguese() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.answers(thread, "El paquete está en camino.\nSaludos", "O pacote está a caminho.\nAbraços", State.OPEN);
        var letter = letter(2);
        assertThat(letter.subject).startsWith("A nossa resposta à sua mensagem");
        assertThat(letter.text).contains("Lucía").contains("O pacote está a caminho.\nAbraços").contains("Tradução automática do espanhol").doesNotContain("El paquete").doesNotContain("ajudou?");
        assertThat(letter.html).contains("<blockquote lang=\"pt\" dir=\"ltr\"");
        assertThat(new Buyer(Person.ANA).opens(letter.link()).header("Location")).isEqualTo(thread);
    }

    @ParameterizedTest
    @EnumSource(MessageTextState.class)
    void whatIsNotReadyIsNotSentAndTheOriginalIs(MessageTextState state) throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.answersWith(thread, "El paquete está en camino.", state, "Um texto que ninguém deve ler.");
        var letter = letter(2);
        assertThat(letter.text).contains("El paquete está en camino.").contains("Escrito em espanhol. A tradução vem em seguida.").doesNotContain("ninguém deve ler");
        assertThat(letter.html).contains("<blockquote lang=\"es\" dir=\"ltr\"");
    }

    @Test
    void whatIsTranslatedByHandAfterwardsComesInALetterOfItsOwnAndOnce() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.answersWith(thread, "El paquete está en camino.", MessageTextState.FAILED, null);
        assertThat(letter(2).text).contains("El paquete está en camino.").contains("A tradução vem em seguida").doesNotContain("ver o original");
        desk.translates(thread, 2, "O pacote está a caminho.");
        var letter = letter(3);
        assertThat(letter.subject).startsWith("A nossa resposta à sua mensagem");
        assertThat(letter.text).contains("O pacote está a caminho.").contains("tradução").contains("ver o original").doesNotContain("El paquete");
        desk.translates(thread, 2, "O seu pacote está a caminho.");
        assertThat(tables.ask("select count(*) from mail_wanted where recipient = ? and kind = 'thread-translated'", email)).isEqualTo("1");
    }

    @Test
    void aTranslationThatIsLateDoesNotComeBehindANewerAnswer() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.answersWith(thread, "El paquete está en camino.", MessageTextState.FAILED, null);
        letter(2);
        desk.answers(thread, "Ha llegado.", "Chegou.", State.OPEN);
        letter(3);
        desk.translates(thread, 2, "O pacote está a caminho.");
        Patience.until("the letter is settled", () -> tables.ask("select state from mail_wanted where recipient = ? and kind = 'thread-translated'", email).equals("NEEDLESS"));
        assertThat(postBox.to(email)).hasSize(3);
    }

    // Nobody was told that it follows.
    @Test
    void whatAnaGotInHerLanguageIsNotSentAgainWhenItIsMended() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.answers(thread, "El paquete está en camino.", "O pacote é caminho.", State.OPEN);
        letter(2);
        desk.translates(thread, 2, "O pacote está a caminho.");
        assertThat(tables.ask("select count(*) from mail_wanted where recipient = ? and kind = 'thread-translated'", email)).isEqualTo("0");
    }

    @Test
    void whatIsPromisedStandsInTheLetterOnAnasClockAndIsDueThoughSheIsAsked() throws Exception {
        ana.has("choice", "br.pt.BRL.America/Recife");
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.promises(thread, "¿Puede enviar una foto? El viernes le digo más.", "Pode enviar uma foto? Na sexta digo mais.", Instant.parse("2099-07-03T13:30:00Z"));
        assertThat(letter(2).text).contains("Você recebe notícias nossas até sexta-feira, 3 de julho").contains("10:30");
        assertThat(desk.thread(thread).state()).isEqualTo(State.ASKED);
        assertThat(desk.thread(thread).due()).contains(Instant.parse("2099-07-03T13:30:00Z"));
    }

    @Test
    void yusufsLettersRunFromRightToLeftAndWhatIsSpanishDoesNot() throws Exception {
        var yusuf = new Buyer(Person.YUSUF);
        var thread = yusuf.begins("السلام عليكم، أين طلبي الذي اشتريته قبل أسبوعين؟", email);
        var taken = letter(1);
        assertThat(taken.html).contains("<html lang=\"ar-SA\" dir=\"rtl\">").contains("<blockquote lang=\"ar\" dir=\"rtl\"");
        assertThat(taken.link()).startsWith("/sa/ar/contact/l/v1.");
        desk.answersUntranslated(thread, "El paquete está en camino.");
        assertThat(letter(2).html).contains("<html lang=\"ar-SA\" dir=\"rtl\">").contains("<blockquote lang=\"es\" dir=\"ltr\"");
    }

    @Test
    void whoseThreadIsSettledIsAskedOnceAndSaysItWithOnePress() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.settles(thread);
        var letter = letter(2);
        assertThat(letter.subject).startsWith("Conseguimos ajudar com a sua mensagem");
        assertThat(letter.text).contains("A nossa resposta ajudou?").contains("Contar se ajudou");
        var telephone = new Buyer(Person.ANA);
        var page = telephone.sees(telephone.opens(letter.link()).header("Location"));
        assertThat(page.html().indexOf("A nossa resposta ajudou?")).isPositive().isLessThan(page.html().indexOf("<ol class=\"letters\""));
        telephone.presses(thread + "/rating", "helped", "TRANSLATION");
        assertThat(desk.thread(thread).helped()).contains(Helped.TRANSLATION);
        desk.settles(thread);
        assertThat(tables.ask("select count(*) from mail_wanted where recipient = ? and kind = 'thread-settled'", email)).isEqualTo("1");
    }

    @Test
    void anAnswerThatSettlesItAsksInTheSameLetter() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        desk.answers(thread, "Ha llegado.", "Chegou.", State.SOLVED);
        assertThat(letter(2).text).contains("Chegou.").contains("A nossa resposta ajudou?");
    }

    @Test
    void whoWritesAgainBeforeTheLetterGoesOutIsNotAsked() throws Exception {
        var thread = ana.begins("Onde está o meu pedido?", email);
        letter(1);
        scheduler.pause();
        try {
            desk.settles(thread);
            ana.says(thread, "Espere, ainda não chegou.");
        } finally {
            scheduler.resume();
        }
        desk.answers(thread, "Hola.", "Olá.", State.OPEN);
        assertThat(letter(2).subject).startsWith("A nossa resposta");
    }

    /** The newest letter, once there are so many. */
    private Paper letter(int many) throws Exception {
        return Paper.of(postBox.to(email, many).get(many - 1));
    }
}
