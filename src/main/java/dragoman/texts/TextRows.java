package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.texts.Shown.Trial;
import dragoman.units.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** Units that one statement asks for. */
    private static final int AT_ONCE = 500;

    private final Rows rows;

    TextRows(Rows rows) {
        this.rows = rows;
    }

    /** The number of the newest release; 0 before the first. */
    long newest() {
        return rows.query("select coalesce(max(number), 0) from text_release", row -> row.getLong(1)).get(0);
    }

    /** Which releases are shown now. */
    Shown shown() {
        var trial = rows.query("select number, market from text_release order by number desc limit 1",
                TextRows::trial).stream().flatMap(Optional::stream).findFirst();
        var all = rows.query("select number from text_release where market is null order by number desc limit 1", row -> row.getLong(1));
        return new Shown(all.isEmpty() ? 0 : all.get(0), trial);
    }

    private static Optional<Trial> trial(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        return Optional.ofNullable(row.getString(2)).map(market -> new Trial(number, market));
    }

    /** All texts that a release shows. */
    List<Text> texts(long release) {
        return texts(0, release);
    }

    /** Those of them that came after an older release. */
    List<Text> texts(long older, long release) {
        // A unit is called the same in forty languages, and a language in thousands of texts.
        var names = new HashMap<String, String>();
        var locales = new HashMap<String, LocaleId>();
        return rows.query("""
                select u.name, u.kind, l.locale, r.text, r.digest, r.made_from, p.published_at
                from live_text l
                join unit u on u.id = l.unit_id
                join revision r on r.id = l.revision_id
                join text_release p on p.number = l.since_release
                where l.until_release > ? and l.since_release > ? and l.since_release <= ?""",
                row -> text(row, names, locales), release, older, release);
    }

    private static Text text(ResultSet row, Map<String, String> names, Map<String, LocaleId> locales) throws SQLException {
        return new Text(names.computeIfAbsent(row.getString(1), name -> name), UnitKind.valueOf(row.getString(2)), locales.computeIfAbsent(row.getString(3), LocaleId::of),
                row.getString(4), row.getString(5), Optional.ofNullable(row.getString(6)), row.getTimestamp(7).toInstant());
    }

    /** Unit names to their ids. */
    Map<String, Long> units() {
        var units = new HashMap<String, Long>();
        rows.query("select name, id from unit", row -> units.put(row.getString(1), row.getLong(2)));
        return units;
    }

    /** What the newest release shows, by place. */
    Map<Place, Version> live() {
        return versions("where l.until_release = ?", LIVE);
    }

    /** What it shows of some units. */
    Map<Place, Version> live(Collection<String> units) {
        var found = new HashMap<Place, Version>();
        var names = List.copyOf(new LinkedHashSet<>(units));
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            var some = new ArrayList<Object>(names.subList(from, Math.min(from + AT_ONCE, names.size())));
            var marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            some.add(LIVE);
            found.putAll(versions("where u.name in (" + marks + ") and l.until_release = ?", some.toArray()));
        }
        return found;
    }

    /** What came after one release and is shown by another. */
    Map<Place, Version> begun(long older, long release) {
        return versions("where l.since_release > ? and l.since_release <= ? and l.until_release > ?", older, release, release);
    }

    /** What was shown by one release and ended until another. */
    Map<Place, Version> ended(long older, long release) {
        return versions("where l.until_release > ? and l.until_release <= ? and l.since_release <= ?", older, release, older);
    }

    private Map<Place, Version> versions(String where, Object... arguments) {
        var versions = new HashMap<Place, Version>();
        rows.query("select u.name, l.locale, r.id, r.digest, r.made_from from live_text l join unit u on u.id = l.unit_id join revision r on r.id = l.revision_id " + where,
                row -> versions.put(new Place(row.getString(1), row.getString(2)),
                        new Version(row.getLong(3), row.getString(4), Optional.ofNullable(row.getString(5)))),
                arguments);
        return versions;
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
