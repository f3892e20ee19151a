package dragoman.replies;

import static dragoman.replies.Desk.REPLIES;
import static dragoman.replies.Desk.plain;
import static dragoman.replies.Desk.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.money.Money;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucía picks a reply in Spanish, and its buyer reads it in another language, with numbers and days as they are written there. */
class RepliesTest {

    private static final Map<String, Object> DELAYED = Map.of("order", "#1001", "days", 3, "day", LocalDate.of(2026, 11, 30));

    @Test
    void aListIsInTheLanguageOfWhoReadsItAndSortedAsThere() {
        var replies = REPLIES.all(visit("es/es"));
        assertThat(replies).hasSizeGreaterThanOrEqualTo(14);
        assertThat(replies).extracting(Reply::title).contains("Retraso: disculpa y nueva fecha").startsWith("Artículo equivocado");
        assertThat(replies).extracting(reply -> reply.language().id()).containsOnly("es");
        assertThat(REPLIES.find("delay", visit("es/es")).orElseThrow().asks()).containsExactlyInAnyOrder(Placeholder.ORDER, Placeholder.DAYS, Placeholder.DAY);
        assertThat(REPLIES.find("nothing", visit("es/es"))).isEmpty();
    }

    @Test
    void yusufReadsHisOwnDigits() {
        assertThat(plain(REPLIES.say("delay", visit("sa/ar"), DELAYED)))
                .startsWith("نعتذر إليكم: سيصل طلبكم #1001 متأخرًا ٣ أيام عما قلناه. الموعد الجديد هو ٣٠ نوفمبر ٢٠٢٦");
        // A number of a stranger's script does not turn the sentence round it.
        assertThat(((Outcome.Said) REPLIES.say("delay", visit("sa/ar"), DELAYED)).text()).contains("\u2068#1001\u2069");
    }

    @Test
    void zofiaReadsEachPluralOfPolish() {
        assertThat(delayedBy(1)).startsWith("Przepraszamy: Twoje zamówienie #1001 dotrze 1 dzień później");
        assertThat(delayedBy(3)).contains("dotrze 3 dni później").contains("Nowy termin to 30 listopada 2026.");
        assertThat(delayedBy(22)).contains("dotrze 22 dni później");
    }

    @Test
    void kenjiReadsHisCalendarAndAmountsOfAnyCurrency() {
        var said = plain(REPLIES.say("refunded", visit("jp/ja"),
                Map.of("order", "1004", "amount", new Money(4_980, Currency.getInstance("JPY")), "day", LocalDate.of(2026, 11, 23))));
        assertThat(said).startsWith("2026年11月23日に、ご注文1004の￥4,980を返金しました。");
        var dollars = plain(REPLIES.say("refunded", visit("jp/ja"),
                Map.of("order", "1004", "amount", new Money(4_980, Currency.getInstance("USD")), "day", LocalDate.of(2026, 11, 23))));
        assertThat(dollars).contains("ご注文1004のUSD 49.80を返金しました。");
    }

    @Test
    void somebodyInThailandReadsTheYearThatHerMarketCountsWith() {
        var said = plain(REPLIES.say("delay", visit("th/th"), DELAYED));
        assertThat(said).contains("ช้ากว่าที่เราบอกไว้ 3 วัน").contains("วันใหม่คือ 30 พฤศจิกายน").contains("2026").doesNotContain("2569");
    }

    @Test
    void aMomentIsOnTheBuyersClock() {
        var at = Map.of("order", "A-7", "at", Instant.parse("2026-11-23T02:30:00Z"));
        assertThat(plain(REPLIES.say("withdrawalReceived", visit("br/pt"), at))).contains("22 de novembro de 2026").contains("23:30");
        assertThat(plain(REPLIES.say("withdrawalReceived", visit("jp/ja"), at))).contains("2026年11月23日 11:30");
    }

