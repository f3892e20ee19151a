package dragoman.foreign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads JSON of other tools: objects in objects, whose names joined with dots are the keys, or keys with dots in them. A
 * key that comes twice, in whichever way it is written, is an error, since programs differ in which one they take.
 */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(FileLimits.DEPTH).maxNameLength(1_000).build()).build();

    private final Harvest harvest;
    private final Deque<String> path = new ArrayDeque<>();

    private JsonReader(Harvest harvest) {
        this.harvest = harvest;
    }

    static FileReading read(ForeignFile file) {
        var decoded = Decoded.of(file, file.declared());
        if (!decoded.errors().isEmpty()) {
            return new FileReading.Refused(decoded.errors());
        }
        var harvest = new Harvest(file);
        try (var json = FACTORY.createParser(decoded.text())) {
            new JsonReader(harvest).read(json);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            harvest.error("file.json", place == null ? 1 : place.getLineNr(), "", "This is no JSON: " + e.getOriginalMessage());
        } catch (IOException fromText) {
            throw new UncheckedIOException(fromText);
        }
        return harvest.reading();
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            harvest.error("file.json", 1, "", "an object with keys and texts is wanted");
            return;
        }
        boolean ended = false;
        for (var token = json.nextToken(); token != null && !harvest.isFull(); token = json.nextToken()) {
            if (ended) {
                harvest.error("file.json", line(json), "", "something stands behind the end of the object");
                return;
            }
            ended = token == JsonToken.END_OBJECT && path.isEmpty();
            switch (token) {
                case FIELD_NAME -> { }
                case START_OBJECT -> path.addLast(json.currentName());
                case END_OBJECT -> path.pollLast();
                case VALUE_STRING -> take(json);
                case START_ARRAY -> {
                    refuse(json, "is a list and no text");
                    json.skipChildren();
                }
                default -> refuse(json, "is " + json.getText() + " and no text");
            }
        }
    }

    private void take(JsonParser json) throws IOException {
        harvest.take(new Entry(key(json), "", Optional.of(json.getText()), "", Progress.NEEDS_REVIEW), Optional.empty(), line(json));
    }

    private void refuse(JsonParser json, String reason) throws IOException {
        harvest.error("file.json", line(json), key(json), reason);
    }

    private String key(JsonParser json) throws IOException {
        return path.isEmpty() ? json.currentName() : String.join(".", path) + "." + json.currentName();
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }
}
