package dragoman.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Guests;
import dragoman.identity.Subject;
import dragoman.mail.PostBox;
import dragoman.orders.Order;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A link that goes out with a mail opens one order for weeks, in the few browsers of one buyer. */
@QuarkusTest
@Tag("database")
class MailLinkTest {

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @Inject
    OrderBook book;

    @Inject
    Guests guests;

    @Inject
    OrderMail mail;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Clock clock;

    PostBox postBox;

    private final String email = "ana-" + UUID.randomUUID() + "@correio.example";

    @BeforeEach
    void nobodyHasAsked() {
        doorkeeper.forgetsWhoAsked();
    }

    @Test
    void anasLinkComesInHerLanguageAndIsGoneFromTheAddress() throws Exception {
        var order = order(Duration.ZERO);
        QuarkusTransaction.requiringNew().run(() -> mail.wantLink(order));
        var letter = Paper.of(postBox.lastTo(email));
        assertThat(Page.plain(letter.subject())).isEqualTo("Seu pedido " + order.told().number() + " na Lantern & Loom");
        assertThat(letter.html()).contains("<html lang=\"pt-BR\" dir=\"ltr\">");
        var ana = new Guest(Person.ANA);
        var opened = ana.opens(letter.link());
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Location")).matches("/br/pt/orders/[\\w-]{22}");
        assertThat(opened.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(ana.opens(opened.header("Location")).body()).contains(OrderBook.STREET);
        // Again, and again, in whatever language.
        assertThat(ana.opens(letter.link().replace("/br/pt/", "/br/en/")).status()).isEqualTo(303);
    }

    @Test
    void anOrderOfAShopThatLetsUsWriteIsFollowedByOneLinkHoweverOftenItIsTold() throws Exception {
        book.takes("linked", OrderBook.number(), email, "br", "pt-BR", "50030-230", Duration.ZERO);
        var number = OrderBook.number();
        book.takes("linked", number, "b" + email, "br", "pt-BR", "50030-230", Duration.ZERO);
        book.takes("linked", number, "b" + email, "br", "pt-BR", "50030-230", Duration.ZERO);
        assertThat(Paper.of(postBox.lastTo("b" + email)).link()).startsWith("/br/pt/orders/l/v1.");
        assertThat(doorkeeper.ask("select count(*) from mail_wanted where recipient = ?", "b" + email)).isEqualTo("1");
        // Other shops send their own.
        order(Duration.ZERO);
        assertThat(doorkeeper.ask("select count(*) from mail_wanted where recipient = ?", email)).isEqualTo("1");
    }

    @Test
    void ofAnOldOrderItShowsTheStubUntilThereIsAProof() throws Exception {
        var order = order(Duration.ofDays(15));
        var ana = new Guest(Person.ANA);
        var address = ana.opens(link(order)).header("Location");
        assertThat(ana.opens(address).body()).contains(order.told().number()).doesNotContain(OrderBook.STREET);
        ana.asks(order.told().number(), email);
        var proven = ana.enters(Paper.of(postBox.lastTo(email)).code());
        assertThat(proven.header("Location")).isEqualTo(address);
        assertThat(ana.opens(address).body()).contains(OrderBook.STREET);
        // A link does not take away what a proof has given, and when the proof is over the stub is still there.
        ana.opens(link(order));
        assertThat(ana.opens(address).body()).contains(OrderBook.STREET);
        doorkeeper.run("update guest_session set whole_until = '2020-01-01' where subject = ?", OrderAccess.subject(order).ref());
        assertThat(ana.opens(address).body()).contains(order.told().number()).doesNotContain(OrderBook.STREET);
    }

    @Test
    void anOrderThatGrowsOldMeanwhileBecomesAStub() {
        var order = order(Duration.ofDays(13));
        var ana = new Guest(Person.ANA);
        var address = ana.opens(link(order)).header("Location");
        assertThat(ana.opens(address).body()).contains(OrderBook.STREET);
        assertThat(doorkeeper.ask("select timestampdiff(hour, utc_timestamp(), whole_until) from guest_session where subject = ?", OrderAccess.subject(order).ref()))
                .isIn("23", "24");
    }

    @Test
    void scannersThatOpenItDoNotUseItUp() {
        var link = link(order(Duration.ZERO));
        for (int i = 0; i < 30; i++) {
            assertThat(new Guest(Person.KENJI).opens(link).status()).isEqualTo(303);
        }
        var ana = new Guest(Person.ANA);
        assertThat(ana.opens(ana.opens(link).header("Location")).status()).isEqualTo(200);
    }

    @Test
    void itOpensInTenBrowsersAndInNoMore() {
        var link = link(order(Duration.ZERO));
        var first = new Guest(Person.ANA);
        var address = first.opens(link).header("Location");
        assertThat(first.opens(address).status()).isEqualTo(200);
        for (int i = 1; i < 10; i++) {
            var browser = new Guest(Person.ANA);
            browser.opens(link);
            assertThat(browser.opens(address).status()).isEqualTo(200);
        }
        var eleventh = new Guest(Person.ANA).opens(link);
        assertThat(eleventh.status()).isEqualTo(410);
        assertThat(Page.of(eleventh).words()).contains("Ele já foi aberto em todos os navegadores permitidos.").contains("pedir um novo código");
        // The first is still one of the ten.
        assertThat(first.opens(address).status()).isEqualTo(200);
        assertThat(first.opens(link).status()).isEqualTo(303);
        assertThat(first.opens(address).status()).isEqualTo(200);
    }

    @Test
    void whatWasRevokedOpensNothingAndNobody() {
        var order = order(Duration.ZERO);
        var link = link(order);
        var ana = new Guest(Person.ANA);
        var address = ana.opens(link).header("Location");
        assertThat(ana.opens(address).status()).isEqualTo(200);
        guests.revoke(OrderAccess.subject(order));
        assertThat(ana.opens(address).status()).isEqualTo(303);
        var again = ana.opens(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(Page.of(again).words()).contains("Ele foi cancelado para a sua segurança.");
    }

    @Test
    void aLinkOfOneOrderOpensNoOther() {
        var ana = new Guest(Person.ANA);
        ana.opens(link(order(Duration.ZERO)));
        var other = new Guest(Person.ANA).opens(link(order(Duration.ZERO))).header("Location");
        assertThat(ana.opens(other).status()).isEqualTo(303);
    }

    @Test
    void afterSixtyDaysItIsToldThatItHasExpired() {
        var order = order(Duration.ZERO);
        var old = QuarkusTransaction.requiringNew().call(() -> doorkeeper.ago(Duration.ofDays(61)).link(OrderAccess.subject(order), clock.instant()));
        var young = QuarkusTransaction.requiringNew().call(() -> doorkeeper.ago(Duration.ofDays(59)).link(OrderAccess.subject(order), clock.instant()));
        var told = new Guest(Person.ANA).opens("/br/pt/orders/l/" + old);
        assertThat(told.status()).isEqualTo(410);
        assertThat(Page.of(told).words()).contains("Ele expirou.");
        assertThat(new Guest(Person.ANA).opens("/br/pt/orders/l/" + young).status()).isEqualTo(303);
    }

    @Test
    void aProofThatWasWrittenElevenMinutesAgoHasExpired() {
        var order = order(Duration.ZERO);
        new Guest(Person.ANA).asks(OrderBook.number(), "x@example.com");
        long ask = Long.parseLong(doorkeeper.ask("select max(id) from guest_ask"));
        var subject = OrderAccess.subject(order);
        var old = QuarkusTransaction.requiringNew().call(() -> doorkeeper.ago(Duration.ofMinutes(11)).proof(ask, subject)).orElseThrow();
        var young = QuarkusTransaction.requiringNew().call(() -> doorkeeper.ago(Duration.ofMinutes(9)).proof(ask, subject)).orElseThrow();
        assertThat(new Guest(Person.ANA).presses("/br/pt/orders/p/" + old.token()).statusCode()).isEqualTo(410);
        assertThat(new Guest(Person.ANA).presses("/br/pt/orders/p/" + young.token()).statusCode()).isEqualTo(303);
    }

    @Test
    void whatNobodyOfOursMadeIsNotFoundWhateverItLooksLike() {
        var link = link(order(Duration.ZERO));
        var token = link.substring(link.lastIndexOf('/') + 1);
        for (var wrong : new String[] {"x", "v1.00000000." + "A".repeat(36) + "." + "A".repeat(22), token.replace("v1.", "v2."), token + "x", token.substring(1)}) {
            var answer = new Guest(Person.YUSUF).opens("/sa/ar/orders/l/" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(404);
            assertThat(Page.of(answer).words()).contains("هو غير مكتمل، أو ليس من روابطنا.");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
        // A mail's link is no proof, and cannot be pressed as one.
        assertThat(new Guest(Person.YUSUF).presses("/sa/ar/orders/p/" + token).statusCode()).isEqualTo(404);
        // Signed by us, and forgotten since.
        doorkeeper.run("delete from guest_link where kind = 'MAIL'");
        assertThat(new Guest(Person.YUSUF).opens(link).status()).isEqualTo(404);
    }

    @Test
    void theTokenStandsInNoLinkOfThePage() {
        var token = "v1.00000000." + "A".repeat(36) + "." + "A".repeat(22);
        assertThat(new Guest(Person.YUSUF).sees("/sa/ar/orders/l/" + token).html()).doesNotContain("AAAAAAAA");
    }

    @Test
    void onlyHashesOfItAreKept() {
        var order = order(Duration.ZERO);
        var link = link(order);
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(doorkeeper.ask("select count(*) from guest_link where token_hash = unhex(sha2(?, 256))", token)).isEqualTo("1");
        var ana = new Guest(Person.ANA);
        ana.opens(link);
        assertThat(doorkeeper.ask("select count(*) from guest_session where subject = ?", new Subject("order", order.id()).ref())).isEqualTo("1");
        assertThat(doorkeeper.ask("select count(*) from guest_session where session_hash = unhex(sha2(?, 256))", ana.cookie("guest"))).isEqualTo("0");
    }

    private Order order(Duration ago) {
        return book.takes(OrderBook.number(), email, "br", "pt-BR", "50030-230", ago);
    }

    private String link(Order order) {
        return "/br/pt/orders/l/" + QuarkusTransaction.requiringNew().call(() -> guests.link(OrderAccess.subject(order), order.told().placedAt().plus(FORTNIGHT)));
    }
}
