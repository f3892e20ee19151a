package dragoman.lookup;

import dragoman.identity.Entry;
import dragoman.identity.Entry.Opened;
import dragoman.identity.Entry.Reason;
import dragoman.identity.Entry.Refused;
import dragoman.identity.Guests;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;

/** Where the links of our mails lead. The token is out of the address with the next page. */
@Path("/{market}/{language}/orders")
class ProofPages {

    /** templates/lookup/proof-page.html */
    @CheckedTemplate(basePath = "lookup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProofPage(Frame frame, String token) implements TemplateInstance {}

    /** templates/lookup/flaw-page.html */
    @CheckedTemplate(basePath = "lookup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FlawPage(Frame frame, String text) implements TemplateInstance {}

    /** Below market and language, with the token behind it. */
    static final String PROOF = Visit.ORDERS + "/p/";
    static final String LINK = Visit.ORDERS + "/l/";

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Guests guests;
    private final OrderAccess access;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    ProofPages(Guests guests, OrderAccess access, Visits visits, Frames frames, Pages pages) {
        this.guests = guests;
        this.access = access;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    /** A page with one button: scanners of mail open links, and press nothing. */
    @GET
    @Path("p/{token}")
    public Response look(@RestPath String token, RoutingContext request) {
        var visit = visit(request);
        var open = guests.opened(token, request);
        if (open.isPresent()) {
            return Pages.see(visit.url(access.path(open.get()))).build();
        }
        return guests.flaw(token).map(reason -> flaw(reason, visit, request)).orElseGet(() ->
                pages.show(new ProofPage(frame("lookup.proof.title", visit, request), token), visit, 200));
    }

    @POST
    @Path("p/{token}")
    public Response use(@RestPath String token, RoutingContext request) {
        return guests.opened(token, request)
                .map(subject -> Pages.see(visit(request).url(access.path(subject))).build())
                .orElseGet(() -> enter(guests.use(token, request), request));
    }

    /** A mail's link stays good, so that it may be opened by a mere look. */
    @GET
    @Path("l/{token}")
    public Response open(@RestPath String token, RoutingContext request) {
        return enter(guests.exchange(token, request), request);
    }

    private Response enter(Entry entry, RoutingContext request) {
        var visit = visit(request);
        return entry instanceof Opened opened
                ? Pages.see(visit.url(access.path(opened.subject()))).build()
                : flaw(((Refused) entry).reason(), visit, request);
    }

    private Response flaw(Reason reason, Visit sent, RoutingContext request) {
        var visit = visits.shown(sent, request);
        var text = visit.text("lookup.flaw." + reason.name().toLowerCase(Locale.ROOT));
        return pages.show(new FlawPage(frame("lookup.flaw.title", visit, request), text), visit, reason == Reason.UNKNOWN ? NOT_FOUND : GONE);
    }

    private Frame frame(String title, Visit visit, RoutingContext request) {
        return frames.of(visit, Head.unlisted(visit.text(title)), request);
    }

    // The frame repeats the page's address in its forms and links; a token is none of them.
    private Visit visit(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        return new Visit(visit.market(), visit.desk(), visit.language(), visit.currency(), visit.zone(), visit.edition(), visit.chain(), Visit.ORDERS,
                visit.now(), visit.messages());
    }
}
