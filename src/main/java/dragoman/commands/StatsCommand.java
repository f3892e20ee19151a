package dragoman.commands;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.opinions.Opinions;
import dragoman.opinions.Opinions.Answer;
import dragoman.opinions.Opinions.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** {@code stats [--market KEY] [--language TAG] [--days N] [--format text|json]}: what readers tell, all of it. */
@ApplicationScoped
class StatsCommand implements DatabaseCommand {

    private static final String USAGE = "stats [--market KEY] [--language TAG] [--days N] [--format text|json]";

    private final Opinions opinions;
    private final ObjectMapper json;

    StatsCommand(Opinions opinions, ObjectMapper json) {
        this.opinions = opinions;
        this.json = json;
    }

    @Override
    public Commands name() {
        return Commands.STATS;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        var options = StatsOptions.of(args);
        if (options.isEmpty()) {
            err.println(USAGE);
            return MISUSED;
        }
        var asked = options.get().asked();
        // All lists refuse the same; nothing is printed before that is known.
        if (opinions.ratings(asked) instanceof Answer.Refused<?> refused) {
            err.println(refused.reason());
            return MISUSED;
        }
        if (options.get().json()) {
            asJson(asked, out);
        } else {
            new StatsText(opinions, out).print(asked);
        }
        return DONE;
    }

    // As it comes: nobody knows how much was searched for in vain.
    private void asJson(Asked asked, PrintStream out) {
        try (var generator = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            generator.writeStartObject();
            array("ratings", opinions::ratings, asked, generator);
            array("wishes", opinions::wishes, asked, generator);
            array("searches", opinions::searches, asked, generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private static <T> void array(String name, Function<Asked, Answer<T>> list, Asked asked, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart(name);
        each(list, asked, item -> {
            try {
                generator.writePOJO(item);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        generator.writeEndArray();
    }

    /** All items of a list that was not refused, part after part. */
    static <T> void each(Function<Asked, Answer<T>> list, Asked asked, Consumer<T> use) {
        var rest = Optional.of(asked);
        while (rest.isPresent()) {
            var part = (Answer.Part<T>) list.apply(rest.get());
            part.items().forEach(use);
            rest = part.next().map(asked::after);
        }
    }
}
