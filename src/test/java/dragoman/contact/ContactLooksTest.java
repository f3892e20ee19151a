package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.identity.Doorkeeper;
import dragoman.tickets.Ticket.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writing to us, walked on a phone and at a desk, by day and by night, in scripts that are wide, high, long, or from right to left. */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class ContactLooksTest {

    /** What each writes, and how Lucía's answer reads to them. */
    private static final Map<Person, List<String>> WORDS = Map.of(
            Person.ANA, List.of("Quero devolver a luminária e receber o reembolso.", "Claro! A etiqueta de devolução está na página do pedido."),
            Person.YUSUF, List.of("أريد إرجاع المصباح رقم ‎LX-204‎ واسترداد المبلغ.", "بالتأكيد! تجدون ملصق الإرجاع في صفحة الطلب."),
            Person.KENJI, List.of("ランプを返品して、返金を受けたいです。", "承知しました。返品用のラベルは注文のページにございます。"),
            Person.ZOFIA, List.of("Chcę zwrócić lampę i odzyskać pieniądze.", "Oczywiście! Etykieta zwrotna jest na stronie zamówienia."),
            Person.RETO, List.of("Ich möchte die Leuchte zurückschicken und mein Geld zurückerhalten.", "Gerne! Das Rücksendeetikett finden Sie auf der Seite der Bestellung."));
    private static final String SPANISH = "¡Claro! La etiqueta de devolución está en la página del pedido.";

    @Inject
    HelpDesk desk;

    @Inject
    Doorkeeper tables;

    private final String email = "walker-" + UUID.randomUUID() + "@post.example";

    @BeforeEach
    void nobodyHasWritten() {
        tables.forgetsWhoAsked();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANA", "YUSUF", "KENJI", "ZOFIA", "RETO"})
    void fromTheStartPageToTheAnswer(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            walks(person, screen);
        }
    }

    private void walks(Person person, Screen screen) {
        tables.forgetsWhoAsked();
        var where = "contact " + person + " " + screen + " ";
        try (var tab = Tab.of(person, screen)) {
            var page = tab.open(person.at("/help"));
            page.click(".doors li:last-child a");
            page.waitForURL(Pattern.compile(".*/contact"));
            tab.looksRight(where + "form");
            page.locator("#message").pressSequentially(WORDS.get(person).get(0));
            page.waitForSelector("#answers a");
            tab.looksRight(where + "suggestions");
            page.locator("#email").evaluate("field => { field.required = false; field.type = 'text' }");
            page.fill("#email", "walker@post");
            page.click("main .act");
            page.waitForSelector("[role=alert]");
            assertThat(page.inputValue("#message")).isEqualTo(WORDS.get(person).get(0).strip());
            tab.looksRight(where + "wrong");
            page.fill("#email", email);
            page.click("main .act");
            page.waitForURL(Pattern.compile(".*/contact/[\\w-]{22}\\?new"));
            tab.looksRight(where + "sent");
            var thread = page.url().replaceAll(".*(/[a-z]{2}/[^/]+/contact/[\\w-]{22}).*", "$1");
            desk.answersUntranslated(thread, "Hola.");
            desk.answers(thread, SPANISH, WORDS.get(person).get(1), State.SOLVED);
            tab.open(thread);
            page.click(".behind summary");
            assertThat(page.locator(".behind .said").isVisible()).isTrue();
            tab.looksRight(where + "answer");
            page.click(".quiet");
            page.waitForURL(Pattern.compile(".*#m\\d+"));
            page.click(".helped button[value=TRANSLATION]");
            page.waitForURL(Pattern.compile(".*\\?told"));
            tab.looksRight(where + "told");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUSUF", "ZOFIA", "KENJI"})
    void onTheSmallestScreenNothingSticksOutEvenInLettersTwiceAsLarge(Person person) {
        var buyer = new Buyer(person);
        var thread = buyer.begins(WORDS.get(person).get(0), email);
        desk.answers(thread, SPANISH, WORDS.get(person).get(1), State.SOLVED);
        try (var tab = Tab.of(person, Screen.SMALL)) {
            tab.has("guest", buyer.cookies().get("guest"));
            for (var path : List.of(person.at("/contact"), thread, person.at("/contact/AAAAAAAAAAAAAAAAAAAAAA"))) {
                var page = tab.open(path);
                assertThat(tab.sticksOut()).as(path).isEmpty();
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(tab.sticksOut()).as(path + " 200 %").isEmpty();
            }
        }
    }

    @Test
    void withoutAScriptAllOfItWorks() {
        try (var tab = Tab.withoutScript(Person.ANA, Screen.PHONE)) {
            var page = tab.open("/br/pt/contact");
            page.selectOption("#kind", "RETURN");
            page.fill("#message", WORDS.get(Person.ANA).get(0));
            page.fill("#email", email);
            page.click("main .act");
            assertThat(page.url()).matches(".*/contact/[\\w-]{22}\\?new");
            assertThat(page.locator(".answers a").count()).isPositive();
            page.fill("#message", "E mais uma coisa.");
            page.click(".reply .act");
            assertThat(page.locator(".letters .said").count()).isEqualTo(2);
            var thread = page.url().replaceAll(".*(/br/pt/contact/[\\w-]{22}).*", "$1");
            desk.answers(thread, SPANISH, WORDS.get(Person.ANA).get(1), State.SOLVED);
            tab.open(thread);
            page.click(".behind summary");
            assertThat(page.locator(".behind .said").isVisible()).isTrue();
            page.click(".helped .act");
            assertThat(page.url()).endsWith("?told");
        }
    }

    @Test
    void onPaperThereIsWhatIsReadAndNothingToPress() {
        var buyer = new Buyer(Person.ANA);
        var thread = buyer.begins(WORDS.get(Person.ANA).get(0), email);
        desk.answers(thread, SPANISH, WORDS.get(Person.ANA).get(1), State.SOLVED);
        try (var tab = Tab.of(Person.ANA, Screen.DESKTOP)) {
            tab.has("guest", buyer.cookies().get("guest"));
            var page = tab.prints(thread);
            for (var pressed : List.of(".reply", ".helped", ".quiet")) {
                assertThat(page.locator(pressed).first().isVisible()).as(pressed).isFalse();
            }
            assertThat(page.locator(".letters > li > .said").count()).isEqualTo(2);
            assertThat(page.locator(".letters > li > .said").last().isVisible()).isTrue();
        }
    }
}
