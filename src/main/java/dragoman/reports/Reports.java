package dragoman.reports;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import dragoman.comments.Comments;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** What readers say reads wrong. */
@Singleton
class Reports {

    private static final int SHOWN = 100;

    private final Statements database;
    private final Comments comments;
    private final Audit audit;
    private final Clock clock;

    Reports(Statements database, Comments comments, Audit audit, Clock clock) {
        this.database = database;
        this.comments = comments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says it beside each text that has these words, or keeps it for whoever translates into the language. */
    @Transactional
    void hear(String words, String page, Visit visit) {
        var texts = Quoted.find(words, page, visit);
        texts.forEach(text -> comments.report(text, words, visit.url(page)));
        if (texts.isEmpty()) {
            database.update("insert into wrong_reading (market, locale, page, words, in_release, at) values (?, ?, ?, ?, ?, ?)",
                    visit.market().key(), visit.language().id(), visit.url(page), words, visit.edition().number(), clock.instant());
        }
    }

    /** What nobody has settled, the newest first. */
    List<Report> open(LocaleId locale) {
        return database.rows("select id, locale, page, words, at from wrong_reading where locale = ? and resolved_at is null order by id desc limit ?",
                Reports::report, locale.id(), SHOWN);
    }

    /** Settles one of a locale. */
    @Transactional
    void resolve(long id, LocaleId locale, long account) {
        int settled = database.update("update wrong_reading set resolved_by = ?, resolved_at = ? where id = ? and locale = ? and resolved_at is null",
                account, clock.instant(), id, locale.id());
        if (settled > 0) {
            audit.record(new Deed(Who.of(account), "report.resolved", "report", id, ""));
        }
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(row.getLong(1), LocaleId.of(row.getString(2)), row.getString(3), row.getString(4), Statements.instant(row, 5));
    }
}
