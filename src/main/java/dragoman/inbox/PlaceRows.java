package dragoman.inbox;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The table {@code mailbox_place}: how far each desk's mailbox was read, and by whom it is read now. */
@Singleton
class PlaceRows {

    private static final int LONGEST_REASON = 120;

    private final Statements database;

    PlaceRows(Statements database) {
        this.database = database;
    }

    /** @param uid the last mail that was kept. @param stuck how often in a row the next one could not be fetched */
    record Place(long validity, long uid, int stuck) {}

    private record Stored(byte[] mailbox, Place place) {}

    /** Where to go on, for nobody else until {@code until}; empty while another node reads it, or it is too soon. */
    Optional<Place> claim(String desk, byte[] mailbox, Instant now, Instant until) {
        database.update("insert into mailbox_place (desk, mailbox, validity, last_uid, stuck, due_at, reason) values (?, ?, 0, 0, 0, ?, '') on duplicate key update desk = mailbox_place.desk",
                desk, mailbox, now);
        if (database.update("update mailbox_place set due_at = ? where desk = ? and due_at <= ?", until, desk, now) == 0) {
            return Optional.empty();
        }
        var stored = database.rows("select mailbox, validity, last_uid, stuck from mailbox_place where desk = ?",
                row -> new Stored(row.getBytes(1), new Place(row.getLong(2), row.getLong(3), row.getInt(4))), desk).get(0);
        // Numbers of another mailbox say nothing.
        return Optional.of(Arrays.equals(stored.mailbox(), mailbox) ? stored.place() : new Place(0, 0, 0));
    }

    void reached(String desk, byte[] mailbox, Place place, Instant until) {
        database.update("update mailbox_place set mailbox = ?, validity = ?, last_uid = ?, stuck = ?, due_at = ? where desk = ?",
                mailbox, place.validity(), place.uid(), place.stuck(), until, desk);
    }

    void rest(String desk, String reason, Instant now, Instant until) {
        var cut = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        database.update("update mailbox_place set due_at = ?, reason = ?, read_at = if(? = '', ?, read_at) where desk = ?", until, cut, cut, now, desk);
    }
}
