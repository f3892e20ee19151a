package dragoman.workbench;

import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Outcome.Changed;
import dragoman.i18n.Contract;
import dragoman.i18n.Words;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.roster.Addresses;
import dragoman.terms.TermText;
import dragoman.texts.Text;
import dragoman.units.SourceNotes;
import dragoman.web.Visit;
import dragoman.workbench.Editor.Shown;
import dragoman.workbench.EditorView.Field;
import dragoman.workbench.EditorView.Form;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The boxes of a text, or its pattern as it stands. */
@Singleton
class Forms {

    private static final int WIDE = 60;
    private static final Machines.Made NOBODY = new Machines.Made("", "");

    private final SourceNotes notes;

    Forms(SourceNotes notes) {
        this.notes = notes;
    }

    Form of(Job job, Optional<Draft> draft, Optional<Text> inherited, String text, Shown shown, Visit visit) {
        var locale = job.target().locale();
        var begun = text.isEmpty() ? begin(job, inherited) : text;
        var boxes = job.entry().isTerm() ? Optional.<Boxes>empty() : Boxes.of(begun, locale, contract(job));
        boolean raw = !job.entry().isTerm() && (shown.raw() || boxes.isEmpty());
        var fields = raw ? List.of(new Field("text", "", "", "", begun, rows(begun)))
                : boxes.map(one -> fields(one, job.entry().source().text(), visit)).orElseGet(() -> words(begun, job.entry().source().text(), visit));
        var other = boxes.filter(one -> one.all().size() > 1).map(one -> raw ? job.page() : Addresses.and(job.page(), "raw", "1")).orElse("");
        var version = shown.changed().map(Changed::draft).or(() -> draft).map(Draft::version).orElse(0);
        return new Form(visit.text("console.translation", Map.of("language", Words.of(visit.locale()).language(locale))), locale.tag(), locale.dir(), version,
                job.live().map(Text::digest).orElse(""), job.entry().source().digest(), begun, raw, other,
                !job.mayWrite() || Drafts.isReadOnly(job.entry().source(), locale), shown.machine().filter(made -> !made.engine().isEmpty()).orElse(NOBODY), fields);
    }

    /** What nobody has written yet begins from what is inherited, else from the source's cases. */
    private String begin(Job job, Optional<Text> inherited) {
        var source = job.entry().isTerm() ? "" : job.entry().source().text();
        return inherited.map(Text::text).orElseGet(() -> Optional.ofNullable(Reading.of(source, Limits.STANDARD).shape())
                .map(shape -> Blank.of(shape.root(), source, job.target().locale(), contract(job))).orElse(""));
    }

    /** A word of the shop has a box for what is said, and one for what never is. */
    private static List<Field> words(String text, String source, Visit visit) {
        var term = TermText.read(text);
        var original = TermText.read(source);
        return List.of(new Field("said", visit.text("workbench.term.said"), "", original.said(), term.said(), rows(term.said())),
                new Field("never", visit.text("workbench.term.never"), "", original.never(), term.never(), rows(term.never())));
    }

    private static List<Field> fields(Boxes boxes, String source, Visit visit) {
        var fields = new ArrayList<Field>();
        for (var box : boxes.all()) {
            var label = box.cases().stream().map(one -> one.arg().name() + " = " + one.selector()).collect(Collectors.joining(", "));
            fields.add(new Field("box" + fields.size(), label, examples(boxes, box, visit), SourceCase.of(source, box.cases()), box.text(), rows(box.text())));
        }
        return fields;
    }

    private static String examples(Boxes boxes, Boxes.Box box, Visit visit) {
        if (box.cases().isEmpty()) {
            return "";
        }
        var last = box.cases().get(box.cases().size() - 1);
        if (last.arg().isSelect() || last.selector().startsWith("=")) {
            return "";
        }
        return boxes.categories(last.arg()).examples(last.selector(), 4).stream()
                .map(number -> visit.messages().format("{n, number}", visit.locale(), visit.reader(), Map.of("n", whole(number)))).collect(Collectors.joining(" · "));
    }

    private static Number whole(double n) {
        if (n == Math.rint(n)) {
            return (long) n;
        }
        return n;
    }

    private static int rows(String text) {
        return Math.min(12, 2 + text.length() / WIDE + (int) text.lines().count() / 2);
    }

    private Contract contract(Job job) {
        return notes.contract(job.target().unit());
    }
}
