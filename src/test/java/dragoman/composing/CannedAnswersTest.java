package dragoman.composing;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.lookup.OrderBook;
import dragoman.money.Money;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.orders.Refund;
import dragoman.orders.Version;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.texts.Releases.Edit;
import dragoman.tickets.Asked;
import dragoman.tickets.Conversation;
import dragoman.tickets.Message;
import dragoman.tickets.MessageText;
import dragoman.tickets.MessageText.Origin;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía answers with what the desk says again and again: she reads it in Spanish, and its buyer gets the words that a person wrote in the buyer's language. */
@QuarkusTest
@Tag("database")
class CannedAnswersTest {

    @Inject
    Conversation cast;

    @Inject
    Office office;

    @Inject
    OrderBook orderBook;

    @Inject
    Orders orders;

    @Inject
    Moves moves;

    @Inject
    PressRoom press;

    @Inject
    Doorkeeper tables;

    private Colleague lucia;

    @BeforeEach
    void luciaIsAtWork() {
        tables.forgetsWhoAsked();
        lucia = office.hiresAt("madrid", "es", "Lucía Fernández", "agent:br:*", "agent:es:*").signsIn();
    }

    @Test
    void sheChoosesFromAListInHerOwnLanguage() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        assertThat(lucia.opens(path(ticket)).body()).contains("<option value=\"delay\" lang=\"es\">Retraso: disculpa y nueva fecha</option>", "formaction=\"" + path(ticket) + "/reply\"");
    }

    @Test
    void whatTheOrderSaysIsFilledInAndTheRestIsAskedFor() {
        var order = order();
        var ticket = cast.begins(about(order, cast.ana("Onde está a minha encomenda?")));
        var form = puts(ticket, "delay").body();
        assertThat(form).contains("Aún no se ha insertado");
        assertThat(input(form, "fill-order")).contains("value=\"" + order.told().number() + "\"").doesNotContain("aria-invalid");
        assertThat(input(form, "fill-days")).contains("type=\"number\"", "aria-invalid=\"true\"");
        assertThat(input(form, "fill-day")).contains("type=\"date\"", "aria-invalid=\"true\"");
        assertThat(value(form, "text")).isEmpty();
        assertThat(form).doesNotContain("id=\"translation\"");
    }

    @Test
    void sheReadsItInSpanishAndAnaGetsItInPortuguese() {
        var order = order();
        var ticket = cast.begins(about(order, cast.ana("Onde está a minha encomenda?")));
        var form = delayed(ticket);
        assertThat(plain(value(form, "text"))).startsWith("Lo sentimos: su pedido " + order.told().number() + " llega 3 días más tarde").contains("30 de noviembre de 2026");
        assertThat(plain(value(form, "translation"))).startsWith("Pedimos desculpas: o seu pedido " + order.told().number() + " chega 3 dias mais tarde").contains("30 de novembro de 2026");
    }

    @Test
    void sentAsItIsItIsAPersonsWork() {
        var ticket = cast.begins(about(order(), cast.ana("Onde está a minha encomenda?")));
        var form = delayed(ticket);
        assertThat(sends(ticket, form, value(form, "translation")).status()).isEqualTo(303);
        var text = last(ticket);
        assertThat(text.origin()).isEqualTo(Origin.PERSON);
        assertThat(plain(text.text().orElseThrow())).startsWith("Pedimos desculpas: o seu pedido");
    }

    @Test
    void mendedItIsStillAPersonsWorkAndNoMachines() {
        var ticket = cast.begins(about(order(), cast.ana("Onde está a minha encomenda?")));
        var form = delayed(ticket);
        var mended = value(form, "translation") + "\n\nUm abraço de Madri!";
        assertThat(sends(ticket, form, mended).status()).isEqualTo(303);
        assertThat(last(ticket).origin()).isEqualTo(Origin.PERSON);
        assertThat(last(ticket).text().orElseThrow()).endsWith("Um abraço de Madri!");
    }

    @Test
    void yusufReadsHisOwnDigitsThoughNoEngineHasThePair() {
        var ticket = cast.begins(cast.yusuf("أين طلبي؟ لم يصل بعد."));
        moves.handOver(ticket.id(), cast.desk("madrid"), Conversation.layla());
        var form = puts(ticket, "delay", "fill-order", "1001", "fill-days", "3", "fill-day", "2026-11-30").body();
        assertThat(plain(value(form, "translation"))).contains("٣٠ نوفمبر ٢٠٢٦", "1001");
        assertThat(plain(value(form, "text"))).contains("30 de noviembre de 2026", "1001");
        assertThat(sends(ticket, form, value(form, "translation")).status()).isEqualTo(303);
        assertThat(last(ticket).origin()).isEqualTo(Origin.PERSON);
    }

    @Test
    void pabloInSpainGetsItAtOnce() {
        var ticket = cast.begins(cast.asked("es", "es", "Europe/Madrid", "pablo-" + UUID.randomUUID() + "@example.com", "¿Dónde está mi pedido?"));
        var form = puts(ticket, "orderNotFound").body();
        assertThat(value(form, "text")).startsWith("Con lo que nos escribe");
        assertThat(form).doesNotContain("id=\"translation\"");
        assertThat(sends(ticket, form, "").status()).isEqualTo(303);
    }

    @Test
    void theLastRefundSaysHowMuchAndWhenOnTheBuyersCalendar() {
        var order = order();
        var refund = new Refund("r-1", new Money(4_990, Currency.getInstance("EUR")), Instant.parse("2026-11-20T01:30:00Z"), "Visa", "");
        QuarkusTransaction.requiringNew().run(() -> orders.tell(order.key(), new Version(Clock.systemUTC().instant(), "2"), refund));
        var ticket = cast.begins(about(order, cast.ana("Recebi o reembolso?")));
        var form = puts(ticket, "refunded").body();
        // Half past one in the morning of the 20th in London is the evening before in Recife.
        assertThat(plain(value(form, "translation"))).contains("19 de novembro de 2026").containsPattern("(€|EUR) ?49,90");
        assertThat(input(form, "fill-amount")).contains("value=\"49.90\"");
        var less = puts(ticket, "refunded", "fill-amount", "12.5", "currency", "BRL").body();
        assertThat(plain(value(less, "translation"))).contains("12,50").doesNotContain("49,90");
    }

    @Test
    void whatCannotBeReadIsAskedForAgainAndNothingThatSheWroteIsLost() {
        var ticket = cast.begins(cast.ana("Onde está a minha encomenda?"));
        var form = puts(ticket, "delay", "text", "Hola, Ana:", "fill-order", "7", "fill-days", "99", "fill-day", "mañana").body();
        assertThat(value(form, "text")).isEqualTo("Hola, Ana:");
        assertThat(input(form, "fill-days")).contains("value=\"99\"", "aria-invalid");
        assertThat(input(form, "fill-day")).contains("value=\"mañana\"", "aria-invalid");
        assertThat(input(form, "fill-order")).contains("value=\"7\"").doesNotContain("aria-invalid");
    }

    @Test
    void itStandsBehindWhatSheHasWrittenAndASecondPressPutsInNothingTwice() {
        var ticket = cast.begins(cast.yusuf("أين طلبي؟"));
        moves.handOver(ticket.id(), cast.desk("madrid"), Conversation.layla());
        var seen = lucia.posts(path(ticket) + "/preview", "text", "Hola:", "language", "es", "version", version(ticket)).body();
        var both = puts(ticket, "orderNotFound", "text", "Hola:", "of", field(seen, "of"), "translation", "مرحبًا:").body();
        assertThat(value(both, "text")).startsWith("Hola:\n\nCon lo que nos escribe");
        assertThat(value(both, "translation")).startsWith("مرحبًا:\n\n").hasSizeGreaterThan(60);
        var again = puts(ticket, "orderNotFound", "text", value(both, "text"), "of", field(both, "of"), "translation", value(both, "translation"), "said", field(both, "said")).body();
        assertThat(value(again, "text")).isEqualTo(value(both, "text"));
    }

    @Test
    void otherValuesPutInAnewReplaceThoseBefore() {
        var ticket = cast.begins(about(order(), cast.ana("Onde está a minha encomenda?")));
        var form = delayed(ticket);
        var other = puts(ticket, "delay", "fill-days", "5", "fill-day", "2026-12-02", "text", value(form, "text"), "said", field(form, "said"), "of", field(form, "of"),
                "translation", value(form, "translation")).body();
        assertThat(value(other, "text")).contains("5 días").doesNotContain("3 días");
        assertThat(value(other, "translation")).contains("5 dias").doesNotContain("3 dias");
    }

    @Test
    void aVersionThatIsBehindIsSaid() {
        var ticket = cast.begins(cast.ana("Não acho o meu pedido."));
        assertThat(puts(ticket, "orderNotFound").body()).doesNotContain("texto anterior");
        try {
            press.publishes(new Edit("phrase:replies.orderNotFound.text", "en", "We could not find it. Please answer with the number.", null));
            assertThat(puts(ticket, "orderNotFound").body()).contains("La versión en portugués se hizo a partir de un texto anterior", "La versión en español se hizo");
        } finally {
            press.takesBack();
        }
    }

    @Test
    void whoMayOnlyReadIsTurnedAwayAndWhoIsOfAnotherRegionFindsNothing() {
        var ticket = cast.begins(cast.ana("Olá"));
        assertThat(office.hires("reader", "agent:br:en").signsIn().posts(path(ticket) + "/reply", "reply", "thanks").status()).isEqualTo(403);
        assertThat(office.layla().signsIn().posts(path(ticket) + "/reply", "reply", "thanks").status()).isEqualTo(404);
        assertThat(puts(ticket, "../thanks").body()).contains("Elija primero una respuesta");
        assertThat(puts(ticket, "nothing").body()).contains("Elija primero una respuesta");
    }

    private Order order() {
        var number = "C" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        return orderBook.takes(number, "ana@example.com", "br", "pt", "50000-000");
    }

    private static Asked about(Order order, Asked asked) {
        return new Asked(asked.market(), asked.desk(), asked.language(), asked.zone(), asked.kind(), Optional.of(order.id()), asked.article(), asked.name(), asked.email(),
                asked.text(), asked.via(), asked.once());
    }

    private String delayed(Ticket ticket) {
        return puts(ticket, "delay", "fill-days", "3", "fill-day", "2026-11-30").body();
    }

    private Wire.Answer puts(Ticket ticket, String reply, String... more) {
        var fields = new ArrayList<>(List.of("reply", reply, "language", "es", "version", version(ticket), "then", "ASKED"));
        fields.addAll(Arrays.asList(more));
        var answer = lucia.posts(path(ticket) + "/reply", fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    // As a browser would, with all that the form has.
    private Wire.Answer sends(Ticket ticket, String form, String translation) {
        var fields = new ArrayList<>(List.of("text", value(form, "text"), "translation", translation, "language", "es", "then", "ASKED", "of", field(form, "of"),
                "version", field(form, "version"), "said", field(form, "said"), "reply", chosen(form)));
        Pattern.compile("<input id=\"(fill-[a-z]+)\"[^>]* value=\"([^\"]*)\"").matcher(form).results().forEach(one -> fields.addAll(List.of(one.group(1), one.group(2))));
        return lucia.posts(path(ticket) + "/answers", fields.toArray(String[]::new));
    }

    private MessageText last(Ticket ticket) {
        return cast.messages(ticket).stream().filter(message -> message.line().isEmpty()).reduce((first, second) -> second).flatMap((Message message) -> message.in(ticket.language()))
                .orElseThrow();
    }

    private String version(Ticket ticket) {
        return Integer.toString(cast.again(ticket).version());
    }

    private static String path(Ticket ticket) {
        return "/console/tickets/" + ticket.id();
    }

    private static String chosen(String form) {
        return first("<option value=\"([^\"]*)\" lang=\"[^\"]*\" selected>", form);
    }

    private static String input(String form, String id) {
        return first("(<input id=\"" + id + "\"[^>]*>)", form);
    }

    private static String field(String form, String name) {
        return first("name=\"" + name + "\" value=\"([^\"]*)\"", form);
    }

    private static String value(String form, String name) {
        return first("(?s)<textarea id=\"" + name + "\"[^>]*>(.*?)</textarea>", form);
    }

    private static String first(String pattern, String form) {
        return Pattern.compile(pattern).matcher(form).results().map(found -> found.group(1)).findFirst().orElseThrow(() -> new AssertionError(pattern + " in " + form));
    }

    // Without the marks that keep directions apart.
    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069\\u200e\\u200f\\u061c]", "").replaceAll("[\\u00a0\\u202f]", " ");
    }
}
