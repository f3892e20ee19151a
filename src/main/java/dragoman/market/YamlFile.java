package dragoman.market;

import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.StrictText;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file that is read field by field; whatever is wrong becomes a finding with the field's line. */
final class YamlFile {

    private static final int DEEPEST = 30;

    private final String name;
    private final List<Finding> findings;

    YamlFile(String name, List<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The file's top level; empty, with findings, where it cannot be read as a mapping. */
    Optional<YamlSection> read(byte[] bytes) {
        var decoded = StrictText.decode(bytes);
        decoded.flaws().forEach(flaw -> findings.add(Finding.error(flaw.id(), name, flaw.line(), "", flaw.reason())));
        if (!decoded.flaws().isEmpty()) {
            return Optional.empty();
        }
        try {
            var settings = LoadSettings.builder().setLabel(name).build();
            var text = Digest.nfc(decoded.text());
            if (isTooDeep(new Parse(settings).parseString(text))) {
                error("yaml.depth", 1, "", "has more than " + DEEPEST + " levels");
                return Optional.empty();
            }
            var node = new Compose(settings).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlSection(this, "", mapping));
            }
            error("yaml.syntax", 1, "", "fields with values are wanted");
        } catch (MarkedYamlEngineException e) {
            error("yaml.syntax", e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0), "", e.getProblem());
        } catch (YamlEngineException e) {
            error("yaml.syntax", 0, "", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    // Whatever composes nodes goes into each level by a call of its own, and files may come from outside.
    private static boolean isTooDeep(Iterable<Event> events) {
        int depth = 0;
        for (var event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    void error(String id, int line, String field, String reason) {
        findings.add(Finding.error(id, name, line, field, reason));
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
