package dragoman.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Wanted mails in the database; each call takes part in the caller's transaction. */
@Singleton
class MailRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};
    private static final int LONGEST_REASON = 250;

    private final Statements database;

    MailRows(Statements database) {
        this.database = database;
    }

    /**
     * One that somebody sends now.
     *
     * @param mark what its Message-ID is made of
     * @param tries how many there were before
     */
    record Claimed(long id, MailWanted wanted, String mark, int tries) {}

    /** @param once what there is one mail of; null where there may be many */
    void add(MailWanted wanted, String once, Instant now) {
        database.update("""
                insert into mail_wanted (kind, recipient, market, language, about, arguments, once, mark, state, wanted_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'WANTED', ?, ?) on duplicate key update once = once""",
                wanted.kind(), wanted.to(), wanted.market(), wanted.language().id(), wanted.about(), json(wanted.arguments()), once,
                UUID.randomUUID().toString().replace("-", ""), now, now);
    }

    /** What is due, for nobody else until {@code until}. */
    List<Claimed> claim(int most, Instant now, Instant until) {
        var claimed = database.rows("""
                select id, kind, recipient, market, language, about, arguments, mark, tries from mail_wanted
                where state = 'WANTED' and due_at <= ? order by due_at limit ? for update skip locked""", MailRows::claimed, now, most);
        claimed.forEach(one -> database.update("update mail_wanted set due_at = ?, tries = tries + 1 where id = ?", until, one.id()));
        return claimed;
    }

    void settle(long id, String state, Instant now) {
        database.update("update mail_wanted set state = ?, settled_at = ? where id = ?", state, now, id);
    }

    void retry(long id, String reason, Instant due) {
        database.update("update mail_wanted set due_at = ?, reason = ? where id = ?", due, cut(reason), id);
    }

    void fail(long id, String reason, Instant now) {
        database.update("update mail_wanted set state = 'FAILED', reason = ?, settled_at = ? where id = ?", cut(reason), now, id);
    }

    /** What was sent and came back. */
    void bounced(long id) {
        database.update("update mail_wanted set state = 'BOUNCED' where id = ? and state = 'SENT'", id);
    }

    List<Undelivered> failed(Collection<String> markets, int most) {
        if (markets.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(markets);
        values.add(most);
        return database.rows("select id, kind, recipient, market, about, settled_at, reason from mail_wanted where state = 'FAILED' and market in ("
                + String.join(", ", Collections.nCopies(markets.size(), "?")) + ") order by id desc limit ?",
                row -> new Undelivered(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), Statements.instant(row, 6), row.getString(7)),
                values.toArray());
    }

    void forget(Instant before) {
        database.update("delete from mail_wanted where settled_at < ? limit 10000", before);
    }

    private static String cut(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        var wanted = new MailWanted(row.getString(2), row.getString(3), row.getString(4), LocaleId.of(row.getString(5)), row.getString(6), map(row.getString(7)));
        return new Claimed(row.getLong(1), wanted, row.getString(8), row.getInt(9));
    }

    private static String json(Map<String, String> arguments) {
        try {
            return JSON.writeValueAsString(arguments);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> map(String json) {
        try {
            return JSON.readValue(json, ARGUMENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("arguments of a wanted mail cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
