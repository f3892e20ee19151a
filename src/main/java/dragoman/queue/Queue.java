package dragoman.queue;

import dragoman.comments.Comments;
import dragoman.comparison.Result;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Proofs;
import dragoman.drafts.Target;
import dragoman.footfall.Readership;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that is translated into a locale, found and paged. */
@Singleton
public class Queue {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /**
     * Where a page ends, so that the next one goes on behind it whatever was changed meanwhile.
     *
     * @param urgency what comes first, the greatest
     * @param rank of equally urgent ones
     * @param place in the list of all
     */
    public record Mark(int urgency, int rank, int place) {

        static final Comparator<Mark> ORDER = Comparator.comparingInt((Mark mark) -> -mark.urgency).thenComparingInt(Mark::rank).thenComparingInt(Mark::place);
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})-([0-2])-(\\d{1,8})");

        /** As an address has it; empty where it is none. */
        public static Optional<Mark> parse(String text) {
            return Optional.ofNullable(text).map(WRITTEN::matcher).filter(Matcher::matches)
                    .map(found -> new Mark(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
        }

        public String write() {
            return urgency + "-" + rank + "-" + place;
        }

        static Mark of(Row row, Urgency urgency) {
            return new Mark(urgency.of(row), row.rank(), row.entry().place());
        }
    }

    /**
     * A page of it.
     *
     * @param count of all that was found
     * @param next where the next page begins
     * @param spent whether the time for a regular expression was over before all was looked at
     */
    public record Page(List<Ranked> rows, int count, Optional<Mark> next, boolean spent) {}

    private final Drafts drafts;
    private final Comments comments;
    private final Proofs proofs;
    private final Markets markets;
    private final Readership readership;
    private final Changes changes;

    Queue(Drafts drafts, Comments comments, Proofs proofs, Markets markets, Readership readership, Changes changes) {
        this.drafts = drafts;
        this.comments = comments;
        this.proofs = proofs;
        this.markets = markets;
        this.readership = readership;
        this.changes = changes;
    }

    /** The locales that texts are translated into: those that have any, the languages on offer, and each market's own of them. */
    public List<LocaleId> locales(Edition edition) {
        var all = new TreeSet<>(edition.phrases().locales());
        all.addAll(markets.languages());
        markets.all().forEach(market -> market.languages().forEach(language -> all.add(language.in(market.region()))));
        all.remove(TextFolder.SOURCE);
        return List.copyOf(all);
    }

    /** What of a locale a question finds, behind a mark. */
    public Page find(Edition edition, LocaleId locale, Question question, Optional<Mark> after, Instant now, ZoneId zone) {
        var found = new ArrayList<Ranked>();
        boolean spent = rank(edition, locale, question, now, zone, found);
        var rest = found.stream().filter(one -> after.isEmpty() || Mark.ORDER.compare(one.mark, after.get()) > 0).sorted(Ranked.ORDER).limit(PAGE + 1L).toList();
        var page = rest.subList(0, Math.min(PAGE, rest.size()));
        return new Page(page, found.size(), rest.size() > PAGE ? Optional.of(page.get(PAGE - 1).mark) : Optional.empty(), spent);
    }

    /** A text, and where it stands. */
    public record Ranked(Row row, Mark mark) {

        static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::mark, Mark.ORDER);

        Beside beside() {
            return new Beside(row.entry().unit(), mark);
        }
    }

    /** @return whether the time was over before all was looked at */
    private boolean rank(Edition edition, LocaleId locale, Question question, Instant now, ZoneId zone, List<Ranked> found) {
        var sieve = sieve(edition, locale, question, now, zone);
        var passed = new ArrayList<Row>();
        boolean spent = false;
        try {
            rows(edition, locale).stream().filter(sieve::passes).forEach(passed::add);
        } catch (Budget.Spent over) {
            spent = true;
        }
        var urgency = urgency(edition, locale, passed, now);
        passed.forEach(row -> found.add(new Ranked(row, Mark.of(row, urgency))));
        return spent;
    }

    private Urgency urgency(Edition edition, LocaleId locale, List<Row> rows, Instant now) {
        return new Urgency(readership.attention(locale), edition, now, changes.of(rows));
    }

    /** One of the texts around another. */
    public record Beside(String unit, Mark mark) {}

    /**
     * What stands around a text.
     *
     * @param page where the page begins that has it; empty for the first
     */
    public record Around(Optional<Beside> before, Optional<Beside> behind, Optional<Mark> page) {}

    /**
     * What a question finds before and behind a text, whether it finds the text itself or does so no more.
     *
     * @param at where it stood when somebody came from there; empty for where it stands
     */
    public Around around(Edition edition, Target target, Question question, Optional<Mark> at, Instant now, ZoneId zone) {
        var found = new ArrayList<Ranked>();
        rank(edition, target.locale(), question, now, zone, found);
        return at.or(() -> mark(edition, target, now)).map(mark -> around(found, target.unit(), mark)).orElse(new Around(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Around around(List<Ranked> found, String unit, Mark mark) {
        var others = found.stream().filter(one -> !one.row.entry().unit().equals(unit)).sorted(Ranked.ORDER).map(Ranked::beside).toList();
        int here = (int) others.stream().filter(one -> Mark.ORDER.compare(one.mark, mark) < 0).count();
        int page = here / PAGE * PAGE;
        return new Around(at(others, here - 1), at(others, here), at(others, page - 1).map(Beside::mark));
    }

    private static Optional<Beside> at(List<Beside> all, int place) {
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    private Optional<Mark> mark(Edition edition, Target target, Instant now) {
        return rows(edition, target.locale()).stream().filter(row -> row.entry().unit().equals(target.unit())).findFirst()
                .map(row -> Mark.of(row, urgency(edition, target.locale(), List.of(row), now)));
    }

    /**
     * All that a question finds, in the order of the list, for whoever does the same to all of it.
     *
     * @param spent whether there may be more
     */
    public record Found(List<Row> rows, boolean spent) {}

    /** At most so many of a locale. */
    public Found all(Edition edition, LocaleId locale, Question question, int most, Instant now, ZoneId zone) {
        var sieve = sieve(edition, locale, question, now, zone);
        var found = new ArrayList<Row>();
        try {
            rows(edition, locale).stream().filter(sieve::passes).limit(most + 1L).forEach(found::add);
        } catch (Budget.Spent over) {
            return new Found(List.copyOf(found), true);
        }
        return new Found(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    private Sieve sieve(Edition edition, LocaleId locale, Question question, Instant now, ZoneId zone) {
        var known = LocaleRows.of(edition, locale);
        return new Sieve(question, row -> findings(edition, locale, known, row), comments.open(locale), now, zone);
    }

    /** All rows of a locale with its drafts. */
    public List<Row> rows(Edition edition, LocaleId locale) {
        var open = new HashMap<String, Draft>();
        drafts.open(locale).forEach(draft -> open.put(draft.target().unit(), draft));
        var rows = LocaleRows.of(edition, locale).rows();
        return open.isEmpty() ? rows : rows.stream().map(row -> open.containsKey(row.entry().unit()) ? row.with(open.get(row.entry().unit())) : row).toList();
    }

    private List<Result> findings(Edition edition, LocaleId locale, LocaleRows known, Row row) {
        return row.draft().map(draft -> draft.removes() ? List.<Result>of() : proofs.results(edition, new Target(row.entry().unit(), locale), draft.text()))
                .orElseGet(() -> known.findings(proofs).getOrDefault(row.entry().unit(), List.of()));
    }

    /** How far a locale is, area by area in their order. */
    public Map<String, Progress> progress(Edition edition, LocaleId locale) {
        return Progress.byArea(rows(edition, locale));
    }
}
