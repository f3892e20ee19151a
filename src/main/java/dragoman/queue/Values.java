package dragoman.queue;

import dragoman.queue.Question.Part;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;

/** What may stand behind the colons of a search. */
final class Values {

    /** What a text may have. */
    static final Set<String> FLAGS = Set.of("stale", "error", "warning", "machine", "draft", "removal", "comment", "conflict", "plural", "cases");

    private Values() {}

    /** Whether there can be a text of which a part is true. */
    static boolean has(Part part) {
        return switch (part.field()) {
            case STATE -> Arrays.stream(Standing.values()).anyMatch(one -> Sieve.isCalled(one, part.value()));
            case HAS -> FLAGS.contains(part.value());
            case CHANGED -> Question.since(part.value(), Instant.EPOCH, ZoneOffset.UTC).isPresent();
            default -> true;
        };
    }
}
