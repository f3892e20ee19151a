package dragoman.drafts;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of drafts; rows are only ever added. */
@Singleton
class StepRows {

    private static final String COLUMNS = "select s.draft_id, s.version, s.kind, s.state, s.text, s.made_from, s.machine, s.author, s.account, s.why, s.batch, s.at from draft_step s ";
    private static final String NEWEST = "join draft d on d.id = s.draft_id and d.version = s.version ";

    private final Statements database;

    StepRows(Statements database) {
        this.database = database;
    }

    void add(Draft draft, Step.Kind kind, long account, String why, Optional<Long> batch) {
        database.update("insert into draft_step (draft_id, version, kind, state, text, made_from, machine, author, account, why, batch, at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", draft.id(), draft.version(), kind.name(), draft.state().name(), draft.text(), draft.madeFrom(),
                draft.machine(), draft.author(), account, why, batch.orElse(null), draft.changed());
    }

    /** The newest first. */
    List<Step> of(long draft, int most) {
        return database.rows(COLUMNS + "where s.draft_id = ? order by s.version desc limit ?", StepRows::step, draft, most);
    }

    Optional<Step> find(long draft, int version) {
        return database.rows(COLUMNS + "where s.draft_id = ? and s.version = ?", StepRows::step, draft, version).stream().findFirst();
    }

    /** Steps of somebody after which nobody has taken another, since a moment. What was published is out. */
    List<Step> lastOf(long account, Instant since) {
        return database.rows(COLUMNS + NEWEST + "where s.account = ? and s.at >= ? and s.kind <> 'PUBLISHED' order by s.draft_id", StepRows::step, account, since);
    }

    /**
     * Steps of one act after which nobody has taken another. What was published, or came back from a release, bears the number of that,
     * what went back is back; an act that takes back took its steps in its own moment.
     */
    List<Step> lastOfBatch(long batch) {
        return database.rows(COLUMNS + NEWEST + "join draft_batch b on b.id = s.batch where s.batch = ? and (b.act <> 'UNDO' and s.kind not in ('PUBLISHED', 'REVERTED')"
                + " or b.act = 'UNDO' and s.kind = 'REVERTED' and s.at = b.at) order by s.draft_id", StepRows::step, batch);
    }

    /** Steps that published something with a release after which nobody has taken another. */
    List<Step> lastOfRelease(long release) {
        return database.rows(COLUMNS + NEWEST + "where s.batch = ? and s.kind = 'PUBLISHED' order by s.draft_id", StepRows::step, release);
    }

    /** The newest step of a draft that somebody else took, or took before a moment. */
    Optional<Step> before(long draft, long account, Instant since) {
        return database.rows(COLUMNS + "where s.draft_id = ? and (s.account <> ? or s.at < ?) order by s.version desc limit 1", StepRows::step, draft, account, since)
                .stream().findFirst();
    }

    /** Where somebody took the newest of all steps. */
    Optional<LocaleId> lastLocale(long account) {
        return database.rows("select d.locale from draft_step s join draft d on d.id = s.draft_id where s.account = ? order by s.at desc limit 1",
                row -> LocaleId.of(row.getString(1)), account).stream().findFirst();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getLong(1), row.getInt(2), Step.Kind.valueOf(row.getString(3)), State.valueOf(row.getString(4)), row.getString(5), row.getString(6),
                row.getBoolean(7), row.getLong(8), row.getLong(9), row.getString(10), Optional.ofNullable(row.getObject(11, Long.class)), Statements.instant(row, 12));
    }
}
