package dragoman.queue;

import dragoman.drafts.State;
import java.util.Locale;

/** How a text of a locale stands. */
public enum Standing {
    /** No reader of the locale sees it in the own language. */
    MISSING,
    DRAFT,
    NEEDS_REVIEW,
    APPROVED,
    REJECTED,
    /** The locale has a text of its own. */
    LIVE,
    /** It reads the text of a parent, and that is as it should be. */
    INHERITED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    static Standing of(State state) {
        return valueOf(state.name());
    }

    /** Whether buyers read it in their language. */
    public boolean isDone() {
        return this == LIVE || this == INHERITED;
    }

    /** As it is written in a search: {@code needs-review}. */
    public String word() {
        return word;
    }
}
