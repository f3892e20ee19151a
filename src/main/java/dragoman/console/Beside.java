package dragoman.console;

import dragoman.reading.Due;
import dragoman.reading.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside a thread.
 *
 * @param named numbers of orders of this buyer that the thread names and is not tied to
 * @param colleagues who else may have it, by account
 * @param kinds what it may be about, by code
 * @param languages that a message may be in, by tag
 */
record Beside(Optional<OrderSummary> order, List<String> named, List<Other> others, List<Owed> owed, List<String> tags, Map<Long, String> colleagues, Map<String, String> kinds,
        Map<String, String> languages) {

    /** Another thread of the same buyer. */
    record Other(String number, String url, String kind, String state, When changed) {}

    /** Something that is owed. */
    record Owed(String kind, Due due, boolean paused) {}
}
