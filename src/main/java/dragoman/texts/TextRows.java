package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.units.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units, their revisions, and which of them each release shows. */
@ApplicationScoped
class TextRows {

    /** Where the interval of a text ends that the newest release shows. */
    static final long LIVE = Long.MAX_VALUE;

    private static final String END = "update live_text set until_release = ? where unit_id = ? and locale = ? and until_release = ?";
    private static final String BEGIN = "insert into live_text (unit_id, locale, since_release, revision_id) values (?, ?, ?, ?)";

    private final Rows rows;

    TextRows(Rows rows) {
        this.rows = rows;
    }

    /** The number of the newest release; 0 before the first. */
    long newest() {
        return rows.query("select coalesce(max(number), 0) from text_release", row -> row.getLong(1)).get(0);
    }

    /** All texts that a release shows. */
    List<Text> texts(long release) {
        return rows.query("""
                select u.name, u.kind, l.locale, r.text, r.digest, r.made_from, p.published_at
                from live_text l
                join unit u on u.id = l.unit_id
                join revision r on r.id = l.revision_id
                join text_release p on p.number = l.since_release
                where l.until_release > ? and l.since_release <= ?""",
                TextRows::text, release, release);
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(row.getString(1), UnitKind.valueOf(row.getString(2)), LocaleId.of(row.getString(3)), row.getString(4),
                row.getString(5), Optional.ofNullable(row.getString(6)), row.getTimestamp(7).toInstant());
    }

    /** Unit names to their ids. */
    Map<String, Long> units() {
        var units = new HashMap<String, Long>();
        rows.query("select name, id from unit", row -> units.put(row.getString(1), row.getLong(2)));
        return units;
    }

    /** What the newest release shows, by place. */
    Map<Place, Version> live() {
        var live = new HashMap<Place, Version>();
        rows.query("""
                select u.name, l.locale, r.id, r.digest, r.made_from
                from live_text l join unit u on u.id = l.unit_id join revision r on r.id = l.revision_id
                where l.until_release = ?""",
                row -> live.put(new Place(row.getString(1), row.getString(2)),
                        new Version(row.getLong(3), row.getString(4), Optional.ofNullable(row.getString(5)))),
                LIVE);
        return live;
    }

    /** Locks publishing until the end of the transaction and returns the build of the newest import. */
    String lockPublishing() {
        return rows.query("select build from publishing where id = 1 for update", row -> row.getString(1)).get(0);
    }

    /** Adds the units that are not known yet to those that are. */
    void addUnits(Collection<Change> changes, Map<String, Long> known) {
        var missing = new LinkedHashMap<String, UnitKind>();
        changes.stream().filter(change -> !known.containsKey(change.place().unit()))
                .forEach(change -> missing.put(change.place().unit(), change.kind()));
        if (!missing.isEmpty()) {
            rows.update("insert into unit (name, kind) values (?, ?)",
                    missing.entrySet().stream().map(unit -> new Object[] {unit.getKey(), unit.getValue().name()}).toList());
            known.putAll(units());
        }
    }

    /** Appends a revision for each change that has a text, and returns their ids by place. */
    Map<Place, Long> addRevisions(List<Change> changes, Map<String, Long> units, String origin, Instant now) {
        var written = changes.stream().filter(change -> change.text().isPresent()).toList();
        var ids = rows.insert("insert into revision (unit_id, locale, text, digest, made_from, origin, made_at) values (?, ?, ?, ?, ?, ?, ?)",
                written.stream().map(change -> new Object[] {
                    units.get(change.place().unit()), change.place().locale(), change.text().get(), Digest.of(change.text().get()),
                    change.madeFrom().orElse(null), origin, Timestamp.from(now)
                }).toList());
        var byPlace = new LinkedHashMap<Place, Long>();
        for (int i = 0; i < written.size(); i++) {
            byPlace.put(written.get(i).place(), ids.get(i));
        }
        return byPlace;
    }

    /** Ends what is live at these places with a release. */
    void end(Collection<Place> places, Map<String, Long> units, long release) {
        rows.update(END, places.stream().map(place -> new Object[] {release, units.get(place.unit()), place.locale(), LIVE}).toList());
    }

    /** Shows revisions from a release on. */
    void begin(Map<Place, Long> revisions, Map<String, Long> units, long release) {
        rows.update(BEGIN, revisions.entrySet().stream().map(entry -> new Object[] {
            units.get(entry.getKey().unit()), entry.getKey().locale(), release, entry.getValue()
        }).toList());
    }

    /** A place by its unit's id, and the revision that it is to show; null for none. */
    record Target(long unit, String locale, Long revision, boolean live) {}

    /** Where an older release showed something else than the newest. */
    List<Target> differences(long old) {
        var targets = rows.query("""
                select l.unit_id, l.locale, o.revision_id
                from live_text l
                left join live_text o on o.unit_id = l.unit_id and o.locale = l.locale and o.since_release <= ? and o.until_release > ?
                where l.until_release = ? and (o.revision_id is null or o.revision_id <> l.revision_id)""",
                row -> new Target(row.getLong(1), row.getString(2), row.getObject(3, Long.class), true), old, old, LIVE);
        targets.addAll(rows.query("""
                select o.unit_id, o.locale, o.revision_id
                from live_text o
                left join live_text l on l.unit_id = o.unit_id and l.locale = o.locale and l.until_release = ?
                where o.since_release <= ? and o.until_release > ? and l.revision_id is null""",
                row -> new Target(row.getLong(1), row.getString(2), row.getLong(3), false), LIVE, old, old));
        return targets;
    }

    /** Shows what is wanted from a release on; all other places stay as they are. */
    void turn(List<Target> targets, long release) {
        rows.update(END, targets.stream().filter(Target::live)
                .map(target -> new Object[] {release, target.unit(), target.locale(), LIVE}).toList());
        rows.update(BEGIN, targets.stream().filter(target -> target.revision() != null)
                .map(target -> new Object[] {target.unit(), target.locale(), release, target.revision()}).toList());
    }
}
