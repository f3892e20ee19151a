package dragoman.footfall;

import dragoman.footfall.Sightings.Sighting;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables {@code page_visits} and {@code text_page}. */
@Singleton
class FootfallRows {

    /** A page of a market's language, on a day. */
    record Count(String language, String market, LocalDate day, String page, long visits) {}

    private final Statements database;

    FootfallRows(Statements database) {
        this.database = database;
    }

    /** Adds to what was counted before. Rows in their key's order: two nodes wait for each other, and never both. */
    void add(List<Count> counts) {
        var values = new ArrayList<Object>();
        counts.forEach(one -> values.addAll(List.of(one.language, one.market, one.day.toString(), one.page, one.visits)));
        database.update("insert into page_visits (language, market, day, page, visits) values " + tuples(counts.size(), "(?, ?, ?, ?, ?)")
                + " on duplicate key update visits = visits + values(visits)", values.toArray());
    }

    /** Remembers that texts stood on pages on a day. */
    void see(List<Sighting> sightings, LocalDate day) {
        var values = new ArrayList<Object>();
        sightings.forEach(one -> values.addAll(List.of(one.unit(), one.market(), one.kind(), one.path(), day.toString())));
        database.update("insert into text_page (unit, market, page, path, seen) values " + tuples(sightings.size(), "(?, ?, ?, ?, ?)")
                + " on duplicate key update seen = values(seen), path = values(path)", values.toArray());
    }

    private static String tuples(int many, String tuple) {
        return String.join(", ", Collections.nCopies(many, tuple));
    }

    /** Visits since a day by market and page. */
    Map<String, Map<String, Long>> visits(String language, Collection<String> markets, LocalDate since) {
        var found = new HashMap<String, Map<String, Long>>();
        database.rows("select market, page, sum(visits) from page_visits where language = ? and market in (" + tuples(markets.size(), "?")
                + ") and day >= ? group by market, page", row -> found.computeIfAbsent(row.getString(1), market -> new HashMap<>()).put(row.getString(2), row.getLong(3)),
                with(language, markets, since.toString()));
        return found;
    }

    /** On which kinds of pages each text stands in these markets. */
    List<Sighting> sightings(Collection<String> markets) {
        return database.rows("select unit, market, page, path from text_page where market in (" + tuples(markets.size(), "?") + ")",
                row -> new Sighting(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), markets.toArray());
    }

    /** Where one text stands, the one seen last first. */
    List<Sighting> of(String unit) {
        return database.rows("select unit, market, page, path from text_page where unit = ? order by seen desc, page, market",
                row -> new Sighting(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), unit);
    }

    /** Forgets what was before a day. */
    void forget(LocalDate counts, LocalDate sightings) {
        database.update("delete from page_visits where day < ?", counts.toString());
        database.update("delete from text_page where seen < ?", sightings.toString());
    }

    private static Object[] with(String first, Collection<String> middle, String last) {
        var values = new ArrayList<Object>();
        values.add(first);
        values.addAll(middle);
        values.add(last);
        return values.toArray();
    }
}
