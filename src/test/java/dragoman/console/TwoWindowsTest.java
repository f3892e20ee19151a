package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dragoman.cast.Patience;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.inbox.Postman;
import dragoman.mail.PostBox;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Conversation;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two windows: a buyer's and Lucía's in Madrid. Ana writes Portuguese and Lucía Spanish, with a real engine, a real server
 * for mail, and a real mailbox; Yusuf writes Arabic, which no engine here makes Spanish of.
 */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class TwoWindowsTest {

    private static final String ANAS = "Bom dia. Onde está a minha encomenda? Ainda não chegou.";
    private static final Pattern LINK = Pattern.compile("/[a-z]{2}/[a-zA-Z-]+/contact/l/\\S+");
    private static final Path PICTURES = Path.of("target", "pictures");

    @Inject
    Office office;

    @Inject
    Tickets tickets;

    @Inject
    Conversation cast;

    @Inject
    Moves moves;

    @Inject
    Postman postman;

    PostBox postBox;

    @Test
    @NeedsTool(Tool.APERTIUM)
    void anaWritesPortugueseLuciaSpanishAndEachReadsTheOwnLanguage() throws Exception {
        var address = "ana-" + UUID.randomUUID() + "@example.com";
        try (var anas = Tab.of(Person.ANA, Screen.PHONE); var lucias = Tab.of(Person.LUCIA, Screen.DESKTOP)) {
            var ana = anas.open(Person.ANA.at("/contact"));
            ana.selectOption("#kind", "WHERE");
            ana.fill("#message", ANAS);
            ana.fill("#email", address);
            ana.click("main form.fields button.act");
            assertThat(ana.url()).contains("/br/pt/contact/");
            assertThat(postBox.lastTo(address).getSubject()).contains("mensagem");

            var ticket = only(address);
            var lucia = signsIn(office.hiresAt("madrid", "es", "Lucía", "agent:es:*", "agent:br:*"), lucias);
            lucia.navigate(lucia.url().replaceFirst("/console.*", "/console/tickets/" + ticket.id()));
            reads(lucia, "encomienda");
            assertThat(lucia.locator("ol.messages").textContent()).as("the original beside it").contains(ANAS);

            answers(lucia, "El paquete está en camino. Llega mañana.");
            var portuguese = lucia.inputValue("#translation");
            assertThat(portuguese).contains("caminho");
            lucia.fill("#translation", "O pacote está a caminho. Chega amanhã, até o fim da tarde.");
            lucia.click("#compose button.act");
            assertThat(lucia.locator("ol.messages").textContent()).contains("até o fim da tarde");

            ana.reload();
            var answer = ana.locator("ol.letters li").last();
            assertThat(answer.textContent()).contains("caminho").contains("até o fim da tarde").contains("conferida por uma pessoa");
            answer.locator("summary").click();
            assertThat(answer.locator("details [lang=es]").textContent()).contains("El paquete está en camino. Llega mañana.");
            shoot(ana, "ana");
            shoot(lucia, "lucia");

            anaAnswersByMail(postBox.to(address, 2).get(1), address);
            Patience.until("her mail is in the thread", () -> tickets.find(ticket.id()).orElseThrow().state() == Ticket.State.OPEN);
            lucia.reload();
            reads(lucia, "gracias");
            assertThat(lucia.locator("ol.messages").textContent()).contains("Muito obrigada, vou esperar.").as("what she quoted").doesNotContain("escreveu");
            assertThat(anas.complaints()).isEmpty();
            assertThat(lucias.complaints()).isEmpty();
        }
    }

    @Test
    void yusufsArabicIsDeliveredAsItIsAndLuciaTranslatesByHand() throws Exception {
        var asked = cast.yusuf("السلام عليكم، وصل المصباح مكسورًا وأريد استرداد المبلغ.");
        var ticket = cast.begins(asked);
        moves.handOver(ticket.id(), cast.desk("madrid"), Conversation.layla());
        var madrids = office.hiresAt("madrid", "es", "Lucía", "agent:es:*", "agent:br:*");
        try (var lucias = Tab.of(Person.LUCIA, Screen.DESKTOP); var yusufs = Tab.of(Person.YUSUF, Screen.PHONE)) {
            var lucia = signsIn(madrids, lucias);
            var thread = lucia.url().replaceFirst("/console.*", "/console/tickets/" + ticket.id());
            lucia.navigate(thread);
            assertThat(lucia.locator("ol.messages [lang=ar]").first().textContent()).contains("وصل المصباح مكسورًا");
            lucia.navigate(thread + "/messages/1/translation");
            lucia.fill("textarea[name=text]", "Buenos días: la lámpara llegó rota y quiero que me devuelvan el dinero.");
            lucia.click("main form button.act");
            assertThat(lucia.locator("ol.messages [lang=es]").first().textContent()).contains("la lámpara llegó rota");

            answers(lucia, "Lo sentimos mucho. Le devolvemos el importe hoy.");
            assertThat(lucia.inputValue("#translation")).as("no engine has the pair").isEmpty();
            lucia.fill("#translation", "نأسف جدًا لما حدث. سنعيد إليك المبلغ اليوم.");
            lucia.click("#compose button.act");
            var letter = postBox.lastTo(asked.email().orElseThrow());
            var yusuf = yusufs.open(linkIn(letter));
            assertThat(yusuf.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(yusuf.locator("ol.letters li").last().textContent()).contains("سنعيد إليك المبلغ اليوم.");
            assertThat(yusufs.complaints()).isEmpty();
        }
    }

    private Ticket only(String address) {
        var all = tickets.ofEmail(address, Long.MAX_VALUE, 2);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Page signsIn(Colleague colleague, Tab tab) {
        var page = tab.open("/sign-in");
        page.fill("#login", colleague.login());
        page.fill("#password", Office.PASSWORD);
        page.click("main form button.act");
        page.navigate(page.url().replaceFirst("/console.*", "/console"));
        return page;
    }

    // The engine works beside: whoever looks again sees it.
    private static void reads(Page page, String word) {
        Patience.until("a message in Spanish with " + word, () -> {
            page.reload();
            return page.locator("ol.messages [lang=es]").allTextContents().stream().anyMatch(text -> text.contains(word));
        });
    }

    private static void answers(Page lucia, String text) {
        lucia.fill("#compose #text", text);
        lucia.click("#compose button[formaction$='/preview']");
        lucia.waitForSelector("#translation");
    }

    private void anaAnswersByMail(MimeMessage letter, String address) throws Exception {
        var reply = (MimeMessage) letter.reply(false);
        reply.setFrom(address);
        reply.setText("Muito obrigada, vou esperar.\r\n\r\nEm qui., 3 de abr. de 2025 às 10:12, Lantern & Loom <orders@lantern.example> escreveu:\r\n> O pacote\r\n", "UTF-8");
        reply.saveChanges();
        postman.carries(reply);
    }

    private static String linkIn(MimeMessage letter) throws Exception {
        var link = LINK.matcher((String) ((Multipart) letter.getContent()).getBodyPart(0).getContent());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void shoot(Page page, String name) throws Exception {
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
