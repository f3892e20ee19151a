package dragoman.market;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping. A field that is missing or wrong is reported and read as a harmless value, so that one run
 * finds everything; whoever reads asks in the end whether there were errors.
 */
final class YamlSection {

    private final YamlFile file;
    private final String path;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final int line;

    YamlSection(YamlFile file, String path, MappingNode mapping) {
        this.file = file;
        this.path = path;
        this.line = YamlFile.line(mapping);
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (fields.put(name, tuple.getValueNode()) != null) {
                file.error("yaml.duplicateField", YamlFile.line(tuple.getKeyNode()), path + name, "stands twice");
            }
        }
    }

    /** A field's text, or the empty string with a finding. */
    String text(String name) {
        return optional(name).orElseGet(() -> missing(name, ""));
    }

    Optional<String> optional(String name) {
        var node = ask(name);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        if (node != null) {
            error(name, "yaml.value", "a text is wanted");
        }
        return Optional.empty();
    }

    /** A list of texts; a missing field is an empty list. */
    List<String> texts(String name) {
        var node = ask(name);
        if (node instanceof SequenceNode sequence && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return sequence.getValue().stream().map(item -> ((ScalarNode) item).getValue()).toList();
        }
        if (node != null) {
            error(name, "yaml.value", "a list of texts is wanted");
        }
        return List.of();
    }

    /** As {@link #texts}, of which there must be at least one. */
    List<String> someTexts(String name) {
        var texts = texts(name);
        if (fields.get(name) instanceof SequenceNode sequence && sequence.getValue().isEmpty()) {
            error(name, "yaml.missing", "at least one is wanted");
        }
        return texts.isEmpty() ? missing(name, texts) : texts;
    }

    /** Each text read by a parser; what it refuses is reported under {@code id}. */
    <T> List<T> each(String name, List<String> texts, String id, String wanted, Function<String, Optional<T>> parse) {
        return texts.stream()
                .map(text -> parsed(name, text, id, wanted, parse))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> parsed(String name, String text, String id, String wanted, Function<String, Optional<T>> parse) {
        var result = parse.apply(text);
        if (result.isEmpty()) {
            error(name, id, "“" + text + "” is not " + wanted);
        }
        return result;
    }

    int number(String name, int min, int max) {
        var text = text(name);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            error(name, "yaml.value", "a whole number from " + min + " to " + max + " is wanted, not “" + text + "”");
        }
        return min;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var text = text(name);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            error(name, "yaml.value", "“" + text + "” is none of " + Arrays.toString(type.getEnumConstants()));
        }
        return type.getEnumConstants()[0];
    }

    boolean flag(String name) {
        return optional(name).map("true"::equals).orElse(false);
    }

    LocalDate date(String name) {
        var text = text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                error(name, "yaml.value", "a date like 2026-11-21 is wanted, not “" + text + "”");
            }
            return LocalDate.EPOCH;
        }
    }

    /** A section that must be there; an empty one, with a finding, where it is not. */
    YamlSection section(String name) {
        var node = ask(name);
        if (node instanceof MappingNode mapping) {
            return new YamlSection(file, path + name + ".", mapping);
        }
        error(name, node == null ? "yaml.missing" : "yaml.value", "a section with fields is wanted");
        return new YamlSection(file, path + name + ".", new MappingNode(org.snakeyaml.engine.v2.nodes.Tag.MAP, List.of(),
                org.snakeyaml.engine.v2.common.FlowStyle.AUTO));
    }

    /** The items of a list of mappings. */
    List<YamlSection> sections(String name) {
        if (ask(name) instanceof SequenceNode sequence && sequence.getValue().stream().allMatch(MappingNode.class::isInstance)) {
            return sequence.getValue().stream().map(item -> new YamlSection(file, path + name + ".", (MappingNode) item)).toList();
        }
        error(name, "yaml.missing", "a list of entries with fields is wanted");
        return List.of();
    }

    /** The names of the fields, asked for or not. */
    Set<String> names() {
        return fields.keySet();
    }

    int line(String name) {
        return fields.containsKey(name) ? YamlFile.line(fields.get(name)) : line;
    }

    void error(String name, String id, String reason) {
        file.error(id, line(name), path + name, reason);
    }

    /** Reports fields that nobody asked for: most often a slip of the pen. */
    void reportUnknown() {
        fields.keySet().stream().filter(name -> !asked.contains(name))
                .forEach(name -> error(name, "yaml.unknownField", "no such field; there are " + asked));
    }

    private Node ask(String name) {
        asked.add(name);
        return fields.get(name);
    }

    private <T> T missing(String name, T instead) {
        if (!fields.containsKey(name)) {
            error(name, "yaml.missing", "is missing");
        }
        return instead;
    }
}
