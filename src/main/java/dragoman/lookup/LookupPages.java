package dragoman.lookup;

import dragoman.identity.Entry;
import dragoman.identity.Entry.Opened;
import dragoman.identity.Entry.Reason;
import dragoman.identity.Entry.Refused;
import dragoman.identity.GuestConfig;
import dragoman.identity.Guests;
import dragoman.orders.LookupKeys;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody without an account asks for an order, and shows the code that came by mail. */
@Path("/{market}/{language}/orders")
class LookupPages {

    /** templates/lookup/lookup-page.html */
    @CheckedTemplate(basePath = "lookup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LookupPage(Frame frame, Typed typed, boolean noNumber, boolean noSecond) implements TemplateInstance {}

    /** templates/lookup/code-page.html */
    @CheckedTemplate(basePath = "lookup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CodePage(Frame frame, long minutes, boolean wrong, boolean spent) implements TemplateInstance {}

    /** templates/lookup/limit-page.html */
    @CheckedTemplate(basePath = "lookup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LimitPage(Frame frame, String text) implements TemplateInstance {}

    static final String CODE = Visit.ORDERS + "/code";

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Attempts attempts;
    private final Guests guests;
    private final OrderAccess access;
    private final GuestConfig config;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    LookupPages(Attempts attempts, Guests guests, OrderAccess access, GuestConfig config, Visits visits, Frames frames, Pages pages) {
        this.attempts = attempts;
        this.guests = guests;
        this.access = access;
        this.config = config;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response form(RoutingContext request) {
        return form(Typed.of("", ""), false, false, 200, visit(request), request);
    }

    private Response form(Typed typed, boolean noNumber, boolean noSecond, int status, Visit sent, RoutingContext request) {
        var visit = visits.shown(sent, request);
        return pages.show(new LookupPage(frame("lookup.title", visit, request), typed, noNumber, noSecond), visit, status);
    }

    /** Always the same answer: whether there is such an order is looked up later. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@RestForm String number, @RestForm String second, RoutingContext request) {
        var visit = visit(request);
        var typed = Typed.of(number, second);
        boolean noNumber = typed.numberKey().isEmpty();
        boolean noSecond = typed.secondKey().isEmpty();
        if (noNumber || noSecond) {
            return form(typed, noNumber, noSecond, UNPROCESSABLE, visit, request);
        }
        return attempts.begin(typed, visit, request).map(again -> tooMany(again, visit, request)).orElseGet(() -> Pages.see(visit.url(CODE)).build());
    }

    @GET
    @Path("code")
    public Response code(RoutingContext request) {
        var visit = visit(request);
        return guests.hasAsked(request) ? code(200, false, false, visit, request) : Pages.see(visit.url(Visit.ORDERS)).build();
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prove(@RestForm String code, RoutingContext request) {
        var visit = visit(request);
        var again = attempts.beginCode(request);
        if (again.isPresent()) {
            return tooMany(again.get(), visit, request);
        }
        Entry entry = guests.enter(LookupKeys.number(code == null ? "" : code), request);
        if (entry instanceof Opened opened) {
            return Pages.see(visit.url(access.path(opened.subject()))).build();
        }
        boolean spent = ((Refused) entry).reason() == Reason.SPENT;
        return code(UNPROCESSABLE, !spent, spent, visit, request);
    }

    private Response code(int status, boolean wrong, boolean spent, Visit sent, RoutingContext request) {
        var visit = visits.shown(sent, request);
        return pages.show(new CodePage(frame("lookup.code.title", visit, request), config.proof().toMinutes(), wrong, spent), visit, status);
    }

    private Response tooMany(Instant again, Visit sent, RoutingContext request) {
        var visit = visits.shown(sent, request);
        // To the next full minute, so that the time that is said is never too early.
        var when = again.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        var text = visit.text("lookup.limit.text", Map.of("when", when.atZone(visit.zone())));
        var page = pages.show(new LimitPage(frame("lookup.limit.title", visit, request), text), visit, TOO_MANY);
        page.getHeaders().putSingle("Retry-After", Duration.between(visit.now(), when).toSeconds());
        return page;
    }

    private Frame frame(String title, Visit visit, RoutingContext request) {
        return frames.of(visit, Head.unlisted(visit.text(title)), request);
    }

    private Visit visit(RoutingContext request) {
        return visits.of(request).orElseThrow(NotFoundException::new);
    }
}
