package dragoman.drafts;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts in the database; each call takes part in the caller's transaction where there is one. */
@Singleton
class DraftRows {

    private static final String COLUMNS = "select id, unit, locale, version, state, text, made_from, replaces, machine, author, reviewer, began_at, changed_at from draft ";

    private static final String FREE = "where state = 'APPROVED' and not exists (select 1 from planned_text t join planned_release p on p.id = t.plan_id"
            + " where t.draft_id = draft.id and t.version = draft.version and p.state = 'WAITING') ";

    private final Statements database;

    DraftRows(Statements database) {
        this.database = database;
    }

    Optional<Draft> find(Target target) {
        return database.rows(COLUMNS + "where unit = ? and locale = ?", DraftRows::draft, target.unit(), target.locale().id()).stream().findFirst();
    }

    Optional<Draft> find(long id) {
        return database.rows(COLUMNS + "where id = ?", DraftRows::draft, id).stream().findFirst();
    }

    /** The place's own row, made where there is none, for nobody else to change until the transaction ends. */
    Draft claim(Target target, Instant now) {
        // To insert what is there would lock it for readers only, and two who then both want to write wait for each other.
        if (find(target).isEmpty()) {
            database.update("insert ignore into draft (unit, locale, version, state, text, made_from, replaces, machine, author, reviewer, began_at, changed_at)"
                    + " values (?, ?, 0, 'CLOSED', '', '', null, false, 0, null, ?, ?)", target.unit(), target.locale().id(), now, now);
        }
        return database.rows(COLUMNS + "where unit = ? and locale = ? for update", DraftRows::draft, target.unit(), target.locale().id()).get(0);
    }

    List<Draft> open(LocaleId locale) {
        return database.rows(COLUMNS + "where locale = ? and state <> 'CLOSED'", DraftRows::draft, locale.id());
    }

    /** All that is approved and waits for no time of its own. */
    List<Draft> approved() {
        return database.rows(COLUMNS + FREE + "order by locale, unit", DraftRows::draft);
    }

    /** The same, for nobody else to change until the transaction ends. */
    List<Draft> claimApproved() {
        return database.rows(COLUMNS + FREE + "order by id for update", DraftRows::draft);
    }

    /** One, for nobody else to change until the transaction ends. */
    Draft claim(long id) {
        return database.rows(COLUMNS + "where id = ? for update", DraftRows::draft, id).get(0);
    }

    /** Writes a draft's next version. */
    void put(Draft draft) {
        database.update("""
                update draft set version = ?, state = ?, text = ?, made_from = ?, replaces = ?, machine = ?, author = ?, reviewer = ?, began_at = ?, changed_at = ?
                where id = ?""",
                draft.version(), draft.state().name(), draft.text(), draft.madeFrom(), draft.replaces().orElse(null), draft.machine(), draft.author(),
                draft.reviewer().orElse(null), draft.began(), draft.changed(), draft.id());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(row.getLong(1), new Target(row.getString(2), LocaleId.of(row.getString(3))), row.getInt(4), State.valueOf(row.getString(5)),
                row.getString(6), row.getString(7), Optional.ofNullable(row.getString(8)), row.getBoolean(9), row.getLong(10),
                Optional.ofNullable(row.getObject(11, Long.class)), Statements.instant(row, 12), Statements.instant(row, 13));
    }
}
