package dragoman.workbench;

import dragoman.drafts.Target;
import dragoman.i18n.Beginning;
import dragoman.queue.Catalogue;
import dragoman.queue.Sames;
import dragoman.roster.Addresses;
import dragoman.texts.Text;
import dragoman.translation.Memory;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.workbench.EditorView.Suggestion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around a text: what people made of the same or the like, and the texts before and after it. */
@Singleton
class Beside {

    private static final int EACH_SIDE = 3;
    private static final int SHOWN = 5;
    private static final int EXCERPT = 81;
    private static final int SAME = 100;

    private final Memory memory;

    Beside(Memory memory) {
        this.memory = memory;
    }

    /** What is live where the source says the same, then what people translated before, the likest first. */
    List<Suggestion> suggestions(Job job, Visit visit) {
        var found = new ArrayList<Suggestion>();
        Sames.others(job.edition(), job.entry())
                .flatMap(entry -> job.edition().at(entry.unit(), job.target().locale()).stream().map(text -> new Suggestion(entry.key(), text.text(), false)))
                .forEach(found::add);
        memory.suggest(job.entry().source().text(), TextFolder.SOURCE, job.target().locale(), List.of()).stream()
                .map(one -> new Suggestion(label(one.score(), visit), one.target(), false)).forEach(found::add);
        return found.stream().filter(one -> !job.live().map(Text::text).equals(Optional.of(one.text()))).limit(SHOWN).toList();
    }

    private static String label(int score, Visit visit) {
        return score == SAME ? visit.text("workbench.memory.same") : visit.text("workbench.memory.like", Map.of("score", score));
    }

    /** The texts before and after it in its area, without the text itself, which stands in its box, as readers get them; the source’s where there is no translation. */
    List<EditorView.Link> near(Job job, Visit visit) {
        return Catalogue.of(job.edition()).around(job.entry(), EACH_SIDE).stream().filter(entry -> !entry.unit().equals(job.target().unit())).map(entry -> {
            var target = new Target(entry.unit(), job.target().locale());
            var text = job.edition().at(entry.unit(), target.locale()).or(() -> job.edition().inherited(entry.unit(), target.locale())).map(Text::text).orElse(entry.source().text());
            return new EditorView.Link(job.trail().at(Optional.empty()).behind(Addresses.text(target)), entry.key(), Beginning.of(text, EXCERPT));
        }).toList();
    }
}
