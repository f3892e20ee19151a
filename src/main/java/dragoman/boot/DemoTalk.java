package dragoman.boot;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A conversation of the demo, as {@code demo/threads/} has it.
 *
 * @param order its number, as the demo's shop writes it
 * @param owner the login of somebody of staff, without what follows the @; empty for the desk
 * @param began how long before now its first message came
 */
record DemoTalk(String key, String market, String language, String zone, Buyer buyer, Optional<String> order, String kind, String desk, Optional<String> owner,
        String state, boolean urgent, List<String> tags, Duration began, Optional<String> helped, List<Line> messages) {

    private static final String FOLDER = "/demo/threads/";
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    DemoTalk {
        tags = tags == null ? List.of() : tags;
    }

    record Buyer(String name, String email) {}

    /**
     * @param by buyer, house, or a login
     * @param after how long after the first message
     * @param in what it says in other languages, by tag
     */
    record Line(String by, Duration after, Optional<String> language, Optional<String> via, boolean note, Optional<String> text, Optional<String> code,
            Map<String, String> arguments, Map<String, Version> in) {

        Line {
            arguments = arguments == null ? Map.of() : arguments;
            in = in == null ? Map.of() : in;
        }
    }

    /** @param by machine, checked or person */
    record Version(Optional<String> by, Optional<String> state, Optional<String> text, Optional<String> reason) {}

    /** All that are shipped. */
    static List<DemoTalk> all() {
        return files().flatMap(file -> read(file).stream()).toList();
    }

    private static Stream<String> files() {
        try (var in = DemoTalk.class.getResourceAsStream(FOLDER + "index"); var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<DemoTalk> read(String file) {
        try (var in = DemoTalk.class.getResourceAsStream(FOLDER + file)) {
            return JSON.convertValue(new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
