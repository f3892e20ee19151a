package dragoman.tickets;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.tickets.Answer.Translation;
import dragoman.tickets.MessageText.State;
import dragoman.translation.Provenance;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Messages in other languages, in the database. */
@Singleton
class TextRows {

    private static final String COLUMNS = """
            id, message_id, language, state, text, engine, engine_version, glossary, via, editor, reason, doubted_at, settled_at""";
    private static final String SELECT = "select " + COLUMNS + " from message_text ";

    private final Statements database;

    TextRows(Statements database) {
        this.database = database;
    }

    /** A text that somebody is asked for; {@code tries} so far. */
    record Claimed(long id, long message, LocaleId language, int tries) {}

    List<MessageText> of(List<Long> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        return database.rows(SELECT + "where message_id in (" + String.join(", ", Collections.nCopies(messages.size(), "?")) + ") order by message_id, id",
                TextRows::text, messages.toArray());
    }

    Optional<MessageText> find(long id) {
        return database.rows(SELECT + "where id = ?", TextRows::text, id).stream().findFirst();
    }

    /** Wants one, unless there is one already. */
    void want(long message, LocaleId language, Instant now) {
        database.update("insert ignore into message_text (message_id, language, state, due_at) values (?, ?, 'WANTED', ?)", message, language.withoutRegion().id(), now);
    }

    /** Wants one anew, whatever there is. */
    void wantAgain(long message, Instant now) {
        database.update("update message_text set state = 'WANTED', tries = 0, due_at = ?, reason = null where message_id = ? and editor is null", now, message);
    }

    /** A text that needs no more work. */
    void put(long message, LocaleId language, Translation made, Long editor, Instant now) {
        var machine = made.machine();
        put(message, language, State.READY, made.text(), machine, made.edited() ? editor : null, null, now);
    }

    void put(long message, LocaleId language, State state, String text, Optional<Provenance> by, Long editor, String reason, Instant now) {
        database.update("""
                insert into message_text (message_id, language, state, text, engine, engine_version, glossary, via, editor, reason, due_at, settled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update state = values(state), text = values(text), engine = values(engine),
                engine_version = values(engine_version), glossary = values(glossary), via = values(via), editor = values(editor), reason = values(reason),
                doubted_at = null, settled_at = values(settled_at)""",
                message, language.withoutRegion().id(), state.name(), text, by.flatMap(Provenance::engine).orElse(null), by.map(Provenance::version).orElse(null),
                by.map(Provenance::glossary).orElse(null), by.flatMap(Provenance::via).map(LocaleId::id).orElse(null), editor, reason, now, now);
    }

    /** The next that are due, for nobody else to work on until {@code until}; one that somebody died over is due again. */
    List<Claimed> claim(int most, Instant now, Instant until) {
        var found = database.rows("""
                select id, message_id, language, tries from message_text where state in ('WANTED', 'PENDING') and due_at <= ?
                order by due_at limit ? for update skip locked""",
                row -> new Claimed(row.getLong(1), row.getLong(2), LocaleId.of(row.getString(3)), row.getInt(4)), now, most);
        found.forEach(claimed -> database.update("update message_text set state = 'PENDING', tries = tries + 1, due_at = ? where id = ?", until, claimed.id()));
        return found;
    }

    /** Settles what an engine was asked for; nothing where a person was faster. */
    boolean settle(long id, State state, String text, Optional<Provenance> by, String reason, Instant now) {
        return database.update("""
                update message_text set state = ?, text = ?, engine = ?, engine_version = ?, glossary = ?, via = ?, reason = ?, settled_at = ?
                where id = ? and state = 'PENDING'""",
                state.name(), text, by.flatMap(Provenance::engine).orElse(null), by.map(Provenance::version).orElse(null), by.map(Provenance::glossary).orElse(null),
                by.flatMap(Provenance::via).map(LocaleId::id).orElse(null), reason, now, id) > 0;
    }

    void postpone(long id, String reason, Instant until) {
        database.update("update message_text set state = 'WANTED', reason = ?, due_at = ? where id = ? and state = 'PENDING'", reason, until, id);
    }

    /**
     * Whoever reads that language is written to without this text, and is told that it follows; nothing where it is ready. Said
     * before the letter is written, so that a translator who is done at this moment waits for it.
     */
    void await(long message, LocaleId language) {
        database.update("update message_text set awaited = true where message_id = ? and language = ? and state <> 'READY'", message, language.withoutRegion().id());
    }

    /** Whether somebody was told that it follows; said once, to whoever is about to make it ready. */
    boolean isAwaited(long message, LocaleId language) {
        return database.update("update message_text set awaited = false where message_id = ? and language = ? and awaited = true", message, language.withoutRegion().id()) > 0;
    }

    /** A reader says that it is wrong. */
    void doubt(long message, LocaleId language, Instant now) {
        database.update("update message_text set doubted_at = ? where message_id = ? and language = ? and doubted_at is null", now, message, language.withoutRegion().id());
    }

    /**
     * Texts in a language that need a person: those for review, those that a reader doubts, and answers of staff that no engine
     * translates, which their buyer reads as they were written until then.
     */
    List<MessageText> unsure(LocaleId language, int most) {
        var reader = language.withoutRegion().id();
        return database.rows("(" + SELECT + "where language = ? and state = 'REVIEW' order by due_at, id limit ?) union all ("
                + SELECT + "where language = ? and doubted_at is not null and state <> 'REVIEW' order by doubted_at, id limit ?) union all ("
                + SELECT + "where language = ? and state in ('WANTED', 'PENDING', 'FAILED') and doubted_at is null and reason is not null "
                + "and exists (select 1 from message where message.id = message_id and author = 'STAFF' and not note) order by id desc limit ?)",
                TextRows::text, reader, most, reader, most, reader, most);
    }

    private static MessageText text(ResultSet row) throws SQLException {
        return new MessageText(row.getLong(1), row.getLong(2), LocaleId.of(row.getString(3)), State.valueOf(row.getString(4)), Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)), Optional.ofNullable(row.getString(7)), Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)).map(LocaleId::of), Optional.ofNullable(row.getObject(10, Long.class)), Optional.ofNullable(row.getString(11)),
                Statements.instant(row, 12) != null, Optional.ofNullable(Statements.instant(row, 13)));
    }
}
