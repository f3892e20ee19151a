package dragoman.bulk;

import dragoman.bulk.Plan.Change;
import dragoman.changes.Changes;
import dragoman.drafts.Batch.Act;
import dragoman.i18n.Beginning;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.roster.Addresses;
import dragoman.staff.StaffFrame;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out what somebody wishes to do to many texts, and what would come of it. */
final class BulkViews {

    /**
     * A text that would change.
     *
     * @param text as somebody works on it now
     * @param changes of its words; none where the words stay
     */
    record Line(String url, String key, String source, String text, List<dragoman.changes.Change> changes) {}

    /** An act that this person may do. */
    record Choice(String value, String label, boolean chosen) {}

    /**
     * What was searched for, and what is to be done.
     *
     * @param mayReplace whether characters may be replaced
     * @param mayReject whether a word on why is of use
     */
    record Form(String locale, String state, String has, String area, String q, List<Choice> acts, String why, String search,
            String by, int count, String language, String back, boolean mayReplace, boolean mayReject) {}

    /** What would come of it. */
    record Shown(List<Line> lines, int changes, int rest, List<String> kept, boolean more, String plan, String tag, String dir) {}

    /** templates/bulk/bulk-page.html */
    @CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BulkPage(StaffFrame frame, Form form, List<Shown> shown, String problem) implements TemplateInstance {}

    static final int LINES = 100;
    static final int EXCERPT = 300;
    static final int AROUND = 120;

    private BulkViews() {}

    /**
     * The page.
     *
     * @param acts those that this person may do
     * @param count of the texts that were found
     */
    static BulkPage page(StaffFrame frame, Wish wish, LocaleId locale, List<Act> acts, int count, Optional<Plan> plan, String problem) {
        var visit = frame.visit();
        return new BulkPage(frame, form(wish, locale, acts, count, visit), plan.map(one -> shown(one, wish.act().orElseThrow(), locale, visit)).stream().toList(), problem);
    }

    private static Form form(Wish wish, LocaleId locale, List<Act> acts, int count, Visit visit) {
        var choices = acts.stream().map(act -> new Choice(act.name(), visit.text("workbench.bulk.act." + act.name()), act.name().equals(wish.act))).toList();
        var back = Addresses.of(Addresses.TEXTS, "locale", locale.id(), "state", wish.state, "has", wish.has, "area", wish.area, "q", wish.q);
        return new Form(locale.id(), Wish.said(wish.state), Wish.said(wish.has), Wish.said(wish.area), Wish.said(wish.q), choices, Wish.said(wish.why),
                Wish.typed(wish.search), Wish.typed(wish.by), count, Words.of(visit.locale()).language(locale), back, acts.contains(Act.REPLACE), acts.contains(Act.REJECT));
    }

    private static Shown shown(Plan plan, Act act, LocaleId locale, Visit visit) {
        var kept = plan.kept().entrySet().stream()
                .map(one -> visit.text("workbench.bulk.why." + one.getKey().name(), Map.of("count", one.getValue()))).toList();
        var lines = plan.changes().stream().limit(LINES).map(change -> line(change, act)).toList();
        return new Shown(lines, plan.changes().size(), plan.changes().size() - lines.size(), kept, plan.more(), plan.digest(), locale.tag(), locale.dir());
    }

    private static Line line(Change change, Act act) {
        var changes = act == Act.TAKE || act == Act.REPLACE ? Changes.of(change.before(), change.planned().text()).stream().map(one -> one.near(AROUND)).toList()
                : List.<dragoman.changes.Change>of();
        return new Line(Addresses.text(change.planned().target()), change.key(), Beginning.of(change.source(), EXCERPT), Beginning.of(change.before(), EXCERPT), changes);
    }
}
