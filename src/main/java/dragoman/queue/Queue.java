package dragoman.queue;

import dragoman.comparison.Result;
import dragoman.drafts.Comments;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Proofs;
import dragoman.drafts.Target;
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

/** Everything that is translated into a locale, found and paged. */
@Singleton
public class Queue {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /**
     * Where a page ends, so that the next one goes on behind it whatever was changed meanwhile.
     *
     * @param rank what comes first
     * @param place in the list of all
     */
    public record Mark(int rank, int place) {

        private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::rank).thenComparingInt(Mark::place);

        /** As an address has it; empty where it is none. */
        public static Optional<Mark> parse(String text) {
            return Optional.ofNullable(text).filter(some -> some.matches("[0-2]-\\d{1,8}"))
                    .map(some -> new Mark(some.charAt(0) - '0', Integer.parseInt(some.substring(2))));
        }

        public String write() {
            return rank + "-" + place;
        }

        static Mark of(Row row) {
            return new Mark(row.rank(), row.entry().place());
        }
    }

    /**
     * A page of it.
     *
     * @param count of all that was found
     * @param next where the next page begins
     * @param spent whether the time for a regular expression was over before all was looked at
     */
    public record Page(List<Row> rows, int count, Optional<Mark> next, boolean spent) {}

    private final Drafts drafts;
    private final Comments comments;
    private final Proofs proofs;
    private final Markets markets;

    Queue(Drafts drafts, Comments comments, Proofs proofs, Markets markets) {
        this.drafts = drafts;
        this.comments = comments;
        this.proofs = proofs;
        this.markets = markets;
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
        var sieve = sieve(edition, locale, question, now, zone);
        // By rank, and within one in the order in which the rows are: nothing has to be sorted.
        var found = List.<List<Row>>of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean spent = false;
        try {
            rows(edition, locale).stream().filter(sieve::passes).forEach(row -> found.get(row.rank()).add(row));
        } catch (Budget.Spent over) {
            spent = true;
        }
        var rest = found.stream().flatMap(List::stream).filter(row -> after.isEmpty() || Mark.ORDER.compare(Mark.of(row), after.get()) > 0).limit(PAGE + 1L).toList();
        var page = rest.subList(0, Math.min(PAGE, rest.size()));
        return new Page(page, found.stream().mapToInt(List::size).sum(), rest.size() > PAGE ? Optional.of(Mark.of(page.get(PAGE - 1))) : Optional.empty(), spent);
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
