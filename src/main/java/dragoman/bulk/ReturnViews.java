package dragoman.bulk;

import dragoman.changes.Change;
import dragoman.changes.Changes;
import dragoman.drafts.State;
import dragoman.drafts.Step;
import dragoman.drafts.Target;
import dragoman.drafts.Undoing.Return;
import dragoman.i18n.Beginning;
import dragoman.i18n.Digest;
import dragoman.i18n.Words;
import dragoman.queue.Catalogue;
import dragoman.queue.Entry;
import dragoman.queue.Standing;
import dragoman.roster.Addresses;
import dragoman.staff.StaffFrame;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out what would be taken back of somebody's work. */
final class ReturnViews {

    /**
     * A text that would go back.
     *
     * @param text as it would be
     * @param changes of its words, from now to then; none where the words stay
     * @param then how far it would have come, in words
     */
    record Line(String url, String key, String language, String source, String tag, String dir, String text, List<Change> changes, String then) {}

    /**
     * All of it.
     *
     * @param who whose work it is, and from when on, in words
     * @param count of the texts
     * @param most that are taken back at once where there are more; 0 where all are
     * @param plan that whoever agrees to agrees to
     */
    record Shown(long account, String since, String who, int count, int most, List<Line> lines, int rest, String plan) {}

    /** templates/bulk/return-page.html */
    @CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReturnPage(StaffFrame frame, Shown shown, String problem) implements TemplateInstance {}

    /** What can be looked at, and done in one transaction. */
    static final int MOST = 1_000;

    private ReturnViews() {}

    static ReturnPage page(StaffFrame frame, long account, String name, Instant since, List<Return> found, Edition edition, String problem) {
        var visit = frame.visit();
        var who = visit.text("workbench.batches.from", Map.of("name", name, "when", BatchPages.when(since, visit)));
        int count = Math.min(found.size(), MOST);
        var lines = found.stream().limit(BulkViews.LINES).map(one -> line(one, edition, visit)).toList();
        return new ReturnPage(frame, new Shown(account, since.toString(), who, count, found.size() > MOST ? MOST : 0, lines, count - lines.size(), digest(found)), problem);
    }

    /** Another one where a text is no longer as it was looked at, or would be another one again: versions never come back. */
    static String digest(List<Return> found) {
        return Digest.of(found.stream().map(one -> one.draft().target() + "\n" + one.draft().version() + "\n" + one.older().map(Step::version).orElse(0))
                .collect(Collectors.joining("\n\n")));
    }

    private static Line line(Return one, Edition edition, Visit visit) {
        var target = one.draft().target();
        var entry = Catalogue.of(edition).find(target.unit());
        var live = edition.at(target.unit(), target.locale()).map(Text::text).orElse("");
        var now = one.draft().state().isOpen() ? one.draft().text() : live;
        var then = one.older().filter(older -> older.state().isOpen()).map(Step::text).orElse(live);
        var state = visit.text("workbench.state." + (one.state() == State.CLOSED ? standing(target, edition) : one.state().name()));
        return new Line(Addresses.text(target), entry.map(Entry::key).orElse(UnitName.key(target.unit())), Words.of(visit.locale()).language(target.locale()),
                entry.map(Entry::source).map(source -> Beginning.of(source.text(), BulkViews.EXCERPT)).orElse(""), target.locale().tag(), target.locale().dir(),
                Beginning.of(then, BulkViews.EXCERPT), Changes.of(now, then).stream().map(change -> change.near(BulkViews.AROUND)).toList(),
                visit.text("workbench.batches.then", Map.of("state", state)));
    }

    /** What is read where nothing is in work. */
    private static String standing(Target target, Edition edition) {
        return (edition.at(target.unit(), target.locale()).isPresent() ? Standing.LIVE
                : edition.inherited(target.unit(), target.locale()).isPresent() ? Standing.INHERITED : Standing.MISSING).name();
    }
}
