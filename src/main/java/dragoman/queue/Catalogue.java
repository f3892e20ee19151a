package dragoman.queue;

import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.Outline;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything of an edition that is translated, in the order in which people read it. */
public final class Catalogue {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern COUNTS = Pattern.compile("\\{\\s*\\w+\\s*,\\s*(?:plural|selectordinal)\\s*,");
    private static final Pattern CASES = Pattern.compile("\\{\\s*\\w+\\s*,\\s*(?:plural|select|selectordinal)\\s*,");

    private static final String GLOSSARY = "glossary";

    // As wide as any: numbers of articles sort as numbers.
    private static final int WIDEST = 24;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byUnit = new HashMap<>();
    private final List<String> areas;

    private Catalogue(Edition edition) {
        var blocks = blocks(edition);
        Stream.of(UnitKind.PHRASE, UnitKind.TERM, UnitKind.LINE, UnitKind.BLOCK).flatMap(kind -> edition.sources(kind).stream())
                .sorted(Comparator.comparing((Text text) -> text.kind() != UnitKind.PHRASE).thenComparing(text -> group(text.unit()))
                        .thenComparing(text -> blocks.getOrDefault(text.unit(), -1)).thenComparing(Text::unit))
                .forEach(this::add);
        areas = entries.stream().map(Entry::area).distinct().toList();
    }

    /** That of an edition, worked out once. */
    public static Catalogue of(Edition edition) {
        return edition.derived(Catalogue.class, Catalogue::new);
    }

    private void add(Text source) {
        var key = UnitName.key(source.unit());
        var folded = (key + "\n" + source.text()).toLowerCase(Locale.ROOT);
        var entry = new Entry(entries.size(), source.unit(), area(source.unit()), key, source, folded, (int) WORDS.matcher(source.text()).results().count(), CASES.matcher(source.text()).find(),
                COUNTS.matcher(source.text()).find());
        entries.add(entry);
        byUnit.put(entry.unit(), entry);
    }

    /** Blocks stand where their article has them. */
    private static Map<String, Integer> blocks(Edition edition) {
        var places = new HashMap<String, Integer>();
        edition.sources(UnitKind.OUTLINE).stream().filter(text -> !text.unit().equals(UnitName.TOPICS)).map(text -> Outline.read(text.text()))
                .forEach(outline -> outline.blocks().forEach(block -> places.put(UnitName.block(outline.id(), block.name()), places.size())));
        return places;
    }

    // Articles by their number, after the bundles by their names.
    private static String group(String unit) {
        var area = area(unit);
        return unit.startsWith(UnitName.PHRASE) ? area : "0".repeat(Math.max(0, WIDEST - area.length())) + area;
    }

    /** The area that a unit is in: a bundle, an article, or the words of the shop. */
    public static String area(String unit) {
        if (unit.startsWith(UnitName.PHRASE)) {
            var key = UnitName.key(unit);
            return key.substring(0, Math.max(0, key.indexOf('.')));
        }
        if (unit.startsWith(UnitName.TERM)) {
            return GLOSSARY;
        }
        return unit.substring(0, Math.max(0, Math.max(unit.indexOf('#'), unit.indexOf('@'))));
    }

    /** All of it. */
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> find(String unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    /** Bundles and articles, in their order. */
    public List<String> areas() {
        return areas;
    }

    /** The entries around one, of the same area: at most so many before and after. */
    public List<Entry> around(Entry entry, int each) {
        var near = entries.subList(Math.max(0, entry.place() - each), Math.min(entries.size(), entry.place() + each + 1));
        return near.stream().filter(one -> one.area().equals(entry.area())).toList();
    }
}
