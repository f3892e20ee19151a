package dragoman.files;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Attachments in the database, their bytes in parts. Each call takes part in the caller's transaction. */
@Singleton
class AttachmentRows {

    // Written as text a part may be twice as long; servers take packets of 16 MiB and more.
    private static final int PART = 1 << 20;
    private static final String SELECT = "select id, owner, name, type, size, kept_at from attachment ";

    private final Statements database;

    AttachmentRows(Statements database) {
        this.database = database;
    }

    long add(String owner, Sorted.Fit file, Instant now) {
        long id = database.insert("insert into attachment (owner, name, type, size, kept_at) values (?, ?, ?, ?, ?)",
                owner, file.name(), file.type(), file.size(), now);
        try (var bytes = file.sent.bytes().open()) {
            if (write(id, bytes) != file.size()) {
                throw new IllegalStateException("a file has changed since it was looked at");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private long write(long id, InputStream bytes) throws IOException {
        long written = 0;
        int number = 0;
        for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            database.update("insert into attachment_part (attachment_id, number, bytes) values (?, ?, ?)", id, number++, part);
            written += part.length;
        }
        return written;
    }

    List<Attachment> of(String owner) {
        return database.rows(SELECT + "where owner = ? order by id", AttachmentRows::attachment, owner);
    }

    List<Attachment> of(Collection<String> owners) {
        return database.rows(SELECT + "where owner in (" + String.join(", ", Collections.nCopies(owners.size(), "?")) + ") order by id", AttachmentRows::attachment, owners.toArray());
    }

    List<Attachment> find(long id) {
        return database.rows(SELECT + "where id = ?", AttachmentRows::attachment, id);
    }

    List<Attachment> find(String owner, long id) {
        return database.rows(SELECT + "where id = ? and owner = ?", AttachmentRows::attachment, id, owner);
    }

    /** Part after part, so that no more than one is in memory. */
    void copy(Attachment file, OutputStream to) throws IOException {
        long copied = 0;
        for (int number = 0; copied < file.size(); number++) {
            var part = database.rows("select bytes from attachment_part where attachment_id = ? and number = ?", row -> row.getBytes(1), file.id(), number);
            if (part.isEmpty()) {
                throw new IOException("attachment " + file.id() + " is gone");
            }
            to.write(part.get(0));
            copied += part.get(0).length;
        }
    }

    int delete(String owner) {
        return database.update("delete from attachment where owner = ?", owner);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5), Statements.instant(row, 6));
    }
}
