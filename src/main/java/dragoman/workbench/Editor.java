package dragoman.workbench;

import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Outcome.Changed;
import dragoman.drafts.State;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.keyboard.Invisible;
import dragoman.keyboard.Keyboard;
import dragoman.keyboard.Prose;
import dragoman.notes.Notes;
import dragoman.places.Places;
import dragoman.queue.Standing;
import dragoman.terms.Glossaries;
import dragoman.terms.Glossary;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
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

    private final Drafts drafts;
    private final Forms forms;
    private final Looks looks;
    private final Differences differences;
    private final Beside beside;
    private final Glossaries glossaries;
    private final Machines machines;
    private final History history;
    private final Talk talk;
    private final Rises rises;
    private final Notes notes;
    private final Places places;

    Editor(Drafts drafts, Forms forms, Looks looks, Differences differences, Beside beside, Glossaries glossaries, Machines machines, History history, Talk talk,
            Rises rises, Notes notes, Places places) {
        this.drafts = drafts;
        this.forms = forms;
        this.looks = looks;
        this.differences = differences;
        this.beside = beside;
        this.glossaries = glossaries;
        this.machines = machines;
        this.history = history;
        this.talk = talk;
        this.rises = rises;
        this.notes = notes;
        this.places = places;
    }

    EditorView view(Job job, Shown shown, Visit visit) {
        var draft = drafts.find(job.target());
        var open = draft.filter(one -> one.state().isOpen());
        var inherited = job.inherited();
        var kept = open.map(Draft::text).or(() -> job.live().map(Text::text)).orElse("");
        var text = shown.typed().or(() -> shown.machine().map(Machines.Made::text)).orElse(kept);
        var source = job.entry().source();
        return new EditorView(job.path(), job.entry().key(), side("console.original", source.text(), TextFolder.SOURCE, visit), notes.of(job.target().unit(), visit),
                differences.ofSource(job, open), language(inherited.filter(found -> job.live().isEmpty() || open.filter(Draft::removes).isPresent()), visit), language(inherited, visit),
                forms.of(job, draft, inherited, text, shown, visit), way(job, open, visit), looks.of(job, text, visit),
                beside.suggestions(job, visit), terms(job),
                history.of(job, draft, visit), beside.near(job, visit), talk.comments(job, visit), Keyboard.of(job.entry().isTerm() ? "" : source.text(), job.target().locale(), visit), shown.problem(),
                shown.changed().map(one -> new EditorView.Theirs(one.theirs().orElse(""), one.base().orElse(""))).stream().toList(),
                rises.of(job).map(rise -> rise.view(visit)).stream().toList(), differences.mending(job, open), talk.typos(job, visit), places.of(job.target().unit(), job.target().locale(), job.edition(), visit),
                Differences.forReaders(job, open, shown.typed()), rises.kin(job, open, visit));
    }

    /** Whether a text cannot be approved, whatever is said of it. Asks no database. */
    boolean isFlawed(Job job, String text) {
        return looks.isFlawed(job, text);
    }

    // A placeholder says nothing, whatever it is called.
    private List<Glossary.Pair> terms(Job job) {
        var source = job.entry().source().text();
        return glossaries.of(TextFolder.SOURCE, job.target().locale()).pairsIn(job.entry().isTerm() ? source : Prose.of(source));
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
