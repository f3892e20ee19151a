package dragoman.bulk;

import dragoman.drafts.Batch.Act;
import dragoman.drafts.Batches;
import dragoman.drafts.Reach;
import dragoman.i18n.LocaleId;
import dragoman.queue.Question;
import dragoman.queue.Queue;
import dragoman.roster.Addresses;
import dragoman.roster.Asked;
import dragoman.roster.Remit;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The same for all that a search of the list finds: shown before anything is done, and done as it was shown. */
@Path(BulkPages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class BulkPages {

    static final String PATH = Addresses.TEXTS + "/all";

    /** What can be looked at, and done in one transaction. */
    private static final int MOST = 1_000;
    private static final int LONGEST_WORD = 500;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Remit remit;
    private final Reach reach;
    private final Queue queue;
    private final Planning planning;
    private final Batches batches;
    private final StaffFrames frames;
    private final Pages pages;

    BulkPages(Remit remit, Reach reach, Queue queue, Planning planning, Batches batches, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.reach = reach;
        this.queue = queue;
        this.planning = planning;
        this.batches = batches;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestQuery String locale, @RestQuery String state, @RestQuery String has, @RestQuery String area, @RestQuery String q, RoutingContext request) {
        var wish = new Wish();
        wish.locale = locale;
        wish.state = state;
        wish.has = has;
        wish.area = area;
        wish.q = q;
        return show(wish, Optional.empty(), "", 200, request);
    }

    /** Shows what would change; where a plan is agreed to that still is one, does it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam Wish wish, RoutingContext request) {
        var signed = Staff.of(request);
        var visit = frames.visit(signed, request);
        var locale = locale(wish, signed);
        var act = wish.act().filter(one -> may(one, locale, signed)).orElseThrow(NotFoundException::new);
        var why = Wish.said(wish.why);
        if (act == Act.REJECT && (why.isEmpty() || why.length() > LONGEST_WORD)) {
            return show(wish, Optional.empty(), visit.text("workbench.problem.NO_WORD"), UNPROCESSABLE, request);
        }
        var plan = planning.of(act, found(wish, locale, visit), locale, remit.edition(), wish, signed.account());
        if (wish.plan == null) {
            return show(wish, Optional.of(plan), "", 200, request);
        }
        var done = wish.plan.equals(plan.digest()) ? batches.take(act, locale, plan.planned(), act == Act.REJECT ? why : "", signed.account()) : Optional.empty();
        return done.isPresent() ? Pages.see(BatchPages.PATH).build() : show(wish, Optional.of(plan), visit.text("workbench.bulk.moved"), CONFLICT, request);
    }

    private Queue.Found found(Wish wish, LocaleId locale, Visit visit) {
        return queue.all(remit.edition(), locale, Question.of(Asked.of(wish.state, wish.has, wish.area, Wish.said(wish.q))), MOST, visit.now(), visit.zone());
    }

    private LocaleId locale(Wish wish, Signed signed) {
        return remit.locales(signed).stream().filter(one -> wish.locale == null || one.id().equals(wish.locale)).findFirst().orElseThrow(NotFoundException::new);
    }

    private boolean may(Act act, LocaleId locale, Signed signed) {
        return act == Act.APPROVE || act == Act.REJECT ? reach.mayReview(signed, locale) : reach.mayWrite(signed, locale);
    }

    private Response show(Wish wish, Optional<Plan> plan, String problem, int status, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.bulk.title", signed, request);
        var locale = locale(wish, signed);
        var acts = Stream.of(Act.values()).filter(act -> may(act, locale, signed)).toList();
        int count = found(wish, locale, frame.visit()).rows().size();
        return pages.show(BulkViews.page(frame, wish, locale, acts, count, plan, problem), frame.visit(), status);
    }
}
