package dragoman.comments;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.units.TextFolder;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people say to each other about texts. */
@Singleton
public class Comments {

    private static final int LONGEST = 2000;
    private static final int SHOWN = 50;
    // More say no more, and whoever is bored shall not fill the page.
    private static final int FROM_READERS = 20;

    /**
     * Somebody of ours has written one; told within the transaction that keeps it.
     *
     * @param locale whose translation it is about; empty where it is about the source
     */
    public record Added(long comment, String unit, Optional<LocaleId> locale, String text, long account) {}

    private final Statements database;
    private final Audit audit;
    private final Event<Added> added;
    private final Clock clock;

    Comments(Statements database, Audit audit, Event<Added> added, Clock clock) {
        this.added = added;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those about a text and about its source, the open ones first, of each the newest first. */
    public List<Comment> of(Target target) {
        return database.rows("""
                select id, unit, locale, kind, text, account, at, resolved_at, page from text_comment
                where unit = ? and (locale is null or locale = ?) order by resolved_at is not null, id desc limit ?""",
                Comments::comment, target.unit(), target.locale().id(), SHOWN);
    }

    /** The units of which somebody asks or reports something that nobody has settled. */
    public Set<String> open(LocaleId locale) {
        return new HashSet<>(database.rows("select distinct unit from text_comment where resolved_at is null and (locale is null or locale = ?)",
                row -> row.getString(1), locale.id()));
    }

    /** Adds one; false where it is empty or too long. */
    @Transactional
    public boolean add(Target target, boolean ofSource, Comment.Kind kind, String text, long account) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            return false;
        }
        long id = database.insert("insert into text_comment (unit, locale, kind, text, account, at) values (?, ?, ?, ?, ?, ?)",
                target.unit(), ofSource ? null : target.locale().id(), kind.name(), said, account, clock.instant());
        audit.record(new Deed(Who.of(account), "comment.added", "comment", id, "", Map.of("kind", kind.name())));
        added.fire(new Added(id, target.unit(), ofSource ? Optional.empty() : Optional.of(target.locale()), said, account));
        return true;
    }

    /** Says that readers stumble over a text; once, however many of them say it of the same words on the same page. */
    @Transactional
    public void report(Target target, String words, String page) {
        var locale = target.locale().equals(TextFolder.SOURCE) ? null : target.locale().id();
        var open = database.rows("select text, page from text_comment where unit = ? and locale <=> ? and account = ? and resolved_at is null",
                row -> row.getString(1) + "\n" + row.getString(2), target.unit(), locale, Comment.READER);
        if (open.size() < FROM_READERS && !open.contains(words + "\n" + page)) {
            database.update("insert into text_comment (unit, locale, kind, text, account, at, page) values (?, ?, ?, ?, ?, ?, ?)",
                    target.unit(), locale, Comment.Kind.ISSUE.name(), words, Comment.READER, clock.instant(), page);
        }
    }

    /** Settles one about this text or its source. */
    @Transactional
    public void resolve(Target target, long id, long account) {
        int settled = database.update("update text_comment set resolved_by = ?, resolved_at = ? where id = ? and unit = ? and (locale is null or locale = ?) and resolved_at is null",
                account, clock.instant(), id, target.unit(), target.locale().id());
        if (settled > 0) {
            audit.record(new Deed(Who.of(account), "comment.resolved", "comment", id, ""));
        }
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(row.getLong(1), row.getString(2), Optional.ofNullable(row.getString(3)).map(LocaleId::of), Comment.Kind.valueOf(row.getString(4)),
                row.getString(5), row.getLong(6), Statements.instant(row, 7), Optional.ofNullable(Statements.instant(row, 8)),
                Optional.ofNullable(row.getString(9)));
    }
}
