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
public record Job(Signed signed, Edition edition, Target target, Entry entry, boolean mayWrite, boolean mayReview, Trail trail) {

    /** Where all of it is. */
    public static final String WORKBENCH = Addresses.TEXTS;

    /** Where it is worked on. */
    String path() {
        return path(target);
    }

    /** Its page, with the list that it was opened from. */
    String page() {
        return trail.behind(path());
    }

    /** Where a text is worked on. */
    public static String path(Target target) {
        return Addresses.text(target);
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
