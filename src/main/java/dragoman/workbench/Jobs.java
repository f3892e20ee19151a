package dragoman.workbench;

import dragoman.drafts.Reach;
import dragoman.drafts.Target;
import dragoman.queue.Catalogue;
import dragoman.roster.Remit;
import dragoman.roster.Trail;
import dragoman.staff.Staff;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;

/** Whose work a text is: what is another's is not told apart from what there is not. */
@Singleton
class Jobs {

    private final Remit remit;
    private final Reach reach;

    Jobs(Remit remit, Reach reach) {
        this.remit = remit;
        this.reach = reach;
    }

    /** The text that an address names, for whoever asks. */
    Job of(String locale, String unit, RoutingContext request) {
        var signed = Staff.of(request);
        var edition = remit.edition();
        var found = remit.locales(signed).stream().filter(one -> one.id().equals(locale)).findFirst().orElseThrow(NotFoundException::new);
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
