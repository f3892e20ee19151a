package dragoman.texts;

import dragoman.i18n.LocaleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a text said before. */
@ApplicationScoped
public class Revisions {

    private static final String COLUMNS = """
            select r.text, r.digest, r.made_from, r.origin, r.made_at from revision r join unit u on u.id = r.unit_id
            where u.name = ? and r.locale = ?\s""";

    private final Rows rows;

    Revisions(Rows rows) {
        this.rows = rows;
    }

    /** The newest revisions of a unit in a locale, the newest first. */
    @Transactional
    public List<Revision> of(String unit, LocaleId locale, int most) {
        return rows.query(COLUMNS + "order by r.id desc limit ?", Revisions::revision, unit, locale.id(), most);
    }

    /** What a unit said that has this digest; empty where no release ever showed it. */
    @Transactional
    public Optional<Revision> find(String unit, LocaleId locale, String digest) {
        return rows.query(COLUMNS + "and r.digest = ? order by r.id desc limit 1", Revisions::revision, unit, locale.id(), digest).stream().findFirst();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3)), row.getString(4).equals("EDIT"),
                row.getTimestamp(5).toInstant());
    }
}
