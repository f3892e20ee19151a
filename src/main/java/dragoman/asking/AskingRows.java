package dragoman.asking;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code comment_mention}; each call takes part in the caller's transaction where there is one. */
@Singleton
class AskingRows {

    private static final String ROWS = "select c.id, c.unit, c.locale, c.text, c.account, c.at from comment_mention m join text_comment c on c.id = m.comment_id where m.account_id = ? and m.waiting = true ";

    private final Statements database;

    AskingRows(Statements database) {
        this.database = database;
    }

    /**
     * A comment that waits for somebody.
     *
     * @param locale whose translation it is about; empty where it is about the source
     * @param by the account that wrote it
     */
    record Waiting(long comment, String unit, Optional<LocaleId> locale, String text, long by, Instant at) {}

    void add(long comment, long account) {
        database.update("insert into comment_mention (comment_id, account_id) values (?, ?)", comment, account);
    }

    /** The newest before one: as much is read as waits for this person. */
    List<Waiting> waiting(long account, long before, int most) {
        return database.rows(ROWS + "and m.comment_id < ? order by m.comment_id desc limit ?", AskingRows::row, account, before, most);
    }

    Optional<Waiting> waiting(long account, long comment) {
        return database.rows(ROWS + "and m.comment_id = ?", AskingRows::row, account, comment).stream().findFirst();
    }

    void seen(long account, long comment) {
        database.update("update comment_mention set waiting = false where account_id = ? and comment_id = ? and waiting = true", account, comment);
    }

    /** All that waits for somebody about a text. */
    void seen(long account, String unit) {
        database.update("update comment_mention m join text_comment c on c.id = m.comment_id set m.waiting = false where m.account_id = ? and m.waiting = true and c.unit = ?", account, unit);
    }

    private static Waiting row(ResultSet row) throws SQLException {
        return new Waiting(row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3)).map(LocaleId::of), row.getString(4), row.getLong(5), Statements.instant(row, 6));
    }
}
