package dragoman.help;

import dragoman.texts.Outline;
import java.time.Instant;
import java.util.List;

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

    public boolean isGuide() {
        return kind == Outline.Kind.GUIDE;
    }

    /** Whether it is a translation that search engines may find. */
    public boolean isReal() {
        return notice == Notice.NONE || notice == Notice.STALE;
    }
}
