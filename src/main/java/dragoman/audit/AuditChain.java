package dragoman.audit;

import dragoman.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins entries into a chain of hashes, and finds where somebody has changed it. Who can write all tables can also make the
 * whole chain anew; the head, which is logged, gives that away.
 */
@ApplicationScoped
public class AuditChain {

    static final int PART = 1_000;

    private static final byte[] START = new byte[32];
    // As text in every row, so that it is hashed as it stands in the table and no reading in between hides a change.
    private static final String SAID = "e.id, date_format(e.at, '%Y-%m-%dT%H:%i:%s.%f'), e.who, e.act, e.subject_kind, e.subject_id, e.place, e.details";
    private static final int FIELDS = 8;

    private final Statements database;

    AuditChain(Statements database) {
        this.database = database;
    }

    /** What is wrong with an entry. */
    public enum Fault {
        /** It does not say what it said when it was joined to the chain, or its link was changed. */
        CHANGED,
        /** There is a link of it and no entry. */
        REMOVED,
        /** It is in the table and was never joined, and does not wait to be. */
        UNLINKED,
        /** The link itself is not there. */
        LINK_REMOVED
    }

    /**
     * Where the chain is broken.
     *
     * @param entry the id of the entry; of a link that is not there, 0
     * @param position in the chain, from 1; of an entry without a link, 0
     */
    public record Break(long entry, long position, Fault fault) {}

    /** The chain's end: whoever has noted it down finds out later whether all before it was made anew. */
    public record Head(long position, String hash) {}

    private record Link(long position, long entry, byte[] hash) {}

    private record Seen(Link link, byte[] said) {}

    private record Waiting(long id, byte[] said) {}

    /**
     * Joins what waits, up to a part of it; how many there were. Only the head is locked, so that no writer of an entry waits
     * for this; what another transaction still writes is not seen yet, and joined another time.
     */
    @Transactional
    int link() {
        var last = database.rows("select position, hash from audit_head where id = 1 for update", row -> new Link(row.getLong(1), 0, row.getBytes(2))).get(0);
        var waiting = database.rows("select p.entry_id, " + SAID + " from audit_pending p left join audit_entry e on e.id = p.entry_id order by p.entry_id limit " + PART,
                row -> new Waiting(row.getLong(1), row.getString(2) == null ? null : said(row, 2)));
        if (waiting.isEmpty()) {
            return 0;
        }
        var links = new ArrayList<Link>();
        for (var entry : waiting) {
            if (entry.said != null) {
                last = new Link(last.position + 1, entry.id, hash(last.hash, entry.said));
                links.add(last);
            }
        }
        write(links);
        // One by one: for a list of them the server may look through the table, and wait at rows that are being written.
        database.each("delete from audit_pending where entry_id = ?", waiting.stream().map(Waiting::id).toList());
        database.update("update audit_head set position = ?, hash = ? where id = 1", last.position, last.hash);
        return waiting.size();
    }

    private void write(List<Link> links) {
        if (!links.isEmpty()) {
            var values = links.stream().flatMap(link -> Stream.<Object>of(link.position, link.entry, link.hash)).toArray();
            database.update("insert into audit_link (position, entry_id, hash) values " + String.join(", ", Collections.nCopies(links.size(), "(?, ?, ?)")), values);
        }
    }

    public Head head() {
        return database.rows("select position, hash from audit_head where id = 1", row -> new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)))).get(0);
    }

    /** Every break of the chain; a changed entry is named and those after it are not. */
    public List<Break> breaks() {
        var breaks = new ArrayList<Break>();
        var before = new Link(0, 0, START);
        for (var part = after(0); !part.isEmpty(); part = after(before.position)) {
            for (var seen : part) {
                compare(before, seen, breaks);
                before = seen.link;
            }
        }
        var head = head();
        if (head.position != before.position || !head.hash.equals(HexFormat.of().formatHex(before.hash))) {
            breaks.add(new Break(0, head.position, Fault.LINK_REMOVED));
        }
        breaks.addAll(database.rows("""
                select e.id from audit_entry e left join audit_link l on l.entry_id = e.id left join audit_pending p on p.entry_id = e.id
                where l.entry_id is null and p.entry_id is null""", row -> new Break(row.getLong(1), 0, Fault.UNLINKED)));
        return breaks;
    }

    private static void compare(Link before, Seen seen, List<Break> breaks) {
        if (seen.link.position != before.position + 1) {
            // What the link was made from is gone with the one before it.
            breaks.add(new Break(0, before.position + 1, Fault.LINK_REMOVED));
        } else if (seen.said == null) {
            breaks.add(new Break(seen.link.entry, seen.link.position, Fault.REMOVED));
        } else if (!Arrays.equals(hash(before.hash, seen.said), seen.link.hash)) {
            breaks.add(new Break(seen.link.entry, seen.link.position, Fault.CHANGED));
        }
    }

    private List<Seen> after(long position) {
        return database.rows("select l.position, l.entry_id, l.hash, " + SAID
                        + " from audit_link l left join audit_entry e on e.id = l.entry_id where l.position > ? order by l.position limit " + PART,
                row -> new Seen(new Link(row.getLong(1), row.getLong(2), row.getBytes(3)), row.getString(4) == null ? null : said(row, 4)), position);
    }

    // No field can hold the sign that stands between them.
    private static byte[] said(ResultSet row, int first) throws SQLException {
        var fields = new ArrayList<String>();
        for (int i = 0; i < FIELDS; i++) {
            fields.add(row.getString(first + i));
        }
        return String.join("\n", fields).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[] before, byte[] said) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(said);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
