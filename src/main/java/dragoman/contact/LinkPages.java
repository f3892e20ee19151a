package dragoman.contact;

import dragoman.identity.Entry.Opened;
import dragoman.identity.Entry.Reason;
import dragoman.identity.Entry.Refused;
import dragoman.identity.Guests;
import dragoman.tickets.Ticket;
import dragoman.web.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Where the links of letters about threads lead. The token is out of the address with the next page. */
@Path("/{market}/{language}/contact/l/{token}")
class LinkPages {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Guests guests;
    private final ThreadAccess access;
    private final Closed closed;
    private final Readers readers;

    LinkPages(Guests guests, ThreadAccess access, Closed closed, Readers readers) {
        this.guests = guests;
        this.access = access;
        this.closed = closed;
        this.readers = readers;
    }

    /** A letter's link stays good, so that it may be opened by a mere look. */
    @GET
    public Response open(@RestPath String token, RoutingContext request) {
        var entry = guests.exchange(token, request);
        if (entry instanceof Opened opened && opened.subject().kind().equals(Ticket.SUBJECT)) {
            return Pages.see(readers.of(request).url(access.path(opened.subject()))).build();
        }
        boolean known = entry instanceof Refused refused && refused.reason() != Reason.UNKNOWN;
        return closed.show(known ? GONE : NOT_FOUND, request);
    }
}
