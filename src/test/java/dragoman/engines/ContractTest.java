package dragoman.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.engines.Engine.Task;
import dragoman.i18n.LocaleId;
import dragoman.terms.Glossaries;
import dragoman.terms.GlossaryFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and answers as the published APIs have them, exchange by exchange: ours must be the same, and theirs must be understood. */
class ContractTest {

    private static final Glossaries GLOSSARIES = GlossaryFiles.read(Path.of("i18n")).glossaries();

    @ParameterizedTest
    @ValueSource(strings = {"libretranslate", "libretranslate-chinese", "deepl", "deepl-european", "chat", "chat-glossary", "apertium"})
    void isKept(String name) throws Exception {
        var contract = contract(name);
        try (var room = new EngineRoom(EngineRoom.says(contract.at("/response/status").asInt(), contract.at("/response/body").toString()))) {
            var kind = EngineKind.valueOf(contract.path("engine").asText());
            var engine = Engine.speaking(SomeEngine.at(kind, room.url().resolve(contract.path("base").asText())).with("the-key", "a-model"));
            var task = task(contract);
            var answer = engine.translate(texts(contract.path("segments")), task);
            var asked = room.asked().get(0);
            assertThat(asked.method() + " " + asked.path()).isEqualTo(contract.at("/request/method").asText() + " " + contract.at("/request/path").asText());
            contract.at("/request/headers").fields().forEachRemaining(
                    header -> assertThat(asked.headers().get(header.getKey())).as(header.getKey()).containsExactly(header.getValue().asText()));
            assertBody(contract, asked);
            assertThat(answer.texts()).isEqualTo(texts(contract.path("texts")));
            assertThat(answer.billed()).isEqualTo(contract.path("billed").asLong());
        }
    }

    private static void assertBody(JsonNode contract, EngineRoom.Asked asked) {
        var body = contract.at("/request/body");
        if (body.isTextual()) {
            assertThat(asked.body().split("&")).containsExactlyInAnyOrder(body.asText().split("&"));
        } else {
            assertThat(asked.json()).isEqualTo(body);
        }
    }

    private static Task task(JsonNode contract) {
        var from = LocaleId.of(contract.path("from").asText());
        var to = LocaleId.of(contract.path("to").asText());
        return new Task(from, to, contract.path("glossary").asBoolean() ? GLOSSARIES.of(from, to) : Glossaries.none().of(from, to));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode contract(String name) throws IOException {
        try (var in = ContractTest.class.getResourceAsStream("/dragoman/engines/" + name + ".json")) {
            return Wire.JSON.readTree(in);
        }
    }
}
