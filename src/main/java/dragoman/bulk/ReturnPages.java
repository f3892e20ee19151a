package dragoman.bulk;

import dragoman.drafts.Batches;
import dragoman.drafts.Undoing;
import dragoman.drafts.Undoing.Return;
import dragoman.roster.Remit;
import dragoman.staff.Accounts;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody did since a moment, taken back in the languages that one reviews: shown before anything is done, and done as it was shown. */
@Path(ReturnPages.PATH)
@Admits(Role.REVIEWER)
class ReturnPages {

    static final String PATH = BatchPages.PATH + "/person";

    private static final int CONFLICT = 409;

    /** Whose work it is, and from when on. */
    private record Asked(long account, Instant since) {}

    private final Remit remit;
    private final Undoing undoing;
    private final Batches batches;
    private final Accounts accounts;
    private final BatchPages list;
    private final StaffFrames frames;
    private final Pages pages;

    ReturnPages(Remit remit, Undoing undoing, Batches batches, Accounts accounts, BatchPages list, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.undoing = undoing;
        this.batches = batches;
        this.accounts = accounts;
        this.list = list;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param account whose work; where nobody is named it is chosen first @param since a moment, or a time on one’s own clock */
    @GET
    public Response show(@RestQuery String account, @RestQuery String since, RoutingContext request) {
        return account == null ? list.list(null, request) : show(asked(account, since, request), "", 200, request);
    }

    /** Does it where it still is what was shown. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@RestForm String account, @RestForm String since, @RestForm String plan, RoutingContext request) {
        var signed = Staff.of(request);
        var asked = asked(account, since, request);
        var found = found(asked, signed);
        if (ReturnViews.digest(found).equals(plan) && batches.takeBack(shown(found), signed.account())) {
            return BatchPages.seen(shown(found).size());
        }
        return show(asked, plan == null ? "" : frames.visit(signed, request).text("workbench.bulk.moved"), plan == null ? 200 : CONFLICT, request);
    }

    private Response show(Asked asked, String problem, int status, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.batches.person", signed, request);
        var name = accounts.names(Set.of(asked.account())).getOrDefault(asked.account(), "");
        return pages.show(ReturnViews.page(frame, asked.account(), name, asked.since(), found(asked, signed), remit.edition(), problem), frame.visit(), status);
    }

    /** One more than is done at once, to say that there are more. */
    private List<Return> found(Asked asked, Signed signed) {
        return undoing.of(asked.account(), asked.since(), locale -> remit.mayReview(signed, locale), ReturnViews.MOST + 1);
    }

    private static List<Return> shown(List<Return> found) {
        return found.stream().limit(ReturnViews.MOST).toList();
    }

    /** Whoever did nothing there is not told apart from whom there is not. */
    private Asked asked(String account, String since, RoutingContext request) {
        var signed = Staff.of(request);
        var visit = frames.visit(signed, request);
        var from = moment(since, visit).orElseThrow(NotFoundException::new);
        var lately = visit.now().minus(BatchPages.LATELY);
        return batches.people(remit.reviewed(signed), from.isBefore(lately) ? from : lately).keySet().stream().filter(one -> one.toString().equals(account)).findFirst()
                .map(one -> new Asked(one, from)).orElseThrow(NotFoundException::new);
    }

    private static Optional<Instant> moment(String since, Visit visit) {
        try {
            return Optional.ofNullable(since).map(text -> text.endsWith("Z") ? Instant.parse(text) : LocalDateTime.parse(text).atZone(visit.zone()).toInstant())
                    .filter(at -> !at.isBefore(Instant.EPOCH) && !at.isAfter(visit.now()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