    @Test
    void factsAreTheMarketsOwn() {
        var brazil = visit("br/pt").market();
        assertThat(plain(REPLIES.say("noExchange", visit("br/pt"), Map.of()))).contains("Você tem " + brazil.returns().days() + " dias");
        // Nobody may say something else than the market does.
        assertThat(plain(REPLIES.say("noExchange", visit("br/pt"), Map.of("returnDays", 999)))).doesNotContain("999");
        assertThat(plain(REPLIES.say("thanks", visit("de/de"), Map.of("name", "Jörg")))).endsWith("Lantern & Loom");
    }

    @Test
    void bothSidesReadTheSame() {
        var ana = visit("br/pt");
        var lucia = Replies.readIn(LocaleId.of("es"), ana);
        var at = Map.of("order", "A-7", "at", Instant.parse("2026-11-23T02:30:00Z"));
        assertThat(plain(REPLIES.say("withdrawalReceived", lucia, at))).startsWith("Recibimos su desistimiento de la compra, pedido A-7, el 22 de noviembre de 2026")
                .contains("23:30").containsPattern("plazo de " + ana.market().withdrawal().refundDays() + " días? ");
    }

    @Test
    void whatIsMissingOrUnfitIsNamedAndNothingIsSaid() {
        assertThat(REPLIES.say("delay", visit("pl/pl"), Map.of("order", " ", "days", 3))).isEqualTo(new Outcome.Unfilled(Set.of("order", "day"), Set.of()));
        assertThat(REPLIES.say("delay", visit("pl/pl"), Map.of("order", "1", "days", 0, "day", "tomorrow"))).isEqualTo(new Outcome.Unfilled(Set.of(), Set.of("days", "day")));
        assertThat(REPLIES.say("refunded", visit("pl/pl"), Map.of("order", "1", "amount", "10 zł", "day", LocalDate.of(2026, 1, 2))))
                .isEqualTo(new Outcome.Unfilled(Set.of(), Set.of("amount")));
        assertThat(REPLIES.say("nothing", visit("pl/pl"), Map.of())).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void whoseLanguageIsBehindOrNotThereIsTold(@TempDir Path folder) throws IOException {
        var bundle = Files.createDirectories(folder.resolve("bundles").resolve("replies"));
        Files.writeString(bundle.resolve("en.properties"), "replies.x.title=Soon\n# @ order text number\nreplies.x.text=Order {order} comes soon.\n");
        Files.writeString(bundle.resolve("pt.properties"), "replies.x.title=Logo\nreplies.x.text=O pedido {order} chega logo.\n");
        Files.writeString(bundle.resolve("pt.made-from"), "replies.x.text " + Digest.of("Order {order} will come.") + "\n");
        Files.writeString(bundle.resolve("es.properties"), "replies.x.text=El pedido {order} llega pronto.\n");
        Files.writeString(bundle.resolve("es.made-from"), "replies.x.text " + Digest.of("Order {order} comes soon.") + "\n");
        var edition = FolderEdition.remembering(folder);
        var order = Map.of("order", "7");
        assertThat(say("br/pt", edition, order)).isEqualTo(new Outcome.Said("O pedido 7 chega logo.", LocaleId.of("pt"), true, true));
        assertThat(say("es/es", edition, order)).isEqualTo(new Outcome.Said("El pedido 7 llega pronto.", LocaleId.of("es"), true, false));
        assertThat(say("pl/pl", edition, order)).isEqualTo(new Outcome.Said("Order 7 comes soon.", LocaleId.of("en"), false, false));
        assertThat(REPLIES.all(visit("es/es", edition))).containsExactly(new Reply("x", "Soon", LocaleId.of("en"), List.of(Placeholder.ORDER)));
    }

    private static Outcome say(String place, Edition edition, Map<String, ?> values) {
        return REPLIES.say("x", visit(place, edition), values);
    }

    private static String delayedBy(int days) {
        return plain(REPLIES.say("delay", visit("pl/pl"), Map.of("order", "#1001", "days", days, "day", LocalDate.of(2026, 11, 30))));
    }
}
