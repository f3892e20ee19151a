package dragoman.publishing;

import dragoman.drafts.Draft;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.publishing.Plan.Reason;
import dragoman.publishing.Plan.Refusal;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Planned releases in the database; each call takes part in the caller's transaction. */
@Singleton
class PlanRows {

    private static final String COLUMNS = "select id, due_at, market, account, state, release_no, reason, unit, locale from planned_release ";

    private final Statements database;

    PlanRows(Statements database) {
        this.database = database;
    }

    long add(Instant due, String market, long account, List<Draft> drafts, Instant now) {
        long id = database.insert("insert into planned_release (due_at, market, account, planned_at, state) values (?, ?, ?, ?, 'WAITING')", due, market, account, now);
        drafts.forEach(draft -> database.update("insert into planned_text (plan_id, draft_id, version) values (?, ?, ?)", id, draft.id(), draft.version()));
        return id;
    }

    /** The ids of those whose time has come, the earliest first. */
    List<Long> due(Instant now) {
        return database.rows("select id from planned_release where state = 'WAITING' and due_at <= ? order by due_at, id", row -> row.getLong(1), now);
    }

    /** One that still waits, for nobody else to settle; empty where somebody has, or is at it. */
    Optional<Plan> claim(long id) {
        return database.rows(COLUMNS + "where id = ? and state = 'WAITING' for update skip locked", PlanRows::plan, id).stream().findFirst().map(this::whole);
    }

    /** Those that wait, the next first, and after them the newest that are settled. */
    List<Plan> latest(int most) {
        return database.rows(COLUMNS + "order by state <> 'WAITING', if(state = 'WAITING', due_at, null), settled_at desc limit ?", PlanRows::plan, most).stream().map(this::whole).toList();
    }

    void settle(Plan plan, Plan.State state, Optional<Long> release, Optional<Refusal> refusal, Instant now) {
        var target = refusal.flatMap(Refusal::target);
        database.update("update planned_release set state = ?, release_no = ?, reason = ?, unit = ?, locale = ?, settled_at = ? where id = ?", state.name(), release.orElse(null),
                refusal.map(one -> one.reason().name()).orElse(null), target.map(Target::unit).orElse(null), target.map(one -> one.locale().id()).orElse(null), now, plan.id());
    }

    private Plan whole(Plan plan) {
        return plan.of(texts(plan.id()));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var target = Optional.ofNullable(row.getString(8)).map(unit -> new Target(unit, locale(row)));
        var refusal = Optional.ofNullable(row.getString(7)).map(reason -> new Refusal(Reason.valueOf(reason), target));
        return new Plan(row.getLong(1), Statements.instant(row, 2), row.getString(3), row.getLong(4), Plan.State.valueOf(row.getString(5)),
                Optional.ofNullable(row.getObject(6, Long.class)), refusal, List.of());
    }

    private static LocaleId locale(ResultSet row) {
        try {
            return LocaleId.of(row.getString(9));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Plan.Text> texts(long plan) {
        return database.rows("select t.draft_id, t.version, d.unit, d.locale from planned_text t join draft d on d.id = t.draft_id where t.plan_id = ? order by t.draft_id",
                row -> new Plan.Text(row.getLong(1), row.getInt(2), new Target(row.getString(3), LocaleId.of(row.getString(4)))), plan);
    }
}
