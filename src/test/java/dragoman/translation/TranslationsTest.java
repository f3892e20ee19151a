package dragoman.translation;

import static dragoman.translation.Workshop.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import dragoman.engines.EngineRoom;
import dragoman.engines.Reason;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.i18n.LocaleId;
import dragoman.translation.Outcome.Failed;
import dragoman.translation.Outcome.NotPossible;
import dragoman.translation.Outcome.Ready;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Lucía writes in Madrid is read by Ana in Recife, or it is said why not. */
@QuarkusTest
@Tag("database")
class TranslationsTest {

    private static final String LUCIAS = "Hola Ana,\n\nsu pedido #1001 no salió ayer.\n- Costó 49,90 €.\n\nEl mar, 1 abr 2025, Ana escribió:\n> Onde está meu pedido?\n";
    private static final Map<String, String> PORTUGUESE = Map.of(
            "Hola Ana,", "Olá Ana,", "su pedido XQ1X no salió ayer.", "o seu pedido XQ1X não saiu ontem.", "Costó XQ1X.", "Custou XQ1X.",
            "El paquete está en camino.", "O pacote está a caminho.");

    @Inject
    Translations translations;

    @Inject
    Workshop workshop;

    private EngineRoom room;

    @BeforeEach
    void opens() {
        workshop.empty();
        room = new EngineRoom(this::speaks);
    }

    @AfterEach
    void closes() {
        room.close();
        workshop.empty();
    }

