package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of texts, read and written in bulk: an import or a snapshot is thousands of rows, which JDBC batches carry
 * in a few round trips. Each call takes part in the caller's transaction.
 */
@ApplicationScoped
class TextRows {

    private static final long LIVE = Long.MAX_VALUE;
    private static final int BATCH = 1_000;

    private final AgroalDataSource database;

    TextRows(AgroalDataSource database) {
        this.database = database;
    }

    /** All texts that a release shows. */
    List<Text> texts(long release) {
        var sql = """
                select u.name, u.kind, l.locale, r.text, r.digest, r.made_from, p.published_at
                from live_text l
                join unit u on u.id = l.unit_id
                join revision r on r.id = l.revision_id
                join text_release p on p.number = l.since_release
                where l.until_release > ? and l.since_release <= ?""";
        return query(sql, TextRows::text, release, release);
    }

    /** Unit names to their ids. */
    Map<String, Long> units() {
        var units = new HashMap<String, Long>();
        query("select name, id from unit", row -> units.put(row.getString(1), row.getLong(2)));
        return units;
    }

    /** What the newest release shows, by place. */
    Map<Place, LiveRow> live() {
        var rows = new HashMap<Place, LiveRow>();
        query("""
                select u.name, l.locale, r.id, r.text, r.made_from
                from live_text l join unit u on u.id = l.unit_id join revision r on r.id = l.revision_id
                where l.until_release = ?""",
                row -> rows.put(new Place(row.getString(1), row.getString(2)),
                        new LiveRow(row.getLong(3), row.getString(4), Optional.ofNullable(row.getString(5)))),
                LIVE);
        return rows;
    }

    /** A text as the files last had it, and the revision that it became. */
    record Imported(String digest, long revision) {}

    Map<Place, Imported> imported() {
        var rows = new HashMap<Place, Imported>();
        query("select u.name, i.locale, i.digest, i.revision_id from imported_text i join unit u on u.id = i.unit_id",
                row -> rows.put(new Place(row.getString(1), row.getString(2)), new Imported(row.getString(3), row.getLong(4))));
        return rows;
    }

    /** Locks publishing until the end of the transaction and returns the build of the newest import. */
    String lockPublishing() {
        return query("select build from publishing where id = 1 for update", row -> row.getString(1)).get(0);
    }

    void setBuild(String build) {
        update("update publishing set build = ? where id = 1", List.<Object[]>of(new Object[] {build}));
    }

    void addUnits(Collection<Change> changes, Map<String, Long> known) {
        var missing = new HashMap<String, UnitKind>();
        changes.stream().filter(change -> !known.containsKey(change.place().unit()))
                .forEach(change -> missing.put(change.place().unit(), change.kind()));
        if (!missing.isEmpty()) {
            update("insert into unit (name, kind) values (?, ?)",
                    missing.entrySet().stream().map(unit -> new Object[] {unit.getKey(), unit.getValue().name()}).toList());
            known.putAll(units());
        }
    }

    /** Appends a revision for each change that has a text, and returns their ids by place. */
    Map<Place, Long> addRevisions(List<Change> changes, Map<String, Long> units, String origin, Instant now) {
        var sql = "insert into revision (unit_id, locale, text, digest, made_from, origin, made_at) values (?, ?, ?, ?, ?, ?, ?)";
        var written = changes.stream().filter(change -> change.text().isPresent()).toList();
        var ids = insert(sql, written.stream().map(change -> new Object[] {
            units.get(change.place().unit()), change.place().locale(), change.text().get(), Digest.of(change.text().get()),
            change.madeFrom().orElse(null), origin, Timestamp.from(now)
        }).toList());
        var byPlace = new HashMap<Place, Long>();
        for (int i = 0; i < written.size(); i++) {
            byPlace.put(written.get(i).place(), ids.get(i));
        }
        return byPlace;
    }

    /** Ends what is live at these places with a release. */
    void end(Collection<Place> places, Map<String, Long> units, long release) {
        update("update live_text set until_release = ? where unit_id = ? and locale = ? and until_release = ?",
                places.stream().map(place -> new Object[] {release, units.get(place.unit()), place.locale(), LIVE}).toList());
    }

    /** Shows revisions from a release on. */
    void begin(Map<Place, Long> revisions, Map<String, Long> units, long release) {
        update("insert into live_text (unit_id, locale, since_release, revision_id) values (?, ?, ?, ?)",
                revisions.entrySet().stream().map(entry -> new Object[] {
                    units.get(entry.getKey().unit()), entry.getKey().locale(), release, entry.getValue()
                }).toList());
    }

