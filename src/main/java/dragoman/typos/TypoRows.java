package dragoman.typos;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.texts.Text;
import dragoman.typos.Typos.Change;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said to be a typo, locale by locale; each call takes part in the caller's transaction where there is one. */
@Singleton
class TypoRows {

    private static final String COLUMNS = """
            select t.id, t.unit, l.locale, t.was, t.mended, l.digest, t.why, t.account, t.at, l.undone_at
            from source_typo_locale l join source_typo t on t.id = l.typo_id\s""";

    private final Statements database;

    TypoRows(Statements database) {
        this.database = database;
    }

    /** @param texts that count as made from the mended source, by locale; empty where a locale has none */
    long add(Change change, String why, long account, Instant now, Map<LocaleId, Optional<Text>> texts) {
        long id = database.insert("insert into source_typo (unit, was, mended, why, account, at) values (?, ?, ?, ?, ?, ?)",
                change.unit(), change.was(), change.mended(), why, account, now);
        texts.forEach((locale, text) -> database.update("insert into source_typo_locale (typo_id, locale, digest) values (?, ?, ?)",
                id, locale.id(), text.map(Text::digest).orElse(null)));
        return id;
    }

    /** What was said of a unit in a locale, the newest first. */
    List<Typo> of(String unit, LocaleId locale, int most) {
        return database.rows(COLUMNS + "where t.unit = ? and l.locale = ? order by t.id desc limit ?", TypoRows::typo, unit, locale.id(), most);
    }

    /** All that holds in a locale. */
    List<Typo> of(LocaleId locale) {
        return database.rows(COLUMNS + "where l.locale = ? and l.undone_at is null", TypoRows::typo, locale.id());
    }

    /** One, as it stands in each locale in which it holds. */
    List<Typo> holding(long id) {
        return database.rows(COLUMNS + "where t.id = ? and l.undone_at is null order by l.locale for update", TypoRows::typo, id);
    }

    void undo(long id, LocaleId locale, long account, Instant now) {
        database.update("update source_typo_locale set undone_by = ?, undone_at = ? where typo_id = ? and locale = ? and undone_at is null", account, now, id, locale.id());
    }

    private static Typo typo(ResultSet row) throws SQLException {
        return new Typo(row.getLong(1), row.getString(2), LocaleId.of(row.getString(3)), row.getString(4), row.getString(5), Optional.ofNullable(row.getString(6)),
                row.getString(7), row.getLong(8), Statements.instant(row, 9), Optional.ofNullable(Statements.instant(row, 10)));
    }
}
