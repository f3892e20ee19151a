package dragoman.bulk;

import dragoman.drafts.Batch.Planned;
import dragoman.i18n.Digest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an act would do to all that was found.
 *
 * @param kept how many stay as they are, by the reason why
 * @param more whether more was found than is done at once
 */
record Plan(List<Change> changes, Map<Why, Integer> kept, boolean more) {

    /** Why a text stays as it is. */
    enum Why {
        /** Its draft, or that there is none, does not allow it. */
        STATE,
        /** Somebody else than the author approves here. */
        OWN_TEXT,
        /** There are errors, or warnings of which nobody has said a word. */
        FLAWED,
        /** There is nothing to take over or to replace. */
        NOTHING,
        /** It would be no text any more, or too long a one. */
        LENGTH
    }

    /**
     * A text that changes.
     *
     * @param before what somebody works on now
     */
    record Change(Planned planned, String key, String source, String before) {}

    List<Planned> planned() {
        return changes.stream().map(Change::planned).toList();
    }

    /** Another one where anything that was looked at is otherwise: whoever agrees to a plan agrees to this one. */
    String digest() {
        return Digest.of(changes.stream().map(Change::planned).map(one -> one.target() + "\n" + one.version() + "\n" + one.live().orElse("") + "\n" + one.text())
                .collect(Collectors.joining("\n\n")));
    }
}
