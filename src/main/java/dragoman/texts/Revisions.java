package dragoman.texts;

import dragoman.i18n.LocaleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a text said before. */
@ApplicationScoped
public class Revisions {

    private static final String COLUMNS = """
            select r.text, r.digest, r.made_from, r.origin, r.made_at from revision r join unit u on u.id = r.unit_id
            where u.name = ? and r.locale = ?\s""";

    private static final int AT_ONCE = 500;

    private static final String BEGUN = """
            select t.number, t.kind, t.restores, t.who, t.market, t.published_at, r.text
            from live_text l join unit u on u.id = l.unit_id join revision r on r.id = l.revision_id join text_release t on t.number = l.since_release
            where u.name = ? and l.locale = ? order by l.since_release desc limit ?""";

    // Where nothing follows, the locale’s own text went.
    private static final String GONE = """
            select t.number, t.kind, t.restores, t.who, t.market, t.published_at, null
            from live_text l join unit u on u.id = l.unit_id join text_release t on t.number = l.until_release
            left join live_text n on n.unit_id = l.unit_id and n.locale = l.locale and n.since_release = l.until_release
            where u.name = ? and l.locale = ? and n.unit_id is null order by l.until_release desc limit ?""";

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

    /** A text as a translation names what it was made from. */
    public record Said(String unit, String digest) {}

    /** What each of these said in a locale; without what no release ever showed. */
    @Transactional
    public Map<Said, String> texts(LocaleId locale, List<Said> wanted) {
        var texts = new HashMap<Said, String>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            var part = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            var arguments = Stream.concat(Stream.of(locale.id()), Stream.concat(part.stream().map(Said::unit), part.stream().map(Said::digest))).toArray();
            var places = String.join(", ", Collections.nCopies(part.size(), "?"));
            rows.query("select u.name, r.digest, r.text from unit u join revision r on r.unit_id = u.id and r.locale = ? where u.name in (" + places
                    + ") and r.digest in (" + places + ")", row -> texts.put(new Said(row.getString(1), row.getString(2)), row.getString(3)), arguments);
        }
        texts.keySet().retainAll(Set.copyOf(wanted));
        return texts;
    }

    /** What a unit was in a locale from one release on, the newest first: a release that changed nothing here is none. */
    @Transactional
    public List<Life> lives(String unit, LocaleId locale, int most) {
        var lives = rows.query(BEGUN, Revisions::life, unit, locale.id(), most);
        lives.addAll(rows.query(GONE, Revisions::life, unit, locale.id(), most));
        return lives.stream().sorted(Comparator.comparing(Life::release).reversed()).limit(most).toList();
    }

    private static Life life(ResultSet row) throws SQLException {
        return new Life(row.getLong(1), Release.Kind.valueOf(row.getString(2)), Optional.ofNullable(row.getObject(3, Long.class)), Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)), row.getTimestamp(6).toInstant(), Optional.ofNullable(row.getString(7)));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3)), row.getString(4).equals("EDIT"),
                row.getTimestamp(5).toInstant());
    }
}
