package dragoman.workbench;

import dragoman.drafts.Target;
import dragoman.queue.Entry;
import dragoman.roster.Addresses;
import dragoman.roster.Trail;
import dragoman.staff.Signed;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import java.util.Optional;

/**
 * A text of a locale, and somebody who may see it.
 *
 * @param trail the list that it was opened from
 */
record Job(Signed signed, Edition edition, Target target, Entry entry, boolean mayWrite, boolean mayReview, Trail trail) {

    /** Where it is worked on, as routes have it. */
    static final String ROUTE = Addresses.TEXTS + "/{locale}/{unit}";

    /** Where it is worked on. */
    String path() {
        return Addresses.text(target);
    }

    /** Its page, with the list that it was opened from. */
    String page() {
        return trail.behind(path());
    }

    /** What is read where the locale shows nothing of its own. */
    Optional<Text> inherited() {
        return edition.inherited(target.unit(), target.locale());
    }

    /** What the locale itself shows. */
    Optional<Text> live() {
        return edition.at(target.unit(), target.locale());
    }
}
