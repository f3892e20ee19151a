package dragoman.roster;

import dragoman.drafts.Target;
import dragoman.queue.Queue;
import dragoman.queue.Queue.Beside;
import dragoman.texts.Edition;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what stands before and behind a text in the list that it was opened from; where it was from none, in that of all texts. */
@Singleton
public class Neighbours {

    private final Queue queue;

    Neighbours(Queue queue) {
        this.queue = queue;
    }

    public Turns of(Edition edition, Target target, int place, Trail trail, Visit visit) {
        var around = queue.around(edition, target, trail.question(), trail.at(), visit.now(), visit.zone());
        return new Turns(trail.list(target.locale(), around.page()), "t" + place, way(around.before(), target, trail), way(around.behind(), target, trail),
                trail.behind(""), trail.at().isPresent());
    }

    private static String way(Optional<Beside> beside, Target from, Trail trail) {
        return beside.map(one -> trail.at(Optional.of(one.mark())).behind(Addresses.text(new Target(one.unit(), from.locale())))).orElse("");
    }
}
