package dragoman.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LibreTranslate's HTTP API: {@code POST /translate} with a list of texts. */
final class LibreTranslateEngine implements Engine {

    private final Wire wire;
    private final Optional<String> key;
    private final Codes codes;

    LibreTranslateEngine(EngineConfig config) {
        wire = new Wire(config, Optional.empty());
        key = config.key();
        codes = new Codes(config.codes(), Map.of("zh_Hans", "zh-Hans", "zh_Hant", "zh-Hant", "pt_BR", "pt-BR"));
    }

    @Override
    public Answer translate(List<String> segments, Task task) throws EngineFailure {
        var question = Wire.JSON.createObjectNode();
        segments.forEach(question.putArray("q")::add);
        question.put("source", codes.of(task.from())).put("target", codes.of(task.to())).put("format", "text");
        key.ifPresent(value -> question.put("api_key", value));
        var texts = new ArrayList<String>();
        wire.post("/translate", question).path("translatedText").forEach(text -> texts.add(text.asText()));
        if (texts.size() != segments.size()) {
            throw new EngineFailure(Reason.NONSENSE, texts.size() + " texts for " + segments.size());
        }
        return new Answer(texts, segments.stream().mapToLong(String::length).sum());
    }
}