    @Test
    @NeedsTool(Tool.APERTIUM)
    void theRealApertiumTranslatesAndLeavesAloneWhatItMust() {
        var text = "Hola Ana,\n\nel paquete de su pedido #1001 salió el 03/04/2025 y costó 49,90 €. Vea https://carrier.example/track?id=AB12.\n\n> Onde está?\n";
        assertThat(translations.translate(answer(text))).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.text()).startsWith("Olá Ana,\n\no pacote").contains("#1001", "03/04/2025", "49,90 €", "https://carrier.example/track?id=AB12").endsWith(".\n\n> Onde está?\n");
            assertThat(ready.provenance().engine()).contains("apertium");
            assertThat(ready.provenance().via()).isEmpty();
            assertThat(ready.provenance().glossary()).hasSize(12);
            assertThat(ready.remarks()).isEmpty();
        });
    }

    @Test
    @NeedsTool(Tool.APERTIUM)
    void aChainOfTwoPairsIsUsedAndSaid() {
        var wanted = new Wanted("The parcel of order #1001 is in the house.", LocaleId.of("en"), Workshop.PT, "br", "ANSWER", List.of());
        assertThat(translations.translate(wanted)).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.text()).contains("#1001").containsIgnoringCase("pacote");
            assertThat(ready.provenance().via()).contains(Workshop.ES);
        });
    }

    @Test
    void forArabicThereIsNobodyAndItIsSaidAtOnce() {
        var wanted = new Wanted("طلبي لم يصل بعد", LocaleId.of("ar"), Workshop.ES, "sa", "MESSAGE", List.of());
        assertThat(translations.isPossible(wanted)).isFalse();
        assertThat(translations.translate(wanted)).isEqualTo(new NotPossible(NotPossible.Why.NO_ENGINE));
    }

    @Test
    void noEngineIsAskedWithinATransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> translations.translate(answer("Hola")))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void paragraphsStayAndNeitherNumbersNorQuotesLeaveTheHouseP11() {
        assertThat(with(Map.of()).translate(answer(LUCIAS))).isInstanceOfSatisfying(Ready.class, ready -> assertThat(ready.text())
                .isEqualTo("Olá Ana,\n\no seu pedido #1001 não saiu ontem.\n- Custou 49,90 €.\n\nEl mar, 1 abr 2025, Ana escribió:\n> Onde está meu pedido?\n"));
        assertThat(sent()).doesNotContain("1001", "49,90", "Onde", "escribió").contains("XQ1X");
    }

    @Test
    void whatWasAnsweredOnceIsNotAskedAgainEvenForAnotherOrderP11() {
        var lucias = with(Map.of());
        lucias.translate(answer(LUCIAS));
        int before = room.asked().size();
        assertThat(lucias.translate(answer(LUCIAS.replace("1001", "2002")))).isInstanceOfSatisfying(Ready.class, ready -> assertThat(ready.text()).contains("#2002"));
        assertThat(room.asked()).hasSize(before);
        with(Map.of("engines.room.version", "2")).translate(answer(LUCIAS));
        assertThat(room.asked().size()).isGreaterThan(before);
    }

    @Test
    void whatIsKeptCanBeReadOnlyByWhoHasTheText() {
        with(Map.of()).translate(answer(LUCIAS));
        assertThat(workshop.statements().rows("select convert(answer using latin1) from translation_cache", row -> row.getString(1))).hasSize(3)
                .noneMatch(answer -> answer.contains("pedido") || answer.contains("Ana") || answer.contains("Custou"));
    }

    @Test
    void aFailureHalfWayCostsOnlyWhatComesAfterIt() {
        var chat = Map.of("engines.room.kind", "CHAT", "engines.room.model", "a-model");
        room.behaves((exchange, asked) -> {
            if (asked.body().contains("Costó")) {
                exchange.sendResponseHeaders(503, -1);
            } else {
                chats(asked.json().at("/messages/1/content").asText(), exchange);
            }
        });
        assertThat(with(chat).translate(answer(LUCIAS))).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.DOWN));
        int before = room.asked().size();
        room.behaves((exchange, asked) -> chats(asked.json().at("/messages/1/content").asText(), exchange));
        assertThat(with(chat).translate(answer(LUCIAS))).isInstanceOf(Ready.class);
        assertThat(room.asked().subList(before, room.asked().size())).allMatch(asked -> asked.body().contains("Costó"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EMPTY          | El paquete está en camino. | ''",
        "LOST           | Su pedido #1001 no salió. | O seu pedido não saiu.",
        "LOST           | Su pedido #1001 no salió. | O seu pedido XQ1X não saiu, XQ1X.",
        "INVENTED       | El paquete está en camino. | O pacote chega em 15 dias.",
        "WRONG_LANGUAGE | El paquete está en camino y llega mañana por la tarde. | The parcel is on its way and arrives tomorrow in the afternoon.",
        "WRONG_LANGUAGE | El paquete está en camino y llega mañana por la tarde. | El paquete está en camino y llega mañana por la tarde.",
        "TOO_SHORT      | El paquete está en camino y llega mañana por la tarde a su casa de la calle mayor en la ciudad. | Olá",
    })
    void anEngineThatLiesIsNotShownAndNotAskedAgain(Reason reason, String text, String said) {
        room.behaves((exchange, asked) -> translates(asked.json().path("q").size(), said, exchange));
        assertThat(with(Map.of()).translate(answer(text))).isEqualTo(new Failed(reason, Optional.empty()));
    }

    @Test
    void whatWasNoGoodIsNotKept() {
        room.behaves((exchange, asked) -> translates(1, "O pacote chega em 15 dias.", exchange));
        assertThat(with(Map.of()).translate(answer("El paquete está en camino."))).isInstanceOf(Failed.class);
        room.behaves(this::speaks);
        assertThat(with(Map.of()).translate(answer("El paquete está en camino."))).isInstanceOf(Ready.class);
    }

    @Test
    void anEngineThatIsSlowWithManyGoesOnWhereItWas() {
        var slow = Map.of("engines.room.kind", "CHAT", "engines.room.model", "a-model", "patience", "1ms");
        room.behaves((exchange, asked) -> chats(asked.json().at("/messages/1/content").asText(), exchange));
        assertThat(with(slow).translate(answer(LUCIAS))).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.TIMED_OUT));
        assertThat(with(slow).translate(answer(LUCIAS))).isInstanceOf(Failed.class);
        assertThat(with(slow).translate(answer(LUCIAS))).isInstanceOf(Ready.class);
        assertThat(room.asked()).hasSize(3);
    }

    @Test
    void anEngineThatTalksTooMuchIsNotShown() {
        room.behaves((exchange, asked) -> translates(1, "O pacote está a caminho. ".repeat(30), exchange));
        assertThat(with(Map.of()).translate(answer("El paquete está en camino."))).isEqualTo(new Failed(Reason.TOO_LONG, Optional.empty()));
    }

    @Test
    void whereOneFailsTheNextIsAsked() {
        var other = new HashMap<>(Map.of("engines.broken.kind", "LIBRETRANSLATE", "engines.broken.url", "http://127.0.0.1:9/", "pairs.\"es>pt\"", "broken, room"));
        assertThat(with(other).translate(answer(LUCIAS))).isInstanceOfSatisfying(Ready.class, ready -> assertThat(ready.provenance().engine()).contains("room"));
    }

    @Test
    void whoIsToldToWaitSaysForHowLong() {
        room.behaves((exchange, asked) -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
        });
        var lucias = with(Map.of());
        assertThat(lucias.translate(answer(LUCIAS))).isEqualTo(new Failed(Reason.BUSY, Optional.of(Duration.ofMinutes(2))));
        assertThat(lucias.translate(answer(LUCIAS))).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.again()).hasValueSatisfying(
                again -> assertThat(again).isBetween(Duration.ofSeconds(100), Duration.ofMinutes(2))));
        assertThat(room.asked()).hasSize(1);
    }

    @Test
    void anEngineThatIsDownIsLeftInPeaceAfterThreeFailures() {
        room.behaves(EngineRoom.says(500, "{}"));
        var lucias = with(Map.of("failures", "3"));
        for (int i = 0; i < 6; i++) {
            assertThat(lucias.translate(answer("El paquete está en camino."))).isInstanceOf(Failed.class);
        }
        assertThat(room.asked()).hasSize(3);
    }

    @Test
    void whatItDoesNotTakeIsTheTextsFaultAndClosesNothing() {
        room.behaves(EngineRoom.says(400, "{}"));
        var lucias = with(Map.of("failures", "1"));
        lucias.translate(answer("El paquete está en camino."));
        room.behaves(this::speaks);
        assertThat(lucias.translate(answer("El paquete está en camino."))).isInstanceOf(Ready.class);
    }

    @ParameterizedTest
    @CsvSource({"NONE, true, FORBIDDEN", "NONE, false, FORBIDDEN", "OWN, false, FORBIDDEN", "OWN, true, ", "ANY, false, "})
    void theMarketSaysWhatMayLeaveTheHouse(String leave, boolean own, NotPossible.Why why) {
        var outcome = with(Map.of("markets.br", leave, "engines.room.own", Boolean.toString(own))).translate(answer(LUCIAS));
        if (why == null) {
            assertThat(outcome).isInstanceOf(Ready.class);
        } else {
            assertThat(outcome).isEqualTo(new NotPossible(why));
            assertThat(room.asked()).isEmpty();
        }
    }

    @Test
    void whatWasGivenIsCountedAndPricedAndEndsWithTheMonthsMeasure() {
        var settings = Map.of("engines.room.million-costs", "20", "engines.room.monthly", "60");
        var lucias = with(settings);
        assertThat(lucias.translate(answer(LUCIAS))).isInstanceOf(Ready.class);
        assertThat(workshop.use(settings(settings)).of(month())).singleElement().satisfies(use -> {
            assertThat(use.engine() + use.market() + use.kind()).isEqualTo("roombrANSWER");
            assertThat(use.characters()).isEqualTo("Hola Ana,su pedido XQ1X no salió ayer.Costó XQ1X.".length()).isEqualTo(use.billed());
            assertThat(use.cost()).isEqualTo(new BigDecimal("0.0010"));
        });
        assertThat(lucias.translate(answer("El paquete está en camino."))).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.USED_UP));
    }

    @Test
    void whatAPersonMendedIsUsedWithoutAnyEngine() {
        workshop.memory(Map.of()).remember(new Memory.Made(Workshop.ES, Workshop.PT, "su pedido #1001 no salió ayer.", "o seu pedido #1001 ainda não saiu.", Memory.Origin.CORRECTED, List.of()));
        assertThat(with(Map.of()).translate(answer("su pedido #3003 no salió ayer."))).isInstanceOfSatisfying(Ready.class, ready -> {
            assertThat(ready.text()).isEqualTo("o seu pedido #3003 ainda não saiu.");
            assertThat(ready.provenance().isHuman()).isTrue();
            assertThat(ready.provenance().score()).isEqualTo(99);
        });
        assertThat(room.asked()).isEmpty();
    }

    @Test
    void aTextOfNumbersAndOneInItsOwnLanguageNeedNobody() {
        assertThat(with(Map.of()).translate(answer("1001\n👍\n"))).isInstanceOfSatisfying(Ready.class, ready -> assertThat(ready.text()).isEqualTo("1001\n👍\n"));
        var same = new Wanted("Hola", LocaleId.of("es_MX"), LocaleId.of("es_ES"), "mx", "MESSAGE", List.of());
        assertThat(with(Map.of()).translate(same)).isInstanceOfSatisfying(Ready.class, ready -> assertThat(ready.text()).isEqualTo("Hola"));
    }

    @Test
    void aBookIsNotSent() {
        assertThat(with(Map.of("longest", "1000")).translate(answer("a".repeat(1001)))).isEqualTo(new Failed(Reason.TOO_MUCH, Optional.empty()));
        assertThat(room.asked()).isEmpty();
    }

    @Test
    void aLongParagraphGoesInPartsAndComesBackWholeP11() {
        var text = "El paquete está en camino. ".repeat(40).strip();
        assertThat(with(Map.of("engines.room.segment", "100")).translate(answer(text))).isInstanceOfSatisfying(Ready.class,
                ready -> assertThat(ready.text()).isEqualTo("O pacote está a caminho. ".repeat(40).strip()));
    }

    private Translations with(Map<String, String> other) {
        return workshop.translations(settings(other));
    }

    private Map<String, String> settings(Map<String, String> other) {
        var all = new HashMap<>(Map.of("engines.room.kind", "LIBRETRANSLATE", "engines.room.url", room.url().toString(), "pairs.\"es>pt\"", "room"));
        all.putAll(other);
        return all;
    }

    private static YearMonth month() {
        return YearMonth.from(Clock.systemUTC().instant().atZone(ZoneOffset.UTC));
    }

    private String sent() {
        return room.asked().stream().map(EngineRoom.Asked::body).collect(Collectors.joining("\n"));
    }

    /** LibreTranslate, of these sentences alone. */
    private void speaks(HttpExchange exchange, EngineRoom.Asked asked) throws IOException, InterruptedException {
        var answer = JsonNodeFactory.instance.objectNode();
        var texts = answer.putArray("translatedText");
        asked.json().path("q").forEach(segment -> texts.add(portuguese(segment.asText())));
        EngineRoom.says(200, answer.toString()).answer(exchange, asked);
    }

    private static String portuguese(String segment) {
        return segment.startsWith("El paquete está en camino. El") ? segment.replace("El paquete está en camino.", "O pacote está a caminho.") : PORTUGUESE.getOrDefault(segment, "??");
    }

    private static void translates(int segments, String said, HttpExchange exchange) throws IOException, InterruptedException {
        var answer = JsonNodeFactory.instance.objectNode();
        var texts = answer.putArray("translatedText");
        for (int i = 0; i < segments; i++) {
            texts.add(said);
        }
        EngineRoom.says(200, answer.toString()).answer(exchange, null);
    }

    private static void chats(String segment, HttpExchange exchange) throws IOException, InterruptedException {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("choices").addObject().put("finish_reason", "stop").putObject("message").put("content", portuguese(segment));
        EngineRoom.says(200, answer.toString()).answer(exchange, null);
    }
}
