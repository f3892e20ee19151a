package dragoman.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.mail.PostBox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buyers find their orders with a number and what only they get: a mail. */
@QuarkusTest
@Tag("database")
class LookupPagesTest {

    @Inject
    OrderBook book;

    @Inject
    Doorkeeper tables;

    PostBox postBox;

    private final String email = "zofia-" + UUID.randomUUID() + "@poczta.example";
    private final String number = OrderBook.number();

    @BeforeEach
    void nobodyHasAsked() {
        tables.forgetsWhoAsked();
    }

    @Test
    void zofiaFindsHerOrderWithTheCodeFromHerMail() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        var asked = zofia.asks("#" + number, email);
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Location")).isEqualTo("/pl/pl/orders/code");
        var page = zofia.sees("/pl/pl/orders/code");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.lang()).isEqualTo("pl-PL");
        var entered = zofia.enters(mail().code());
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.header("Location")).matches("/pl/pl/orders/[\\w-]{22}");
        assertThat(zofia.opens(entered.header("Location")).status()).isEqualTo(200);
        assertThat(book.outcome()).isEqualTo("FOUND");
        // The order's number is not kept in the record of who looked.
        assertThat(tables.ask("select count(*) from lookup_attempt where number_key = ?", number.toLowerCase(Locale.ROOT))).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80-001", "８０-００１", "٨٠٠٠١", " 80 001 "})
    void aPostcodeOfAnyWidthAndScriptWillDoAndTheMailGoesToTheBuyer(String typed) throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        new Guest(Person.ZOFIA).asks(number, typed);
        assertThat(mail().code()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "#%s", "＃%s", "\u200f%s\u200e", " %s "})
    void aNumberMayBeWrittenAsPeopleWriteIt(String pattern) throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        new Guest(Person.ZOFIA).asks(pattern.formatted(number), "  " + email.toUpperCase(Locale.ROOT) + " ");
        assertThat(mail().code()).hasSize(8);
    }

    @Test
    void digitsOfAnyScriptAreTheCode() throws Exception {
        book.takes(number, email, "sa", "ar", "80-001");
        var yusuf = new Guest(Person.YUSUF);
        yusuf.asks(number, email);
        var code = new StringBuilder();
        mail().code().chars().forEach(c -> code.append((char) (c - '0' + '٠')));
        assertThat(yusuf.enters(code.insert(4, " ").toString()).statusCode()).isEqualTo(303);
    }

    @Test
    void theMailIsInTheOrdersLanguageWhateverTheAskersPageIsIn() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        new Guest(Person.KENJI).asks(number, email);
        var mail = mail();
        assertThat(Page.plain(mail.subject())).isEqualTo("Twój kod do zamówienia #" + number);
        assertThat(mail.html()).contains("<html lang=\"pl-PL\" dir=\"ltr\">");
        assertThat(mail.text()).contains("Wpisz ten kod na stronie");
        assertThat(mail.link()).startsWith("/pl/pl/orders/p/v1.");
    }

    @Test
    void inArabicTheMailRunsFromRightToLeft() throws Exception {
        book.takes(number, email, "sa", "ar-SA", "11564");
        new Guest(Person.ZOFIA).asks(number, email);
        var mail = mail();
        assertThat(mail.subject()).startsWith("رمز فتح الطلب");
        assertThat(mail.html()).contains("<html lang=\"ar-SA\" dir=\"rtl\">").contains("<body dir=\"rtl\"");
        assertThat(mail.text()).contains("أدخلوا هذا الرمز");
        assertThat(mail.link()).startsWith("/sa/ar/orders/p/v1.");
    }

    @Test
    void anOrderByTelephoneHasNoMailAndOpensToNobody() {
        book.takes(number, "", "pl", "pl", "80-001");
        var somebody = new Guest(Person.ZOFIA);
        assertThat(somebody.asks(number, "80-001").statusCode()).isEqualTo(303);
        awaitOutcome("NO_EMAIL");
        // What the page says of it, before and to all alike.
        assertThat(Person.EMMA.reads("/orders").words()).contains("without an email address").contains("open no order");
    }

    @Test
    void aLinkIsUsedUpByTheButtonAndNotByAScanner() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        new Guest(Person.ZOFIA).asks(number, email);
        var link = mail().link();
        for (int i = 0; i < 5; i++) {
            var scanner = new Guest(Person.KENJI);
            var seen = scanner.opens(link);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.header("Set-Cookie")).isEmpty();
            assertIsNobodysBusiness(seen);
            assertThat(Page.of(seen).html()).doesNotContain(number).doesNotContain(email);
        }
        assertThat(Person.nobody().head(link).statusCode()).isEqualTo(200);
        // Another browser than the one that asked: the mail is what proves it.
        var zofia = new Guest(Person.ZOFIA);
        var pressed = zofia.presses(link);
        assertThat(pressed.statusCode()).isEqualTo(303);
        assertThat(pressed.header("Location")).matches("/pl/pl/orders/[\\w-]{22}");
        assertThat(zofia.opens(pressed.header("Location")).body()).contains(OrderBook.STREET);
        var again = new Guest(Person.ZOFIA).presses(link);
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(Page.of(again).words()).contains("Został już użyty").contains("możesz poprosić o nowy kod");
        assertThat(new Guest(Person.ZOFIA).opens(link).status()).isEqualTo(410);
        // Who goes back, or presses the link again where it was used, is where it led.
        assertThat(zofia.opens(link).header("Location")).isEqualTo(pressed.header("Location"));
        assertThat(zofia.presses(link).header("Location")).isEqualTo(pressed.header("Location"));
    }

    @Test
    void theCodeIsDeadWithItsLinkAndTheLinkWithItsCode() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        zofia.asks(number, email);
        var mail = mail();
        assertThat(zofia.enters(mail.code()).statusCode()).isEqualTo(303);
        assertThat(zofia.enters(mail.code()).statusCode()).isEqualTo(422);
        assertThat(new Guest(Person.KENJI).presses(mail.link()).statusCode()).isEqualTo(410);
    }

    @Test
    void aCodeWorksInTheBrowserThatAskedAndInNoOther() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        new Guest(Person.ZOFIA).asks(number, email);
        var code = mail().code();
        var eve = new Guest(Person.KENJI);
        assertThat(eve.enters(code).statusCode()).isEqualTo(422);
        eve.asks(OrderBook.number(), "eve@example.com");
        assertThat(eve.enters(code).statusCode()).isEqualTo(422);
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsDead() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        zofia.asks(number, email);
        var mail = mail();
        for (int i = 0; i < 5; i++) {
            var wrong = zofia.enters(mail.code().equals("00000000") ? "00000001" : "00000000");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(Page.of(wrong).words()).contains("Ten kod jest nieprawidłowy");
        }
        var right = zofia.enters(mail.code());
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(Page.of(right).words()).contains("Zbyt wiele razy");
        // The mail's link is none of the guesser's, and still good for whoever has the mail.
        assertThat(new Guest(Person.ZOFIA).presses(mail.link()).statusCode()).isEqualTo(303);
    }

    @Test
    void whoHasNotAskedHasNoCodeToEnter() {
        var answer = new Guest(Person.ZOFIA).opens("/pl/pl/orders/code");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/pl/pl/orders");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        var answer = new Guest(Person.RETO).asks(" # ", "reto@post.example");
        var page = Page.of(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.lang()).isEqualTo("de-CH");
        assertThat(page.words()).contains("Bitte geben Sie Ihre Bestellnummer ein.").doesNotContain("Bitte geben Sie Ihre E-Mail-Adresse");
        assertThat(page.html()).contains("value=\"reto@post.example\"").contains("aria-describedby=\"no-number number-hint\"");
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void whatIsTypedIsOnlyEverText() {
        var page = Page.of(new Guest(Person.RETO).asks("", "\"><script>alert(1)</script>"));
        assertThat(page.html()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void anOrdersAddressLeadsStrangersToTheFormWhetherOrNotThereIsSuchAnOrder() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        zofia.asks(number, email);
        var order = zofia.enters(mail().code()).header("Location");
        var real = new Guest(Person.KENJI).opens(order);
        var invented = new Guest(Person.KENJI).opens("/pl/pl/orders/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(real.status()).isEqualTo(303).isEqualTo(invented.status());
        assertThat(real.header("Location")).isEqualTo("/pl/pl/orders").isEqualTo(invented.header("Location"));
        assertThat(real.body()).isEqualTo(invented.body());
        // A cookie that somebody made up is none of ours.
        for (var cookie : new String[] {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "", "x".repeat(3000), "%00"}) {
            assertThat(Person.KENJI.browser().cookie("guest", cookie).get(order).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void theBrowserGetsANewNameWithEachEntryAndKeepsWhatItHad() throws Exception {
        var other = OrderBook.number();
        book.takes(number, email, "pl", "pl", "80-001");
        book.takes(other, "b" + email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        zofia.asks(number, email);
        var first = zofia.enters(mail().code()).header("Location");
        var before = zofia.cookie("guest");
        zofia.asks(other, "b" + email);
        var second = zofia.enters(Paper.of(postBox.lastTo("b" + email)).code()).header("Location");
        assertThat(zofia.cookie("guest")).isNotEqualTo(before);
        assertThat(zofia.opens(first).status()).isEqualTo(200);
        assertThat(zofia.opens(second).status()).isEqualTo(200);
        var copy = new Guest(Person.KENJI);
        copy.has("guest", before);
        assertThat(copy.opens(first).status()).isEqualTo(303);
    }

    @Test
    void cookiesAreForUsAlone() throws Exception {
        book.takes(number, email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        var asked = zofia.asks(number, email).detailedCookie("ask");
        var entered = zofia.enters(mail().code()).detailedCookie("guest");
        for (var cookie : new Cookie[] {asked, entered}) {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getSameSite()).isEqualTo("Lax");
            assertThat(cookie.getValue()).matches("[\\w-]{32}");
        }
    }

    @Test
    void afterTwoHoursTheDoorIsShutAgain() throws Exception {
        var sold = book.takes(number, email, "pl", "pl", "80-001");
        var zofia = new Guest(Person.ZOFIA);
        zofia.asks(number, email);
        var order = zofia.enters(mail().code()).header("Location");
        assertThat(tables.ask("select timestampdiff(minute, utc_timestamp(), max(expires_at)) from guest_session where subject = ?", OrderAccess.subject(sold).ref())).isIn("119", "120");
        tables.run("update guest_session set whole_until = '2020-01-01', expires_at = '2020-01-01'");
        assertThat(zofia.opens(order).status()).isEqualTo(303);
    }

    @Test
    void tooManyAreToldWhenToComeAgainWhetherTheyHitOrNot() {
        book.takes(number, email, "pl", "pl", "80-001");
        var missing = OrderBook.number();
        for (int i = 0; i < 5; i++) {
            assertThat(new Guest(Person.ZOFIA).asks(number, email).statusCode()).isEqualTo(303);
        }
        var hit = new Guest(Person.ZOFIA).asks(number, email);
        tables.forgetsWhoAsked();
        for (int i = 0; i < 5; i++) {
            new Guest(Person.ZOFIA).asks(missing, email);
        }
        var miss = new Guest(Person.ZOFIA).asks(missing, email);
        assertThat(hit.statusCode()).isEqualTo(429).isEqualTo(miss.statusCode());
        assertThat(Page.of(hit).heading()).isEqualTo("Zbyt wiele prób");
        assertThat(Integer.parseInt(hit.header("Retry-After"))).isBetween(540, 660);
        assertThat(hit.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(withoutTime(hit)).isEqualTo(withoutTime(miss));
        assertThat(book.outcome()).isEqualTo("LIMITED");
    }

    @Test
    void oneAddressCannotTryManyNumbers() {
        for (int i = 0; i < 10; i++) {
            assertThat(new Guest(Person.KENJI).asks(OrderBook.number(), "eve" + i + "@example.com").statusCode()).isEqualTo(303);
        }
        assertThat(new Guest(Person.KENJI).asks(OrderBook.number(), "eve@example.com").statusCode()).isEqualTo(429);
        // Whoever is behind what a stranger claims to be behind is not another one.
        var forged = Person.KENJI.form().header("X-Forwarded-For", "203.0.113.9").header("Forwarded", "for=203.0.113.9")
                .formParam("number", OrderBook.number()).formParam("second", "12345").post("/jp/ja/orders");
        assertThat(forged.statusCode()).isEqualTo(429);
    }

    @Test
    void allOfItIsNobodysBusiness() {
        for (var path : new String[] {"/pl/pl/orders", "/pl/pl/orders/p/v1.x.y.z", "/pl/pl/orders/l/v1.x.y.z", "/pl/pl/orders/AAAAAAAAAAAAAAAAAAAAAA", "/pl/pl/orders/what/ever"}) {
            assertIsNobodysBusiness(Wire.send("GET " + path));
        }
        assertThat(Person.ZOFIA.reads("/orders").isIndexed()).isFalse();
    }

    @Test
    void theStartPagesFirstDoorAndTheFootLeadHere() {
        var page = Person.ZOFIA.reads("/help");
        assertThat(page.html()).contains("<ul class=\"doors\">\n<li><a href=\"/pl/pl/orders\">");
        assertThat(page.foot()).contains("Gdzie jest Twoje zamówienie?");
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsToldThatThereIsNoSuchOrder() {
        tables.run("rename table lookup_attempt to lookup_attempt_away");
        try {
            var answer = new Guest(Person.ZOFIA).asks(number, email);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(Page.of(answer).heading()).isEqualTo("To chwilowo nie działa");
        } finally {
            tables.run("rename table lookup_attempt_away to lookup_attempt");
        }
    }

    private Paper mail() throws Exception {
        return Paper.of(postBox.lastTo(email));
    }

    private void awaitOutcome(String outcome) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!outcome.equals(book.outcome()) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(book.outcome()).isEqualTo(outcome);
    }

    private static String withoutTime(Response answer) {
        return Page.of(answer).html().replaceAll("\\d{1,2}:\\d{2}", "TIME");
    }

    private static void assertIsNobodysBusiness(Wire.Answer answer) {
        assertThat(answer.head().lines().filter(line -> line.matches("(?i)(cache-control|referrer-policy|x-robots-tag):.*")).map(line -> line.toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder("cache-control: no-store", "referrer-policy: no-referrer", "x-robots-tag: noindex, nofollow, noarchive");
    }
}
