package dragoman.foreign;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON that programs read: one object, in the order of the texts, keys as they are. */
final class JsonFile {

    private JsonFile() {}

    static void write(Batch batch, Writer out) throws IOException {
        try (var json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            for (var entry : batch.entries()) {
                if (entry.target().isPresent()) {
                    json.writeStringField(entry.key(), entry.target().get());
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
