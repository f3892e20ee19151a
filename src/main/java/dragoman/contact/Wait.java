package dragoman.contact;

import dragoman.web.Visit;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** That somebody has to wait before writing again, and until when. */
final class Wait {

    static final int STATUS = 429;

    private final Instant when;
    private final Visit visit;

    /** @param free when there may be more; what is said is the full minute after it, so that it is never too early */
    Wait(Instant free, Visit visit) {
        this.when = free.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        this.visit = visit;
    }

    String text() {
        return visit.text("contact.limit.text", Due.when(when, visit.zone()));
    }

    /** The same page with the time for machines. */
    Response on(Response page) {
        page.getHeaders().putSingle("Retry-After", Duration.between(visit.now(), when).toSeconds());
        return page;
    }
}
