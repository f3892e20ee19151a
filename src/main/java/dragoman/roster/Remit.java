package dragoman.roster;

import dragoman.drafts.Reach;
import dragoman.i18n.LocaleId;
import dragoman.queue.Queue;
import dragoman.staff.Signed;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import jakarta.inject.Singleton;
import java.util.List;

/** Which of the newest texts are somebody’s: to see, and to say of that they are right. */
@Singleton
public class Remit {

    private final Editions editions;
    private final Queue queue;
    private final Reach reach;

    Remit(Editions editions, Queue queue, Reach reach) {
        this.editions = editions;
        this.queue = queue;
        this.reach = reach;
    }

    /** The newest texts. */
    public Edition edition() {
        return editions.current();
    }

    /** Serves the newest edition at once, to whoever has just published it. */
    public void refresh() {
        editions.refresh();
    }

    /** The locales whose texts somebody may see. */
    public List<LocaleId> locales(Signed signed) {
        return queue.locales(edition()).stream().filter(locale -> reach.maySee(signed, locale)).toList();
    }

    /** Whether somebody may say of a locale’s texts that they are right. */
    public boolean mayReview(Signed signed, LocaleId locale) {
        return reach.mayReview(signed, locale);
    }

    /** The locales of whose texts somebody may say that they are right. */
    public List<LocaleId> reviewed(Signed signed) {
        return locales(signed).stream().filter(locale -> mayReview(signed, locale)).toList();
    }
}
