package dragoman.engines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** DeepL's HTTP API, version 2: texts are XML to it, so that what stands in a mark's element is not touched. */
final class DeepLEngine implements Engine {

    /** Its limit for one request. */
    private static final int MOST_TEXTS = 50;

    private final Wire wire;
    private final Codes sources;
    private final Codes targets;
    private final EngineConfig.Tone tone;

    DeepLEngine(EngineConfig config) {
        wire = new Wire(config, config.key().map(key -> "DeepL-Auth-Key " + key));
        sources = new Codes(Map.of(), Map.of());
        targets = new Codes(config.codes(), Map.of("en", "EN-US", "en_001", "EN-GB", "pt", "PT-BR", "pt_PT", "PT-PT", "zh_Hans", "ZH-HANS", "zh_Hant", "ZH-HANT"));
        tone = config.tone();
    }

    @Override
    public Answer translate(List<String> segments, Task task) throws EngineFailure {
        var texts = new ArrayList<String>();
        long billed = 0;
        for (int from = 0; from < segments.size(); from += MOST_TEXTS) {
            var part = segments.subList(from, Math.min(segments.size(), from + MOST_TEXTS));
            var answer = wire.post("/v2/translate", question(part, task)).path("translations");
            if (answer.size() != part.size()) {
                throw new EngineFailure(Reason.NONSENSE, answer.size() + " texts for " + part.size());
            }
            for (int i = 0; i < part.size(); i++) {
                texts.add(answer.get(i).path("text").asText());
                billed += answer.get(i).path("billed_characters").asLong(part.get(i).length());
            }
        }
        return new Answer(texts, billed);
    }

    private JsonNode question(List<String> segments, Task task) {
        var question = Wire.JSON.createObjectNode();
        segments.forEach(question.putArray("text")::add);
        question.put("source_lang", sources.of(task.from()).toUpperCase(Locale.ROOT)).put("target_lang", targets.of(task.to()).toUpperCase(Locale.ROOT));
        question.put("tag_handling", "xml").put("preserve_formatting", true).put("show_billed_characters", true);
        question.putArray("ignore_tags").add("x");
        if (tone != EngineConfig.Tone.AS_IS) {
            // "prefer", since it refuses a tone for languages that have none.
            question.put("formality", tone == EngineConfig.Tone.FORMAL ? "prefer_more" : "prefer_less");
        }
        return question;
    }
}
