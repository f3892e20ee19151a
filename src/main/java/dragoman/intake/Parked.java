package dragoman.intake;

import java.time.Instant;

/**
 * A message that could not be applied, or that only a person can answer.
 *
 * @param order the shop's own id of the order that it is about; empty where that could not be read
 * @param reason a sentence for a person
 */
public record Parked(long id, String shop, String source, String topic, String order, Instant receivedAt, String reason) {

    /** Whether a person has to answer somebody; replaying it says that this was done. */
    public boolean waitsForAnswer() {
        return topic.equals(Applying.DATA_REQUEST);
    }
}
