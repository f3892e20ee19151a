package dragoman.workbench;

import dragoman.changes.Change;
import dragoman.changes.Changes;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Outcome.Changed;
import dragoman.drafts.Proofs;
import dragoman.drafts.Remark;
import dragoman.drafts.State;
import dragoman.help.Paragraph;
import dragoman.i18n.Contract;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.keyboard.Invisible;
import dragoman.keyboard.Keyboard;
import dragoman.keyboard.Prose;
import dragoman.market.Markets;
import dragoman.notes.Notes;
import dragoman.places.Places;
import dragoman.queue.Standing;
import dragoman.terms.Glossaries;
import dragoman.terms.Glossary;
import dragoman.texts.Revision;
import dragoman.texts.Revisions;
import dragoman.texts.Text;
import dragoman.units.SourceNotes;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import dragoman.workbench.EditorView.Findings;
import dragoman.workbench.EditorView.Found;
import dragoman.workbench.EditorView.Side;
import dragoman.workbench.EditorView.Way;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a text out to be worked on. */
@Singleton
class Editor {

    /**
     * What is to be shown, where it is not what is kept.
     *
     * @param typed what somebody typed and was not kept
     * @param machine what an engine made
     * @param raw whether the pattern itself is wanted
     */
    record Shown(Optional<String> typed, Optional<Machines.Made> machine, boolean raw, String problem, Optional<Changed> changed) {

        static final Shown KEPT = new Shown(Optional.empty(), Optional.empty(), false, "", Optional.empty());
    }

    private static final int WIDE = 60;

    private final Drafts drafts;
    private final Proofs proofs;
    private final Beside beside;
    private final Talk talk;
    private final History history;
    private final SourceNotes notes;
    private final Revisions revisions;
    private final Glossaries glossaries;
    private final Markets markets;
    private final Reasons reasons;
    private final Forms forms;
    private final Rises rises;
    private final Places places;
    private final Machines machines;
    private final Notes remarks;