    void rememberImported(Map<Place, Imported> rows, Map<String, Long> units) {
        update("replace into imported_text (unit_id, locale, digest, revision_id) values (?, ?, ?, ?)",
                rows.entrySet().stream().map(row -> new Object[] {
                    units.get(row.getKey().unit()), row.getKey().locale(), row.getValue().digest, row.getValue().revision
                }).toList());
    }

    void forgetImported(Collection<Place> places, Map<String, Long> units) {
        update("delete from imported_text where unit_id = ? and locale = ?",
                places.stream().map(place -> new Object[] {units.get(place.unit()), place.locale()}).toList());
    }

    void addConflicts(Map<Place, Optional<String>> fileTexts, Map<String, Long> units, Instant now) {
        update("replace into import_conflict (unit_id, locale, file_text, found_at) values (?, ?, ?, ?)",
                fileTexts.entrySet().stream().map(row -> new Object[] {
                    units.get(row.getKey().unit()), row.getKey().locale(), row.getValue().orElse(null), Timestamp.from(now)
                }).toList());
    }

    /** Places where a person has to choose between file and database. */
    List<Place> conflicts() {
        return query("select u.name, c.locale from import_conflict c join unit u on u.id = c.unit_id order by u.name, c.locale",
                row -> new Place(row.getString(1), row.getString(2)));
    }

    /** Makes the newest release show what an older one showed; rows that are alike stay as they are. */
    void restore(long old, long release) {
        var changed = """
                select l.unit_id, l.locale, o.revision_id
                from live_text l
                left join live_text o on o.unit_id = l.unit_id and o.locale = l.locale and o.since_release <= ? and o.until_release > ?
                where l.until_release = ? and (o.revision_id is null or o.revision_id <> l.revision_id)""";
        var ended = query(changed, row -> new Object[] {release, row.getLong(1), row.getString(2), LIVE}, old, old, LIVE);
        var missing = """
                select o.unit_id, o.locale, o.revision_id
                from live_text o
                left join live_text l on l.unit_id = o.unit_id and l.locale = o.locale and l.until_release = ?
                where o.since_release <= ? and o.until_release > ? and (l.revision_id is null or o.revision_id <> l.revision_id)""";
        var begun = query(missing, row -> new Object[] {row.getLong(1), row.getString(2), release, row.getLong(3)}, LIVE, old, old);
        update("update live_text set until_release = ? where unit_id = ? and locale = ? and until_release = ?", ended);
        update("insert into live_text (unit_id, locale, since_release, revision_id) values (?, ?, ?, ?)", begun);
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(row.getString(1), UnitKind.valueOf(row.getString(2)), LocaleId.of(row.getString(3)), row.getString(4),
                row.getString(5), Optional.ofNullable(row.getString(6)), row.getTimestamp(7).toInstant());
    }

    private interface Read<T> {
        T row(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Read<T> read, Object... arguments) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            set(statement, arguments);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.row(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new TextsUnavailable(e);
        }
    }

    private void update(String sql, List<Object[]> rows) {
        write(sql, rows, (connection, text) -> connection.prepareStatement(text), statement -> {});
    }

    private List<Long> insert(String sql, List<Object[]> rows) {
        var ids = new ArrayList<Long>();
        write(sql, rows, (connection, text) -> connection.prepareStatement(text, Statement.RETURN_GENERATED_KEYS), statement -> {
            try (var keys = statement.getGeneratedKeys()) {
                while (keys.next()) {
                    ids.add(keys.getLong(1));
                }
            }
        });
        if (ids.size() != rows.size()) {
            throw new IllegalStateException(rows.size() + " rows got " + ids.size() + " ids");
        }
        return ids;
    }

    private interface Prepare {
        PreparedStatement of(Connection connection, String sql) throws SQLException;
    }

    private interface AfterBatch {
        void look(PreparedStatement statement) throws SQLException;
    }

    private void write(String sql, List<Object[]> rows, Prepare prepare, AfterBatch after) {
        try (var connection = database.getConnection(); var statement = prepare.of(connection, sql)) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                for (var row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                    set(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
                after.look(statement);
            }
        } catch (SQLException e) {
            throw new TextsUnavailable(e);
        }
    }

    private static void set(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
