package dragoman.workbench;

import dragoman.drafts.Target;
import dragoman.queue.Entry;
import dragoman.staff.Signed;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import java.util.Optional;

/** A text of a locale, and somebody who may see it. */
public record Job(Signed signed, Edition edition, Target target, Entry entry, boolean mayWrite, boolean mayReview) {

    /** Where all of it is. */
    public static final String WORKBENCH = "/workbench";

    /** Where it is worked on. */
    String path() {
        return path(target);
    }

    /** Where a text is worked on. */
    public static String path(Target target) {
        // Of what names a unit only # has another meaning in an address.
        return WORKBENCH + "/" + target.locale().id() + "/" + target.unit().replace('#', '~');
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
