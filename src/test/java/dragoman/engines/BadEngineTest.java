package dragoman.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dragoman.engines.Engine.Task;
import dragoman.i18n.LocaleId;
import dragoman.terms.Glossaries;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an engine does, it is over in time, costs little memory, and has a reason. */
class BadEngineTest {

    private static final Task TASK = new Task(LocaleId.of("es"), LocaleId.of("pt"), Glossaries.none().of(LocaleId.of("es"), LocaleId.of("pt")));
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final int MEGABYTE = 1 << 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private EngineRoom room;

    @BeforeEach
    void opens() {
        room = new EngineRoom(EngineRoom.says(200, "{}"));
    }

    @AfterEach
    void closes() {
        over.countDown();
        room.close();
    }

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void oneThatHangsIsLeftAfterItsTime(EngineKind kind) {
        room.behaves((exchange, asked) -> over.await());
        long began = System.nanoTime();
        assertThat(failure(kind, SHORT).reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(SHORT, Duration.ofSeconds(10));
    }

    @Test
    void oneThatDripsForEverIsToo() {
        room.behaves((exchange, asked) -> {
            exchange.sendResponseHeaders(200, 0);
            while (!over.await(50, TimeUnit.MILLISECONDS)) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        });
        assertThat(failure(EngineKind.APERTIUM, SHORT).reason()).isEqualTo(Reason.TIMED_OUT);
    }

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void aFloodOfFiftyMegabytesIsHungUpOnAfterOne(EngineKind kind) {
        var sent = new AtomicLong();
        var hungUp = new CountDownLatch(1);
        room.behaves((exchange, asked) -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 50; i++) {
                    exchange.getResponseBody().write(new byte[MEGABYTE]);
                    sent.addAndGet(MEGABYTE);
                }
            } catch (IOException gone) {
                hungUp.countDown();
            }
        });
        assertThat(failure(kind, Duration.ofSeconds(20)).reason()).isEqualTo(Reason.NONSENSE);
        assertThat(hungUp).satisfies(latch -> assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue());
        assertThat(sent.get()).isLessThan(50L * MEGABYTE);
    }

    @ParameterizedTest
    @CsvSource({"429, BUSY", "456, USED_UP", "500, DOWN", "503, DOWN", "529, DOWN", "504, TIMED_OUT", "403, REFUSED", "401, REFUSED", "404, REFUSED", "400, NOT_TAKEN", "413, NOT_TAKEN",
        "302, REFUSED", "204, REFUSED"})
    void aStatusHasItsReason(int status, Reason reason) {
        room.behaves(EngineRoom.says(status, ""));
        assertThat(failure(EngineKind.LIBRETRANSLATE, Duration.ofSeconds(20)).reason()).isEqualTo(reason);
    }

    @Test
    void noRedirectIsFollowedAndNothingAskedTwice() {
        room.behaves((exchange, asked) -> {
            exchange.getResponseHeaders().set("Location", room.url() + "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        assertThat(failure(EngineKind.DEEPL, Duration.ofSeconds(20)).reason()).isEqualTo(Reason.REFUSED);
        assertThat(room.asked()).hasSize(1);
    }

    @Test
    void whoAsksToBeLeftAloneIs() {
        room.behaves((exchange, asked) -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
        });
        assertThat(failure(EngineKind.DEEPL, Duration.ofSeconds(20)).after()).isEqualTo(Optional.of(Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void anAnswerThatIsNoneOfItsApiIsNonsense(EngineKind kind) {
        for (var body : List.of("", "{}", "[]", "null", "<html>Bad Gateway</html>", "{\"translatedText\": 1", "{\"translations\": []}", "{\"choices\": [{}]}",
                "{\"responseData\": {\"translatedText\": 7}, \"responseStatus\": 200}")) {
            room.behaves(EngineRoom.says(200, body));
            assertThat(failure(kind, Duration.ofSeconds(20)).reason()).as(body).isEqualTo(Reason.NONSENSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"length", "content_filter"})
    void aModelThatWasCutOffHasNotAnswered(String finish) {
        room.behaves(EngineRoom.says(200, "{\"choices\": [{\"message\": {\"content\": \"Olá, o seu\"}, \"finish_reason\": \"" + finish + "\"}]}"));
        assertThat(failure(EngineKind.CHAT, Duration.ofSeconds(20)).reason()).isEqualTo(Reason.NONSENSE);
    }

    @Test
    void whereNobodyIsNobodyAnswers() {
        var failure = catchThrowableOfType(EngineFailure.class,
                () -> new ApertiumEngine(SomeEngine.at(EngineKind.APERTIUM, URI.create("http://127.0.0.1:9/"))).translate(List.of("Hola"), TASK));
        assertThat(failure.reason()).isEqualTo(Reason.DOWN);
    }

    private EngineFailure failure(EngineKind kind, Duration timeout) {
        var engine = Engine.speaking(SomeEngine.at(kind, room.url()).with("the-key", "a-model").within(timeout));
        return catchThrowableOfType(EngineFailure.class, () -> engine.translate(List.of("Hola Ana", "Gracias"), TASK));
    }
}
