package dragoman.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The HTTP API of apertium-apy, as its version 0.11.7 has it. It takes one segment at a time and counts nothing. */
final class ApertiumEngine implements Engine {

    private static final int OK = 200;
    // It marks unknown words with a star, and takes every star before a word away again, Markdown's too. This one it leaves.
    private static final char STAR = '\uE02A';

    private final Wire wire;
    private final Codes codes;

    ApertiumEngine(EngineConfig config) {
        wire = new Wire(config, Optional.empty());
        codes = new Codes(config.codes(), Map.of());
    }

    @Override
    public Answer translate(List<String> segments, Task task) throws EngineFailure {
        var texts = new ArrayList<String>();
        for (var segment : segments) {
            texts.add(one(segment, task));
        }
        return new Answer(texts, segments.stream().mapToLong(String::length).sum());
    }

    // As plain text: what it takes for HTML by default it also tidies. Without the stars that it puts before unknown words.
    private String one(String segment, Task task) throws EngineFailure {
        var answer = wire.post("/translate", Map.of("langpair", codes.of(task.from()) + "|" + codes.of(task.to()), "q", segment.replace('*', STAR), "format", "txt", "markUnknown", "no"));
        var text = answer.path("responseData").path("translatedText");
        if (answer.path("responseStatus").asInt() != OK || !text.isTextual()) {
            throw new EngineFailure(Reason.NONSENSE, "no translatedText");
        }
        return text.textValue().replace(STAR, '*');
    }
}
