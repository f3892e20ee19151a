package dragoman.audit;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Entries in the database: added and read, and no method changes one. */
@Singleton
class AuditRows {

    private static final String ENTRY = "select id, at, who, act, subject_kind, subject_id, place, details from audit_entry where ";
    private static final String PART = "id < ? order by id desc limit ?";

    private final Statements database;

    AuditRows(Statements database) {
        this.database = database;
    }

    void add(Deed deed, Instant at) {
        long id = database.insert("insert into audit_entry (at, who, act, subject_kind, subject_id, place, details) values (?, ?, ?, ?, ?, ?, ?)",
                at, deed.who(), deed.act(), deed.kind(), deed.id(), deed.place(), Details.write(deed.details()));
        database.update("insert into audit_pending (entry_id) values (?)", id);
    }

    List<Entry> of(String kind, long id, long before, int limit) {
        return database.rows(ENTRY + "subject_kind = ? and subject_id = ? and " + PART, AuditRows::entry, kind, id, before, limit);
    }

    List<Entry> by(String who, long before, int limit) {
        return database.rows(ENTRY + "who = ? and " + PART, AuditRows::entry, who, before, limit);
    }

    List<Entry> all(long before, int limit) {
        return database.rows(ENTRY + PART, AuditRows::entry, before, limit);
    }

    List<Entry> at(Collection<String> places, long before, int limit) {
        if (places.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(places);
        Collections.addAll(values, before, limit);
        var marks = String.join(", ", Collections.nCopies(places.size(), "?"));
        return database.rows(ENTRY + "place in (" + marks + ") and " + PART, AuditRows::entry, values.toArray());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), Statements.instant(row, 2), row.getString(3), row.getString(4), row.getString(5), row.getLong(6),
                row.getString(7), Details.read(row.getString(8)));
    }
}
