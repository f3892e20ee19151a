package dragoman.workbench;

import dragoman.changes.Change;
import dragoman.changes.Changes;
import dragoman.drafts.Draft;
import dragoman.texts.Revision;
import dragoman.texts.Revisions;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.workbench.EditorView.Mending;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What changed in the source since it was translated, and what a draft changes for those who read it. */
@Singleton
class Differences {

    private final Revisions revisions;

    Differences(Revisions revisions) {
        this.revisions = revisions;
    }

    List<Change> ofSource(Job job, Optional<Draft> open) {
        return former(job, open).map(before -> Changes.of(before.text(), job.entry().source().text())).orElse(List.of());
    }

    // Who is to say what a change was has to see it.
    List<Mending> mending(Job job, Optional<Draft> open) {
        return former(job, open).filter(before -> job.mayReview()).map(before -> new Mending(before.digest(), job.entry().source().digest())).stream().toList();
    }

    /** The source text that the translation was made from, where it is another one by now and still known. */
    private Optional<Revision> former(Job job, Optional<Draft> open) {
        return open.map(Draft::madeFrom).or(() -> job.live().flatMap(Text::madeFrom)).filter(digest -> !digest.equals(job.entry().source().digest()))
                .flatMap(digest -> revisions.find(job.target().unit(), TextFolder.SOURCE, digest));
    }

    /** From what is read now, the language’s own text or the one taken over, to what the draft would have read. */
    static List<Change> forReaders(Job job, Optional<Draft> open, Optional<String> typed) {
        var inherited = job.inherited().map(Text::text);
        var next = typed.or(() -> open.flatMap(draft -> draft.removes() ? inherited : Optional.of(draft.text())));
        return job.live().map(Text::text).or(() -> inherited).flatMap(now -> next.map(then -> Changes.of(now, then))).orElse(List.of());
    }
}
