package dragoman.workbench;

import dragoman.audit.Who;
import dragoman.changes.Change;
import dragoman.changes.Changes;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Step;
import dragoman.releases.ReleaseWords;
import dragoman.staff.Accounts;
import dragoman.texts.Life;
import dragoman.texts.Revisions;
import dragoman.web.Visit;
import dragoman.workbench.EditorView.Done;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a text: what people did with its draft, and what releases made of what is read; each beside the version before. */
@Singleton
class History {

    /** A step, a release, or both where the step went out with it. */
    private record Past(Optional<Step> step, Optional<Life> life) {

        Instant at() {
            return step.map(Step::at).orElseGet(() -> life.orElseThrow().at());
        }

        String text() {
            return step.map(Step::text).orElseGet(() -> life.orElseThrow().text().orElse(""));
        }

        Optional<Long> account() {
            return step.map(Step::account).or(() -> life.flatMap(Life::who).flatMap(Who::account));
        }
    }

    /** What it said before; empty where that is not known. */
    private record Before(Past past, Optional<String> text) {}

    private final Drafts drafts;
    private final Revisions revisions;
    private final Accounts accounts;
    private final ReleaseWords releases;

    History(Drafts drafts, Revisions revisions, Accounts accounts, ReleaseWords releases) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.accounts = accounts;
        this.releases = releases;
    }

    /** The newest first. */
    List<Done> of(Job job, Optional<Draft> draft, Visit visit) {
        // One more than is shown, to say what the last of them changed.
        var steps = draft.map(one -> drafts.history(one, Talk.SHOWN + 1)).orElse(List.of());
        var all = beside(past(steps, revisions.lives(job.target().unit(), job.target().locale(), Talk.SHOWN + 1)));
        Collections.reverse(all);
        var shown = all.stream().limit(Talk.SHOWN).toList();
        var names = accounts.names(shown.stream().flatMap(one -> one.past().account().stream()).distinct().toList());
        int now = draft.map(Draft::version).orElse(0);
        return shown.stream().map(one -> done(job, one, names, now, visit)).toList();
    }

    /** The oldest first; what was published with a release stands there once. */
    private static List<Past> past(List<Step> steps, List<Life> lives) {
        var told = new HashSet<Long>();
        var past = new ArrayList<Past>();
        for (var step : steps) {
            var life = lives.stream().filter(one -> step.kind() == Step.Kind.PUBLISHED && step.batch().equals(Optional.of(one.release()))).findFirst();
            life.ifPresent(one -> told.add(one.release()));
            past.add(new Past(Optional.of(step), life));
        }
        lives.stream().filter(life -> !told.contains(life.release())).forEach(life -> past.add(new Past(Optional.empty(), Optional.of(life))));
        // Of one moment: what readers have, then what that made of a draft; of drafts, in their order.
        past.sort(Comparator.comparing(Past::at).thenComparing(one -> one.step().map(Step::version).orElse(0)));
        return past;
    }

    /** What goes out is compared with what was read, what is in work with what was in work, at first with what is read. */
    private static List<Before> beside(List<Past> past) {
        var beside = new ArrayList<Before>();
        var live = Optional.<String>empty();
        var work = Optional.<String>empty();
        for (var one : past) {
            boolean goesOut = one.life().isPresent() || one.step().filter(step -> step.kind() == Step.Kind.PUBLISHED).isPresent();
            beside.add(new Before(one, goesOut || work.isEmpty() ? live : work));
            if (goesOut) {
                live = Optional.of(one.text());
            }
            if (one.step().isPresent()) {
                work = one.step().filter(step -> step.state().isOpen()).map(Step::text);
            }
        }
        return beside;
    }

    private Done done(Job job, Before one, Map<Long, String> names, int now, Visit visit) {
        var past = one.past();
        var who = past.account().map(id -> names.getOrDefault(id, "")).orElse("");
        var at = Talk.when(past.at(), visit);
        var number = past.life().map(life -> visit.text("workbench.history.release", Map.of("number", life.release()))).orElse("");
        var where = past.life().flatMap(Life::market).map(market -> releases.only(market, visit)).orElse("");
        var changes = one.text().map(before -> Changes.of(before, past.text())).orElse(List.<Change>of());
        if (past.step().isEmpty()) {
            var life = past.life().orElseThrow();
            return new Done(at, life.at().toString(), 0, who, releases.kind(life.kind(), life.restores(), visit), number, where, "", past.text(), changes, 0, false, "");
        }
        var step = past.step().get();
        var undo = job.mayReview() && !who.isEmpty() ? visit.text("workbench.undo", Map.of("name", who)) : "";
        return new Done(at, step.at().toString(), step.account(), who, visit.text("workbench.step." + step.kind().name()), number, where, step.why(), step.text(), changes,
                step.version(), job.mayWrite() && step.version() != now, undo);
    }
}
