package dragoman.drafts;

import dragoman.drafts.Batch.Act;
import dragoman.drafts.Batch.Planned;
import dragoman.drafts.Undoing.Return;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Text;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Acts on many drafts: all that was planned, in one transaction, or nothing; and the way back. */
@Singleton
public class Batches {

    private static final String COLUMNS = "select id, act, locale, texts, account, at, undone_at, undone_by from draft_batch ";
    private static final String UNDO = "UNDO";
    private static final int SHOWN = 50;

    private final Statements database;
    private final DraftRows rows;
    private final Steps steps;
    private final Reviews reviews;
    private final Undoing undoing;
    private final Editions editions;

    Batches(Statements database, DraftRows rows, Steps steps, Reviews reviews, Undoing undoing, Editions editions) {
        this.database = database;
        this.rows = rows;
        this.steps = steps;
        this.reviews = reviews;
        this.undoing = undoing;
        this.editions = editions;
    }

    /**
     * Does what was planned for texts of one locale.
     *
     * @param why what this person had to say; may be empty
     * @return the batch; empty where something is no longer as it was looked at, and then nothing was done
     */
    @Transactional
    public Optional<Batch> take(Act act, LocaleId locale, List<Planned> planned, String why, long account) {
        // In one order, so that two who do much at once do not wait for each other.
        var all = planned.stream().sorted(Comparator.comparing(one -> one.target().unit())).toList();
        var now = steps.now();
        var edition = editions.current();
        var claimed = new HashMap<Target, Draft>();
        all.forEach(one -> claimed.put(one.target(), rows.claim(one.target(), now)));
        if (all.isEmpty() || !all.stream().allMatch(one -> isAsPlanned(act, one, claimed.get(one.target()), edition, account))) {
            return Optional.empty();
        }
        long id = begin(act.name(), locale, all.size(), account, now);
        all.forEach(one -> steps.take(next(act, one, claimed.get(one.target()), account, now), kind(act), account, why, Optional.of(id)));
        return Optional.of(new Batch(id, Optional.of(act), locale, all.size(), account, now, Optional.empty(), Optional.empty()));
    }

    /**
     * Takes back what somebody did, as it was looked at; in each locale a batch of its own.
     *
     * @return whether it was done; not where somebody has gone on with one of them, and then nothing was
     */
    @Transactional
    public boolean takeBack(List<Return> planned, long account) {
        var all = planned.stream().sorted(Comparator.comparing((Return one) -> one.draft().target().unit()).thenComparing(one -> locale(one).id())).toList();
        if (all.isEmpty() || !all.stream().allMatch(one -> rows.claim(one.draft().id()).version() == one.draft().version())) {
            return false;
        }
        var now = steps.now();
        var ids = new HashMap<LocaleId, Long>();
        all.stream().collect(Collectors.groupingBy(Batches::locale, Collectors.summingInt(one -> 1)))
                .forEach((locale, texts) -> ids.put(locale, begin(UNDO, locale, texts, account, now)));
        all.forEach(one -> undoing.back(one, account, Optional.of(ids.get(locale(one))), now));
        return true;
    }

    private static LocaleId locale(Return one) {
        return one.draft().target().locale();
    }

    private long begin(String act, LocaleId locale, int texts, long account, Instant now) {
        return database.insert("insert into draft_batch (act, locale, texts, account, at) values (?, ?, ?, ?, ?)", act, locale.id(), texts, account, now);
    }

    private boolean isAsPlanned(Act act, Planned one, Draft draft, Edition edition, long account) {
        boolean same = one.version() == (draft.state().isOpen() ? draft.version() : 0)
                && one.live().equals(edition.at(one.target().unit(), one.target().locale()).map(Text::digest));
        return same && draft.state().allows(kind(act)) && (act != Act.APPROVE || reviews.standsInTheWay(draft, account).isEmpty());
    }

    private static Draft next(Act act, Planned one, Draft draft, long account, Instant now) {
        return switch (act) {
            case APPROVE -> draft.judged(State.APPROVED, account, now);
            case REJECT -> draft.judged(State.REJECTED, account, now);
            case SEND -> draft.in(State.NEEDS_REVIEW, now);
            case TAKE, REPLACE -> draft.written(one.text(), one.madeFrom(), one.live(), false, account, now);
        };
    }

    private static Step.Kind kind(Act act) {
        return switch (act) {
            case APPROVE -> Step.Kind.APPROVED;
            case REJECT -> Step.Kind.REJECTED;
            case SEND -> Step.Kind.SENT;
            case TAKE, REPLACE -> Step.Kind.SAVED;
        };
    }

    /** The newest in some locales. */
    public List<Batch> latest(Collection<LocaleId> locales) {
        if (locales.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(locales.stream().map(LocaleId::id).toList());
        values.add(SHOWN);
        return database.rows(COLUMNS + "where locale in (" + "?, ".repeat(locales.size() - 1) + "?) order by id desc limit ?", Batches::batch, values.toArray());
    }

    public Optional<Batch> find(long id) {
        return database.rows(COLUMNS + "where id = ?", Batches::batch, id).stream().findFirst();
    }

    /** Takes one back, wherever nobody has gone on from it; says how many texts went back. Who does so twice changes nothing. */
    @Transactional
    public int undo(long id, Predicate<LocaleId> where, long account) {
        int first = database.update("update draft_batch set undone_by = ?, undone_at = ? where id = ? and undone_at is null", account, steps.now(), id);
        return first == 0 ? 0 : undoing.undoBatch(id, where, account);
    }

    /** Who has done something since a moment in some locales, and how often. */
    public Map<Long, Integer> people(Collection<LocaleId> locales, Instant since) {
        if (locales.isEmpty()) {
            return Map.of();
        }
        var values = new ArrayList<Object>(List.of(since));
        locales.forEach(locale -> values.add(locale.id()));
        var people = new HashMap<Long, Integer>();
        database.rows("select s.account, count(*) from draft_step s join draft d on d.id = s.draft_id where s.at >= ? and s.account > 0 and d.locale in ("
                + "?, ".repeat(locales.size() - 1) + "?) group by s.account", row -> people.put(row.getLong(1), row.getInt(2)), values.toArray());
        return people;
    }

    private static Batch batch(ResultSet row) throws SQLException {
        var act = Optional.of(row.getString(2)).filter(one -> !one.equals(UNDO)).map(Act::valueOf);
        return new Batch(row.getLong(1), act, LocaleId.of(row.getString(3)), row.getInt(4), row.getLong(5), Statements.instant(row, 6),
                Optional.ofNullable(Statements.instant(row, 7)), Optional.ofNullable(row.getObject(8, Long.class)));
    }
}
