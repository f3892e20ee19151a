package dragoman.footfall;

import dragoman.market.Facts;
import dragoman.market.Market;
import dragoman.texts.Edition;
import dragoman.units.BlockCondition;
import dragoman.units.Outline;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.HashMap;
import java.util.Map;

/**
 * On which pages the texts of articles are read.
 *
 * @param topics of questions, by article: they are read among others
 * @param conditions of blocks, by unit
 */
record Shelves(Map<String, String> topics, Map<String, BlockCondition> conditions) {

    private static final String ARTICLE = "article:";

    static Shelves of(Edition edition) {
        return edition.derivedFromArticles(Shelves.class, Shelves::read);
    }

    private static Shelves read(Edition edition) {
        var shelves = new Shelves(new HashMap<>(), new HashMap<>());
        edition.sources(UnitKind.OUTLINE).stream().filter(text -> !text.unit().equals(UnitName.TOPICS)).map(text -> Outline.read(text.text())).forEach(shelves::add);
        return shelves;
    }

    private void add(Outline outline) {
        if (outline.kind() == Outline.Kind.FAQ) {
            topics.put(ARTICLE + outline.id(), outline.topic());
        }
        outline.blocks().forEach(block -> conditions.put(UnitName.block(outline.id(), block.name()), block.condition()));
    }

    /** The topic that a question is read in; empty for texts of pages of their own. */
    String topic(String unit) {
        return topics.getOrDefault(article(unit), "");
    }

    boolean isShown(String unit, Market market) {
        return conditions.getOrDefault(unit, BlockCondition.ALWAYS).holds(market.key(), Facts.keys(market));
    }

    /** The page that is an article's own: {@code article:12}. */
    static String article(String unit) {
        int end = Math.max(unit.indexOf('#'), unit.indexOf('@'));
        return end < 0 ? unit : unit.substring(0, end);
    }

    /** Where it is, below market and language. */
    String path(String unit) {
        var topic = topic(unit);
        return topic.isEmpty() ? "/help/" + article(unit).substring(ARTICLE.length()) : "/faq/" + topic;
    }
}
