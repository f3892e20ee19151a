package dragoman.help;

import dragoman.units.Outline;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article as one reader sees it.
 *
 * @param path the canonical path below market and language
 * @param titleTag the language that the title is in
 * @param updated when a text of it last changed
 * @param notice what stands above it
 */
public record ArticleView(
        int id,
        Outline.Kind kind,
        String topic,
        String path,
        String title,
        String titleTag,
        String titleDir,
        String summary,
        Instant updated,
        List<BlockView> blocks,
        List<ArticleLink> related,
        Notice notice,
        String shown) {

    private static final String STEP = "step-";

    /** How much of an article is in the reader's language. */
    public enum Notice {
        /** All of it, as the source has it today. */
        NONE,
        /** Nothing of it. */
        UNTRANSLATED,
        /** Some blocks are not. */
        PARTLY,
        /** All of it, some made from an older source. */
        STALE
    }

    /** How many steps a guide has. */
    public int steps() {
        return stepNames().size();
    }

    /** Which step a block is, from 1; 0 where it is none. */
    public int step(String block) {
        return isGuide() ? stepNames().indexOf(block) + 1 : 0;
    }

    /** The step before one; empty where it is the first. */
    public String before(String step) {
        int at = step(step) - 1;
        return at > 0 ? stepNames().get(at - 1) : "";
    }

    /** The step after one; empty where it is the last. */
    public String after(String step) {
        int at = step(step);
        return at < steps() ? stepNames().get(at) : "";
    }

    /** From none to all of its steps. */
    public List<Integer> counts() {
        return IntStream.rangeClosed(0, steps()).boxed().toList();
    }

    private List<String> stepNames() {
        return blocks.stream().map(BlockView::name).filter(name -> name.startsWith(STEP)).toList();
    }

    public boolean isGuide() {
        return kind == Outline.Kind.GUIDE;
    }

    /** Whether it is a translation that search engines may find. */
    public boolean isReal() {
        return notice == Notice.NONE || notice == Notice.STALE;
    }
}
