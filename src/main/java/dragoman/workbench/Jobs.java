package dragoman.workbench;

import dragoman.drafts.Reach;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.queue.Catalogue;
import dragoman.queue.Queue;
import dragoman.roster.Trail;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/** Whose work a text is: what is another's is not told apart from what there is not. */
@Singleton
public class Jobs {

    private final Editions editions;
    private final Queue queue;
    private final Reach reach;

    Jobs(Editions editions, Queue queue, Reach reach) {
        this.editions = editions;
        this.queue = queue;
        this.reach = reach;
    }

    /** The newest texts. */
    public Edition edition() {
        return editions.current();
    }

    /** Serves the newest edition at once, to whoever has just published it. */
    void refresh() {
        editions.refresh();
    }

    /** The locales whose texts somebody may see. */
    public List<LocaleId> locales(Signed signed) {
        return queue.locales(editions.current()).stream().filter(locale -> reach.maySee(signed, locale)).toList();
    }

    /** Whether somebody may say of a locale’s texts that they are right. */
    public boolean mayReview(Signed signed, LocaleId locale) {
        return reach.mayReview(signed, locale);
    }

    /** Those of them of whose texts somebody may say that they are right. */
    public List<LocaleId> reviewed(Signed signed) {
        return locales(signed).stream().filter(locale -> mayReview(signed, locale)).toList();
    }

    /** The text that an address names, for whoever asks. */
    Job of(String locale, String unit, RoutingContext request) {
        var signed = Staff.of(request);
        var edition = editions.current();
        var found = locales(signed).stream().filter(one -> one.id().equals(locale)).findFirst().orElseThrow(NotFoundException::new);
        var entry = Catalogue.of(edition).find(unit.replace('~', '#')).orElseThrow(NotFoundException::new);
        return new Job(signed, edition, new Target(entry.unit(), found), entry, reach.mayWrite(signed, found), reach.mayReview(signed, found), Trail.of(request));
    }

    /** The same for somebody who may write it. */
    Job toWrite(String locale, String unit, RoutingContext request) {
        var job = of(locale, unit, request);
        if (!job.mayWrite()) {
            throw new NotFoundException();
        }
        return job;
    }

    /** The same for somebody who may approve it. */
    Job toReview(String locale, String unit, RoutingContext request) {
        var job = of(locale, unit, request);
        if (!job.mayReview()) {
            throw new NotFoundException();
        }
        return job;
    }
}
