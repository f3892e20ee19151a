package dragoman.places;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which phrases are used where. The build reads templates and code as {@code check --uses} does and writes what it found beside the
 * classes: what is packaged has no sources.
 */
@Singleton
class Uses {

    private static final String FOUND = "/dragoman/places/uses.tsv";

    private final Map<String, List<Use>> byKey;

    Uses() {
        this(found());
    }

    Uses(String lines) {
        byKey = lines.lines().map(line -> line.split("\t")).collect(Collectors.groupingBy(parts -> parts[0],
                Collectors.mapping(parts -> Use.of(parts[1], Integer.parseInt(parts[2])), Collectors.toList())));
        byKey.replaceAll((key, uses) -> uses.stream().distinct().sorted(Comparator.comparing(Use::kind).thenComparing(Use::file).thenComparing(Use::line)).toList());
    }

    private static String found() {
        try (var in = Uses.class.getResourceAsStream(FOUND)) {
            // Whoever compiles by hand has none.
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a phrase is said, buyers' pages first. */
    List<Use> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
