package dragoman.texts;

import dragoman.texts.Merge.Imported;
import dragoman.units.FileText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the database remembers of the files: what they said last, where they disagree with it, which build they are of. */
@ApplicationScoped
class ImportRows {

    private final Rows rows;

    ImportRows(Rows rows) {
        this.rows = rows;
    }

    void setBuild(String build) {
        rows.update("update publishing set build = ? where id = 1", List.<Object[]>of(new Object[] {build}));
    }

    /** What the files said when they were last imported. */
    Map<Place, Imported> last() {
        var found = new HashMap<Place, Imported>();
        rows.query("""
                select u.name, i.locale, i.digest, r.id, r.digest, r.made_from
                from imported_text i join unit u on u.id = i.unit_id join revision r on r.id = i.revision_id""",
                row -> found.put(new Place(row.getString(1), row.getString(2)), new Imported(row.getString(3),
                        new Version(row.getLong(4), row.getString(5), Optional.ofNullable(row.getString(6))))));
        return found;
    }

    /** Remembers what the files say at these places, and the revisions that it became. */
    void remember(Map<Place, Long> revisions, Map<Place, FileText> files, Map<String, Long> units) {
        rows.update("replace into imported_text (unit_id, locale, digest, revision_id) values (?, ?, ?, ?)",
                revisions.entrySet().stream().map(row -> new Object[] {
                    units.get(row.getKey().unit()), row.getKey().locale(), files.get(row.getKey()).digest(), row.getValue()
                }).toList());
    }

    void forget(Collection<Place> places, Map<String, Long> units) {
        rows.update("delete from imported_text where unit_id = ? and locale = ?", keys(places, units));
    }

    /** Keeps these conflicts and no other; one that was known is as old as it was. */
    void keepConflicts(Map<Place, Optional<String>> inFiles, Map<String, Long> units, Instant now) {
        var known = new HashMap<Place, Optional<String>>();
        conflicts().forEach(conflict -> known.put(new Place(conflict.unit(), conflict.locale()), conflict.inFile()));
        var settled = new HashSet<>(known.keySet());
        settled.removeAll(inFiles.keySet());
        rows.update("delete from import_conflict where unit_id = ? and locale = ?", keys(settled, units));
        rows.update("replace into import_conflict (unit_id, locale, file_text, found_at) values (?, ?, ?, ?)",
                inFiles.entrySet().stream().filter(row -> !row.getValue().equals(known.get(row.getKey())))
                        .map(row -> new Object[] {
                            units.get(row.getKey().unit()), row.getKey().locale(), row.getValue().orElse(null), Timestamp.from(now)
                        }).toList());
    }

    /** Places where a person has to choose between file and database. */
    List<Conflict> conflicts() {
        return rows.query("""
                select u.name, c.locale, c.file_text, r.text
                from import_conflict c
                join unit u on u.id = c.unit_id
                left join live_text l on l.unit_id = c.unit_id and l.locale = c.locale and l.until_release = ?
                left join revision r on r.id = l.revision_id
                order by u.name, c.locale""",
                row -> new Conflict(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3)), Optional.ofNullable(row.getString(4))),
                TextRows.LIVE);
    }

    /** Everything that the database has ever taken from a file or shown. */
    Seen seen() {
        var seen = new Seen();
        rows.query("select u.name, i.locale, i.digest from imported_text i join unit u on u.id = i.unit_id",
                row -> seen.addFile(new Place(row.getString(1), row.getString(2)), row.getString(3)));
        rows.query("select u.name, r.locale, r.digest, r.made_from from revision r join unit u on u.id = r.unit_id",
                row -> seen.addRevision(new Place(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)));
        return seen;
    }

    private static List<Object[]> keys(Collection<Place> places, Map<String, Long> units) {
        return places.stream().map(place -> new Object[] {units.get(place.unit()), place.locale()}).toList();
    }
}
