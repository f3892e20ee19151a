package dragoman.drafts;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.stream.Stream;

/** Whether something is read where a locale gives up a text of its own. */
@Singleton
class Inherited {

    private final DraftRows rows;

    Inherited(DraftRows rows) {
        this.rows = rows;
    }

    /** Whether a parent has a text, or somebody has one in work there. */
    boolean isLikely(Edition edition, Target target) {
        return parents(target).anyMatch(parent -> edition.at(target.unit(), parent).isPresent()
                || rows.find(new Target(target.unit(), parent)).filter(draft -> draft.state().isOpen() && !draft.removes()).isPresent());
    }

    /** Whether a parent has a text when all of these are published. */
    static boolean holds(Edition edition, Target target, Collection<Draft> published) {
        return parents(target).anyMatch(parent -> {
            var there = new Target(target.unit(), parent);
            var next = published.stream().filter(draft -> draft.target().equals(there)).findFirst();
            return next.map(draft -> !draft.removes()).orElseGet(() -> edition.at(target.unit(), parent).isPresent());
        });
    }

    private static Stream<LocaleId> parents(Target target) {
        return LocaleChain.parents(target.locale()).stream().filter(parent -> !parent.equals(target.locale()));
    }
}
