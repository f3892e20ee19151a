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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles of one release: which there are, by topic, in order. */
final class Shelf {

    private final Map<Integer, Outline> outlines = new LinkedHashMap<>();
    private final List<String> topics;
    private final List<Outline> pages;
    private final List<Outline> guides;
    private final List<Outline> questions;
    private final Map<String, List<Outline>> articles;

    // Sorted out once: every page asks for some of these, and a release may have thousands.
    private Shelf(Edition edition) {
        edition.sources(UnitKind.OUTLINE).stream()
                .filter(text -> !text.unit().equals(UnitName.TOPICS))
                .map(text -> Outline.read(text.text()))
                .sorted(Comparator.comparingInt(Outline::order).thenComparingInt(Outline::id))
                .forEach(outline -> outlines.put(outline.id(), outline));
        topics = edition.at(UnitName.TOPICS, TextFolder.SOURCE).map(text -> text.text().lines().toList()).orElse(List.of());
        pages = outlines.values().stream().filter(outline -> outline.kind() != Outline.Kind.FAQ).toList();
        guides = of(Outline.Kind.GUIDE).toList();
        questions = of(Outline.Kind.FAQ).sorted(Comparator.comparingInt(outline -> topics.indexOf(outline.topic()))).toList();
        articles = of(Outline.Kind.ARTICLE).collect(Collectors.groupingBy(Outline::topic));
    }

    static Shelf of(Edition edition) {
        return edition.derived(Shelf.class, Shelf::new);
    }

    private Stream<Outline> of(Outline.Kind kind) {
        return outlines.values().stream().filter(outline -> outline.kind() == kind);
    }

    List<String> topics() {
        return topics;
    }

    /** What is followed step by step. */
    List<Outline> guides() {
        return guides;
    }

    /** What is read in a topic; its questions stand elsewhere. */
    List<Outline> articles(String topic) {
        return articles.getOrDefault(topic, List.of());
    }

    /** The lists of questions, in the order of their topics. */
    List<Outline> questions() {
        return questions;
    }

    /** Articles and guides: what has a page of its own. */
    List<Outline> pages() {
        return pages;
    }

    /** All of them, lists of questions too. */
    List<Outline> all() {
        return List.copyOf(outlines.values());
    }

    Optional<Outline> article(int id) {
        return Optional.ofNullable(outlines.get(id));
    }
}
