package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Guests;
import dragoman.identity.Refs;
import dragoman.lookup.OrderAccess;
import dragoman.lookup.OrderBook;
import dragoman.orders.Order;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket.Kind;
import dragoman.tickets.Tickets;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buyers write to us in their own language, with three inputs at most, and nothing that they typed is lost. */
@QuarkusTest
@Tag("database")
class ContactPagesTest {

    private static final String WHERE = "Onde está o meu pedido?\nEle devia ter chegado ontem.";

    @Inject
    OrderBook book;

    @Inject
    HelpDesk desk;

    @Inject
    Tickets tickets;

    @Inject
    Guests guests;

    @Inject
    Refs refs;

    @Inject
    Doorkeeper tables;

    @Inject
    Clock clock;

    private final String email = "ana-" + UUID.randomUUID() + "@correio.example";
    private final Buyer ana = new Buyer(Person.ANA);

    @BeforeEach
    void nobodyHasWritten() {
        tables.forgetsWhoAsked();
    }

    @Test
    void anaInRecifeAsksForHerOrderWithTwoInputs() {
        var order = book.takes(OrderBook.number(), email, "br", "pt-BR", "50030-230");
        var address = opensHerOrder(order);
        var form = ana.sees(Person.ANA.at("/contact?order=" + address));
        assertThat(form.heading()).isEqualTo("Escreva para nós");
        assertThat(inputs(form)).containsExactly("select kind", "textarea message");
        assertThat(form.words()).contains("Sobre o pedido " + order.told().number()).contains("a…@correio.example").doesNotContain(email);
        var sent = ana.writes("?order=" + address, "kind", "DAMAGED", "message", "Chegou quebrado.");
        assertThat(sent.status()).isEqualTo(303);
        var thread = desk.thread(path(sent));
        assertThat(thread.order()).contains(order.id());
        assertThat(thread.email()).contains(email);
        assertThat(thread.name()).contains("A. Buyer");
        assertThat(thread.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(thread.desk()).isEqualTo("madrid");
        assertThat(thread.language().id()).isEqualTo("pt");
        var page = ana.sees(path(sent));
        assertThat(page.html()).contains("<a href=\"/br/pt/orders/" + address + "\">");
        assertThat(page.words()).contains("Pedido " + order.told().number());
    }

    @Test
    void whoCameByTheLettersLinkAloneIsNotLedToTheOrder() {
        var order = book.takes(OrderBook.number(), email, "br", "pt-BR", "50030-230");
        var sent = ana.writes("?order=" + opensHerOrder(order), "kind", "DAMAGED", "message", "Chegou quebrado.");
        var thread = desk.thread(path(sent));
        var telephone = new Buyer(Person.ANA);
        telephone.opens("/br/pt/contact/l/" + QuarkusTransaction.requiringNew().call(() -> guests.link(thread.subject(), clock.instant().plus(Duration.ofDays(1)))));
        var page = telephone.sees(path(sent));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("/br/pt/orders/").contains("Chegou quebrado.");
    }

    @Test
    void yusufInRiyadhNeedsThree() {
        var yusuf = new Buyer(Person.YUSUF);
        var form = yusuf.sees("/sa/ar/contact");
        assertThat(form.lang()).isEqualTo("ar-SA");
        assertThat(form.dir()).isEqualTo("rtl");
        assertThat(inputs(form)).containsExactly("select kind", "textarea message", "input email");
        var page = yusuf.sees(yusuf.begins("السلام عليكم، أين طلبي الذي اشتريته قبل أسبوعين؟", "yusuf-" + UUID.randomUUID() + "@barid.example"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).contains("<div class=\"said\" lang=\"ar\" dir=\"rtl\">السلام عليكم، أين طلبي الذي اشتريته قبل أسبوعين؟</div>");
        // Of few words nobody knows for sure which language they are in.
        assertThat(yusuf.sees(yusuf.begins("أين؟", "yusuf-" + UUID.randomUUID() + "@barid.example")).html()).contains("<div class=\"said\" dir=\"auto\">أين؟</div>");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void nobodyIsAskedForMoreThanThree(Person person) {
        var form = new Buyer(person).sees(person.at("/contact"));
        assertThat(form.status()).isEqualTo(200);
        assertThat(inputs(form)).hasSize(3);
        assertThat(form.html()).containsPattern("<input id=\"files\"[^>]*>").doesNotContainPattern("<input id=\"files\"[^>]*required");
        assertThat(form.isIndexed()).isFalse();
    }

    @Test
    void whatWasSentIsKeptAsItWasWrittenAndShownAtOnce() {
        var sent = ana.writes("", "kind", "WHERE", "message", WHERE, "email", email);
        assertThat(sent.header("Location")).matches("/br/pt/contact/[\\w-]{22}\\?new");
        var thread = desk.thread(path(sent));
        var message = tickets.messages(thread, Integer.MAX_VALUE).get(0);
        assertThat(message.text()).isEqualTo(WHERE);
        assertThat(message.via()).isEqualTo(Via.FORM);
        var page = ana.sees(sent.header("Location"));
        assertThat(page.heading()).isEqualTo("A sua mensagem " + thread.number());
        assertThat(page.words()).contains("Recebemos a sua mensagem.").contains("a…@correio.example").contains("Onde está o meu pedido?").doesNotContain(email);
    }

    @Test
    void thePromiseIsOfTheDeskAndOnTheBuyersClock() {
        ana.has("choice", "br.pt.BRL.America/Recife");
        var sent = ana.writes("", "kind", "WHERE", "message", WHERE, "email", email);
        var thread = desk.thread(path(sent));
        assertThat(thread.zone()).isEqualTo(ZoneId.of("America/Recife"));
        var due = thread.due().orElseThrow().atZone(ZoneId.of("America/Recife"));
        // The desk in Madrid is four or five hours ahead.
        assertThat(ana.sees(path(sent)).words()).contains("Você recebe a nossa resposta até").contains(String.format(Locale.ROOT, "%02d:%02d", due.getHour(), due.getMinute()));
        var elsewhere = new Buyer(Person.ANA);
        elsewhere.has("guest", ana.cookies().get("guest"));
        // A telephone that has chosen nothing tells the same time as the letter that leads there.
        assertThat(elsewhere.sees(path(sent)).words()).contains(String.format(Locale.ROOT, "%02d:%02d", due.getHour(), due.getMinute()));
        assertThat(Person.ANA.reads("/contact").words()).contains("Se você escrever agora, recebe a nossa resposta até");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        var sent = ana.writes("", "kind", "REPAIR", "message", " \u200D ", "email", "ana@correio");
        var page = Page.of(sent);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(page.words()).contains("Ainda não foi enviado").contains("Escreva algumas palavras").contains("Confira o e-mail.");
        assertThat(page.html()).contains("<a href=\"#message\">").contains("<a href=\"#email\">").contains("role=\"alert\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"message-wrong message-hint\"").contains("aria-invalid=\"true\" aria-describedby=\"email-wrong email-hint\"")
                .contains("value=\"ana@correio\"").contains("<option value=\"REPAIR\" selected>");
        var again = ana.sends(page, "/br/pt/contact", "kind", "REPAIR", "message", WHERE, "email", "ana@correio");
        assertThat(Page.of(again).html()).contains(">" + WHERE + "</textarea>");
        assertThat(threads()).isZero();
    }

    @Test
    void whatIsTooLongComesBackWhole() {
        var longest = "ção ".repeat(5_000) + "fim";
        var page = Page.of(ana.writes("", "message", longest, "email", email));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("20.000");
        assertThat(page.html()).contains(longest);
        // As long as may be, in letters of many bytes.
        var arabic = "سلام ".repeat(3_999) + "سلام";
        assertThat(desk.thread(ana.begins(arabic, email)).messages()).isEqualTo(1);
    }

    @Test
    void whatIsTypedIsOnlyEverText() {
        var tricks = "</textarea><script>alert(1)</script><svg onload=alert(2)>{t:text('x')} <b>";
        assertThat(Page.of(ana.writes("", "message", tricks, "email", "\"><img src=x>")).html())
                .doesNotContain("<script>alert").doesNotContain("<svg onload").doesNotContain("<img").contains("&lt;/textarea&gt;");
        var page = ana.sees(ana.begins(tricks + "\u202E\u0000", email));
        assertThat(page.html()).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert").doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\r\nBcc: eve@example.com", "%s, eve@example.com", "%s;eve@example.com", "Ana <%s>"})
    void anAddressIsOneAddress(String pattern) {
        assertThat(ana.writes("", "message", WHERE, "email", pattern.formatted(email)).status()).isEqualTo(422);
        assertThat(threads()).isZero();
    }

    @Test
    void sendingTwiceMakesOneThreadAndOneLetter() {
        var form = ana.sees("/br/pt/contact");
        var first = ana.sends(form, "/br/pt/contact", "kind", "WHERE", "message", WHERE, "email", email);
        var second = ana.sends(form, "/br/pt/contact", "kind", "WHERE", "message", WHERE, "email", email);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(threads()).isEqualTo(1);
        assertThat(desk.thread(path(first)).messages()).isEqualTo(1);
        assertThat(tables.ask("select count(*) from mail_wanted where recipient = ?", email)).isEqualTo("1");
    }

    @Test
    void whoGoesBackAndWritesSomethingElseHasSaidSomethingElse() {
        var form = ana.sees("/br/pt/contact");
        ana.sends(form, "/br/pt/contact", "kind", "WHERE", "message", WHERE, "email", email);
        ana.sends(form, "/br/pt/contact", "kind", "WHERE", "message", "E mais uma coisa.", "email", email);
        assertThat(threads()).isEqualTo(2);
    }

    @Test
    void aDoublePressAtTheSameMomentMakesOneThreadToo() throws Exception {
        var form = ana.sees("/br/pt/contact");
        var seen = ConcurrentHashMap.<String>newKeySet();
        pressTogether(4, () -> seen.add(new Buyer(Person.ANA).sends(form, "/br/pt/contact", "kind", "WHERE", "message", WHERE, "email", email).header("Location")));
        assertThat(seen).hasSize(1);
        assertThat(threads()).isEqualTo(1);
    }

    @Test
    void anotherSiteCannotWriteInSomebodysName() {
        var answer = Wire.sendForm("/br/pt/contact", "message=Oi&email=" + email, "Content-Type: application/x-www-form-urlencoded", "Sec-Fetch-Site: cross-site");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(threads()).isZero();
    }

    @Test
    void manyMessagesWaitWithWhatWasTyped() {
        for (int i = 0; i < 5; i++) {
            assertThat(ana.writes("", "message", WHERE + i, "email", email).status()).isEqualTo(303);
        }
        var sixth = ana.writes("", "message", "A sexta mensagem.", "email", email.toUpperCase(Locale.ROOT));
        var page = Page.of(sixth);
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(540, 660);
        assertThat(page.words()).contains("Espere um pouco").contains("O que você digitou continua aqui.");
        assertThat(page.html()).contains(">A sexta mensagem.</textarea>");
        assertThat(threads()).isEqualTo(5);
        // Somebody else is not held up, until all of one address are many.
        for (int i = 0; i < 5; i++) {
            assertThat(ana.writes("", "message", WHERE, "email", i + email).status()).isEqualTo(303);
        }
        assertThat(ana.writes("", "message", WHERE, "email", "7" + email).status()).isEqualTo(429);
    }

    @Test
    void anOrderOfAnotherBrowserIsNotKnownAndSaysNothing() {
        var order = book.takes(OrderBook.number(), email, "br", "pt-BR", "50030-230");
        var eve = new Buyer(Person.ANA);
        var form = eve.sees("/br/pt/contact?order=" + refs.of(OrderAccess.subject(order)));
        assertThat(inputs(form)).hasSize(3);
        assertThat(form.html()).doesNotContain(order.told().number()).doesNotContain("correio.example");
        var sent = eve.sends(form, "/br/pt/contact", "message", WHERE, "email", "eve@correio.example", "order", refs.of(OrderAccess.subject(order)));
        assertThat(desk.thread(path(sent)).order()).isEmpty();
    }

    @Test
    void anOldOrdersLinkOpensNoThreadInItsBuyersName() {
        var order = book.takes(OrderBook.number(), email, "br", "pt-BR", "50030-230", Duration.ofDays(30));
        var address = opensHerOrder(order, Duration.ZERO);
        var form = ana.sees("/br/pt/contact?order=" + address);
        assertThat(inputs(form)).hasSize(3);
        assertThat(form.html()).doesNotContain("a…@");
    }

    @Test
    void theArticleFromWhichSomebodyCameIsKept() {
        var sorry = ana.sees("/br/pt/help/4/sorry");
        assertThat(sorry.links()).contains("/br/pt/contact?article=4");
        assertThat(desk.thread(path(ana.writes("?article=4", "message", WHERE, "email", email))).article()).contains(4);
        for (var none : new String[] {"?article=999999", "?article=-1", "?article=x", "?article=4%27"}) {
            assertThat(desk.thread(path(ana.writes(none, "message", WHERE + none, "email", none.length() + email))).article()).as(none).isEmpty();
        }
    }

    @Test
    void helpIsOfferedWhileSomebodyWrites() {
        var answer = ana.presses("/br/pt/contact/answers", "message",
                "Olá! Comprei uma luminária na semana passada e ela não serve na minha sala. Gostaria de saber como faço para devolver e quando recebo o reembolso.");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Isto responde à sua pergunta?").doesNotContain("<html");
        assertThat(Pattern.compile("<a href=\"/br/pt/[^\"]*\" target=\"_blank\" rel=\"noopener\"").matcher(answer.body()).results().count()).isBetween(1L, 3L);
        assertThat(answer.body()).contains("/br/pt/help/4-");
        assertThat(ana.presses("/br/pt/contact/answers", "message", "xqzvwk").body().strip()).isEmpty();
        assertThat(ana.presses("/br/pt/contact/answers", "message", "").body().strip()).isEmpty();
    }

    @Test
    void withoutAScriptHelpIsBesideWhatIsWrongAndOnTheThreadsPage() {
        var words = "Quero devolver a luminária e receber o reembolso.";
        var wrong = Page.of(ana.writes("", "message", words, "email", ""));
        assertThat(wrong.words()).contains("Isto responde à sua pergunta?");
        var sent = ana.sends(wrong, "/br/pt/contact", "message", words, "email", email);
        assertThat(ana.sees(sent.header("Location")).words()).contains("Isto responde à sua pergunta?");
        assertThat(ana.sees(path(sent)).words()).doesNotContain("Isto responde à sua pergunta?");
    }

    @Test
    void allOfItIsNobodysBusiness() {
        for (var path : new String[] {"/br/pt/contact", "/br/pt/contact/AAAAAAAAAAAAAAAAAAAAAA", "/br/pt/contact/l/v1.x", "/br/pt/contact/what/ever"}) {
            assertThat(Wire.send("GET " + path).head().lines().filter(line -> line.matches("(?i)(cache-control|referrer-policy|x-robots-tag):.*")).map(line -> line.toLowerCase(Locale.ROOT)))
                    .as(path).containsExactlyInAnyOrder("cache-control: no-store", "referrer-policy: no-referrer", "x-robots-tag: noindex, nofollow, noarchive");
        }
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsSaidToBeSent() {
        var form = ana.sees("/br/pt/contact");
        tables.run("rename table guest_limit to guest_limit_away");
        try {
            assertThat(ana.sends(form, "/br/pt/contact", "message", WHERE, "email", email).status()).isEqualTo(503);
        } finally {
            tables.run("rename table guest_limit_away to guest_limit");
        }
        assertThat(threads()).isZero();
    }

    private String opensHerOrder(Order order) {
        return opensHerOrder(order, Duration.ofDays(14));
    }

    /** By a link from a mail; the order as its address names it. */
    private String opensHerOrder(Order order, Duration whole) {
        var token = QuarkusTransaction.requiringNew().call(() -> guests.link(OrderAccess.subject(order), clock.instant().plus(whole)));
        return path(ana.opens("/br/pt/orders/l/" + token)).replace("/br/pt/orders/", "");
    }

    private long threads() {
        return Long.parseLong(tables.ask("select count(*) from ticket where email like ?", "%" + email));
    }

    private static String path(Wire.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location").replaceAll("\\?.*", "");
    }

    /** What somebody is asked for. */
    // What somebody is asked for; a file may come along, and nobody is asked for one.
    private static List<String> inputs(Page page) {
        var form = page.html().substring(page.html().indexOf("<form class=\"fields\""), page.html().indexOf("</main>"));
        return Pattern.compile("<(input|select|textarea)(?! type=\"hidden\")[^>]*name=\"(\\w+)\"").matcher(form).results().map(field -> field.group(1) + " " + field.group(2))
                .filter(field -> !field.equals("input files")).toList();
    }

    private static void pressTogether(int many, Runnable press) throws InterruptedException {
        var ready = new CountDownLatch(1);
        Set<Thread> presses = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < many; i++) {
            var thread = new Thread(() -> {
                try {
                    ready.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                press.run();
            });
            presses.add(thread);
            thread.start();
        }
        ready.countDown();
        for (var thread : presses) {
            thread.join();
        }
    }
}