    Editor(Drafts drafts, Proofs proofs, Beside beside, Talk talk, History history, SourceNotes notes, Revisions revisions, Glossaries glossaries, Markets markets,
            Reasons reasons, Forms forms, Rises rises, Places places, Machines machines, Notes remarks) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.beside = beside;
        this.talk = talk;
        this.history = history;
        this.notes = notes;
        this.revisions = revisions;
        this.glossaries = glossaries;
        this.markets = markets;
        this.reasons = reasons;
        this.forms = forms;
        this.rises = rises;
        this.places = places;
        this.machines = machines;
        this.remarks = remarks;
    }

    Contract contract(Job job) {
        return notes.contract(job.target().unit());
    }

    EditorView view(Job job, Shown shown, Visit visit) {
        var draft = drafts.find(job.target());
        var open = draft.filter(one -> one.state().isOpen());
        var inherited = job.inherited();
        var kept = open.map(Draft::text).or(() -> job.live().map(Text::text)).orElse("");
        var text = shown.typed().or(() -> shown.machine().map(Machines.Made::text)).orElse(kept);
        var source = job.entry().source();
        return new EditorView(job.path(), job.entry().key(), side("console.original", source.text(), TextFolder.SOURCE, visit), remarks.of(job.target().unit(), visit),
                changes(job, open), language(inherited.filter(found -> job.live().isEmpty() || open.filter(Draft::removes).isPresent()), visit), language(inherited, visit),
                forms.of(job, draft, inherited, text, shown, visit), way(job, open, visit), findings(job, text, visit),
                beside.suggestions(job, visit), terms(job),
                history.of(job, draft, visit), beside.near(job, visit), talk.comments(job, visit), Keyboard.of(job.entry().isTerm() ? "" : source.text(), job.target().locale(), visit), shown.problem(),
                shown.changed().map(one -> new EditorView.Theirs(one.theirs().orElse(""), one.base().orElse(""))).stream().toList(),
                rises.of(job).map(rise -> rise.view(visit)).stream().toList(), mending(job, open), talk.typos(job, visit), places.of(job.target().unit(), job.target().locale(), job.edition(), visit),
                readers(job, open, shown.typed()), rises.kin(job, open, visit));
    }

    /** Whether a text cannot be approved, whatever is said of it. Asks no database. */
    boolean isFlawed(Job job, String text) {
        return proofs.results(job.edition(), job.target(), text).stream().anyMatch(result -> result.severity() == Severity.ERROR);
    }

    /** What is found in a text and how it looks. */
    Findings findings(Job job, String text, Visit visit) {
        var locale = job.target().locale();
        var remarks = text.isBlank() ? List.<Remark>of() : proofs.of(job.edition(), job.target(), text);
        var invisible = Invisible.isIn(text) ? Invisible.pieces(text) : List.<Invisible.Piece>of();
        return new Findings(remarks.stream().map(remark -> found(remark, text, visit)).toList(), preview(job, text, visit), invisible, Keyboard.explained(text, visit), locale.tag(), locale.dir());
    }

    // As its buyers read it, with their digits and clock: whoever looks at it sees the same.
    private List<Preview.Line> preview(Job job, String text, Visit visit) {
        var locale = job.target().locale();
        var market = markets.readersOf(locale).orElse(markets.backup());
        // Where nothing is said of one's own, what is taken over is read.
        var read = text.isBlank() ? job.inherited().map(Text::text).orElse("") : text;
        var lines = job.entry().isTerm() ? List.<Preview.Line>of()
                : Preview.of(read, locale, contract(job), market.reader(locale.withoutRegion(), market.zone()), visit.messages(), visit.now());
        // Signs of Markdown are nothing that a buyer sees.
        return UnitName.kind(job.target().unit()) != UnitKind.BLOCK ? lines
                : lines.stream().map(line -> line.shownAs(words -> Paragraph.html(words, job.edition(), market, locale.withoutRegion()))).toList();
    }

    // A placeholder says nothing, whatever it is called.
    private List<Glossary.Pair> terms(Job job) {
        var source = job.entry().source().text();
        return glossaries.of(TextFolder.SOURCE, job.target().locale()).pairsIn(job.entry().isTerm() ? source : Prose.of(source));
    }

    private Found found(Remark remark, String text, Visit visit) {
        var result = remark.result();
        var at = text.substring(Math.min(result.start(), text.length()), Math.min(result.end(), text.length()));
        return new Found(result.id(), result.severity().name(), visit.text("workbench.severity." + result.severity().name()), reasons.of(result, visit),
                at.length() > WIDE || at.equals(text) ? "" : at, result.fix().orElse(""), remark.said().map(said -> said.why()).orElse(""),
                result.severity() == Severity.WARNING && remark.said().isEmpty());
    }

    /** The source text that the translation was made from, where it is another one by now. */
    private static Optional<String> former(Job job, Optional<Draft> open) {
        return open.map(Draft::madeFrom).or(() -> job.live().flatMap(Text::madeFrom)).filter(digest -> !digest.equals(job.entry().source().digest()));
    }

    // Who is to say what a change was has to see it.
    private List<EditorView.Mending> mending(Job job, Optional<Draft> open) {
        return former(job, open).filter(digest -> job.mayReview() && revisions.find(job.target().unit(), TextFolder.SOURCE, digest).isPresent())
                .map(was -> new EditorView.Mending(was, job.entry().source().digest())).stream().toList();
    }

    /** From what is read now, the language’s own text or the one taken over, to what the draft would have read. */
    private static List<Change> readers(Job job, Optional<Draft> open, Optional<String> typed) {
        var inherited = job.inherited().map(Text::text);
        var next = typed.or(() -> open.flatMap(draft -> draft.removes() ? inherited : Optional.of(draft.text())));
        return job.live().map(Text::text).or(() -> inherited).flatMap(now -> next.map(then -> Changes.of(now, then))).orElse(List.of());
    }

    private List<Change> changes(Job job, Optional<Draft> open) {
        return former(job, open)
                .flatMap(digest -> revisions.find(job.target().unit(), TextFolder.SOURCE, digest)).map(Revision::text)
                .map(before -> Changes.of(before, job.entry().source().text())).orElse(List.of());
    }

    private static String language(Optional<Text> text, Visit visit) {
        return text.map(found -> Words.of(visit.locale()).language(found.locale())).orElse("");
    }

    private static Side side(String key, String text, LocaleId locale, Visit visit) {
        var label = visit.text(key, Map.of("language", Words.of(visit.locale()).language(locale)));
        return new Side(label, locale.tag(), locale.dir(), Invisible.pieces(text));
    }

    private Way way(Job job, Optional<Draft> open, Visit visit) {
        var state = open.map(Draft::state).orElse(State.CLOSED);
        var standing = open.map(one -> Standing.valueOf(one.state().name()))
                .orElse(job.live().isPresent() ? Standing.LIVE : job.inherited().isPresent() ? Standing.INHERITED : Standing.MISSING);
        boolean stale = open.map(one -> !one.madeFrom().equals(job.entry().source().digest())).orElse(job.live().filter(job.edition()::isStale).isPresent());
        return new Way(standing.name(), visit.text("workbench.state." + standing.name()), open.filter(Draft::machine).isPresent(), stale,
                job.mayWrite() && (state == State.DRAFT || state == State.REJECTED), job.mayReview() && (state == State.DRAFT || state == State.NEEDS_REVIEW),
                job.mayReview() && (state == State.NEEDS_REVIEW || state == State.APPROVED), job.mayWrite() && state.isOpen(),
                machines.maySay(job), open.filter(Draft::removes).isPresent(),
                job.mayWrite() && job.live().isPresent() && job.inherited().isPresent() && open.filter(Draft::removes).isEmpty());
    }
}
