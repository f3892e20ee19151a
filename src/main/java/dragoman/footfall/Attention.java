package dragoman.footfall;

import dragoman.texts.Edition;
import dragoman.units.UnitName;
import java.util.Map;

/**
 * How often pages were opened by those who read a locale.
 *
 * @param pages visits by page
 * @param phrases visits of all pages that a phrase stands on, by its unit
 */
public record Attention(Map<String, Long> pages, Map<String, Long> phrases) {

    /** Nobody was seen. */
    public static final Attention NONE = new Attention(Map.of(), Map.of());

    /** Days that are counted together. */
    public static final int DAYS = 28;

    /** Visits to the pages that a text stands on. */
    public long visits(String unit, Edition edition) {
        if (unit.startsWith(UnitName.PHRASE)) {
            return phrases.getOrDefault(unit, 0L);
        }
        var topic = Shelves.of(edition).topic(unit);
        return page(Shelves.article(unit)) + (topic.isEmpty() ? 0 : page("topic:" + topic) + page("faq"));
    }

    private long page(String name) {
        return pages.getOrDefault(name, 0L);
    }
}
