package dragoman.mentions;

import dragoman.tickets.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is named in the messages of a page.
 *
 * @param at by message, from the first name on
 * @param waiting the messages that wait for the reader
 */
public record Named(Map<Long, List<Mention>> at, Set<Long> waiting) {

    /** In this message. */
    public List<Mention> in(Message message) {
        return at.getOrDefault(message.id(), List.of());
    }

    public boolean waits(Message message) {
        return waiting.contains(message.id());
    }
}
