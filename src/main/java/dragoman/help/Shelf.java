package dragoman.help;

import dragoman.texts.Edition;
import dragoman.units.Outline;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles of one release: which there are, by topic, in order. */
final class Shelf {

    private final Map<Integer, Outline> outlines = new LinkedHashMap<>();
    private final List<String> topics;

    private Shelf(Edition edition) {
        edition.sources(UnitKind.OUTLINE).stream()
                .filter(text -> !text.unit().equals(UnitName.TOPICS))
                .map(text -> Outline.read(text.text()))
                .sorted(Comparator.comparingInt(Outline::order).thenComparingInt(Outline::id))
                .forEach(outline -> outlines.put(outline.id(), outline));
        topics = edition.at(UnitName.TOPICS, TextFolder.SOURCE).map(text -> text.text().lines().toList()).orElse(List.of());
    }

    static Shelf of(Edition edition) {
        return edition.derived(Shelf.class, Shelf::new);
    }

    List<String> topics() {
        return topics;
    }

    /** What is followed step by step. */
    List<Outline> guides() {
        return pages().stream().filter(outline -> outline.kind() == Outline.Kind.GUIDE).toList();
    }

    /** What is read in a topic; its questions stand elsewhere. */
    List<Outline> articles(String topic) {
        return pages().stream().filter(outline -> outline.kind() == Outline.Kind.ARTICLE && outline.topic().equals(topic)).toList();
    }

    /** The lists of questions, in the order of their topics. */
    List<Outline> questions() {
        return outlines.values().stream().filter(outline -> outline.kind() == Outline.Kind.FAQ)
                .sorted(Comparator.comparingInt(outline -> topics.indexOf(outline.topic()))).toList();
    }

    /** Articles and guides: what has a page of its own. */
    List<Outline> pages() {
        return outlines.values().stream().filter(outline -> outline.kind() != Outline.Kind.FAQ).toList();
    }

    /** All of them, lists of questions too. */
    List<Outline> all() {
        return List.copyOf(outlines.values());
    }

    Optional<Outline> article(int id) {
        return Optional.ofNullable(outlines.get(id));
    }
}
