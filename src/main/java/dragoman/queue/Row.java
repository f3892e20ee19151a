package dragoman.queue;

import dragoman.drafts.Draft;
import dragoman.texts.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A text of a locale, as lists have it.
 *
 * @param live what readers of the locale see in their own language: the locale's own or a parent's
 * @param folded what somebody works on in lower case, for those who search
 * @param draft what waits, where something does
 * @param stale whether the source has changed since what is live was made, which stays so until readers see another
 * @param renewed whether what waits was made from the source as it is now
 */
public record Row(Entry entry, Optional<Text> live, String folded, Optional<Draft> draft, Standing standing, boolean stale, boolean renewed) {

    /** The same with a draft laid over it. */
    Row with(Draft open) {
        return new Row(entry, live, open.text().toLowerCase(Locale.ROOT), Optional.of(open), Standing.of(open.state()), stale, open.madeFrom().equals(entry.source().digest()));
    }

    /** What somebody works on: the draft, else what is live; may be empty. */
    public String text() {
        return draft.map(Draft::text).or(() -> live.map(Text::text)).orElse("");
    }

    /** When that last changed. */
    Optional<Instant> changed() {
        return draft.map(Draft::changed).or(() -> live.map(Text::since));
    }

    /** Whether readers see an older text, or none of their language, and nobody has written another. */
    public boolean isOpen() {
        return stale && !renewed || standing == Standing.MISSING;
    }

    /** What comes first in a list: stale, then missing, then the rest. */
    int rank() {
        if (stale && !renewed) {
            return 0;
        }
        return standing == Standing.MISSING ? 1 : 2;
    }
}
