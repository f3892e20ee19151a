package dragoman.contact;

import dragoman.contact.Sending.Outcome;
import dragoman.contact.ThreadAccess.Answer;
import dragoman.contact.ThreadView.Reply;
import dragoman.contact.Threads.News;
import dragoman.enclosures.Enclosures;
import dragoman.files.Sorted;
import dragoman.lookup.OrderAccess;
import dragoman.tickets.Buyers;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.Helped;
import dragoman.tickets.Ticket.State;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where a buyer reads a thread, and says more in it. */
@Path("/{market}/{language}/contact/{ref: [\\w-]{22}}")
class ThreadPages {

    /** templates/contact/thread-page.html */
    @CheckedTemplate(basePath = "contact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThreadPage(Frame frame, ThreadView thread, Optional<OrderLink> order) implements TemplateInstance {}

    private final ThreadAccess access;
    private final OrderAccess orders;
    private final Threads threads;
    private final Sending sending;
    private final Buyers buyers;
    private final Enclosures enclosures;
    private final Closed closed;
    private final Readers readers;
    private final Frames frames;
    private final Pages pages;

    ThreadPages(ThreadAccess access, OrderAccess orders, Threads threads, Sending sending, Buyers buyers, Enclosures enclosures, Closed closed, Readers readers, Frames frames,
            Pages pages) {
        this.access = access;
        this.orders = orders;
        this.threads = threads;
        this.sending = sending;
        this.buyers = buyers;
        this.enclosures = enclosures;
        this.closed = closed;
        this.readers = readers;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param before the messages before this one; what is no number means the end */
    @GET
    public Response read(@RestPath String ref, @RestQuery String before, RoutingContext request) {
        var answer = access.of(request, ref);
        if (answer instanceof Answer.Whole whole) {
            return show(whole.ticket(), number(before), News.of(request.request().query()), empty(readers.of(request)), 200, request);
        }
        if (answer instanceof Answer.Moved moved) {
            return see(moved.whole(), "", request);
        }
        if (answer instanceof Answer.Stub stub) {
            var visit = readers.of(request, stub.ticket());
            return page(threads.stub(stub.ticket(), visit), Optional.empty(), visit, 200, request);
        }
        return closed.show(404, request);
    }

    @POST
    @Path("messages")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response say(@RestPath String ref, @RestForm String message, @RestForm String once, @RestForm("files") List<FileUpload> uploads, RoutingContext request) {
        return inside(ref, request, ticket -> {
            var typed = Typed.of("", message, "", once, ticket.kind());
            var files = enclosures.sort(uploads);
            var outcome = sending.say(ticket, typed, files, request);
            if (outcome instanceof Outcome.Sent) {
                return see(ticket, News.SENT.query(), request);
            }
            var visit = readers.of(request, ticket);
            if (outcome instanceof Outcome.Later later) {
                var wait = new Wait(later.when(), visit);
                var reply = new Reply(typed.once(), typed.message(), "", enclosures.field(files, visit), Optional.of(wait.text()));
                return wait.on(show(ticket, Integer.MAX_VALUE, News.NONE, reply, Wait.STATUS, request));
            }
            var wrong = ((Outcome.Flawed) outcome).flaws().stream().findFirst().map(flaw -> readers.wrong(flaw, visit)).orElse("");
            var reply = new Reply(typed.once(), typed.message(), wrong, enclosures.field(files, visit), Optional.empty());
            return show(ticket, Integer.MAX_VALUE, News.NONE, reply, 422, request);
        });
    }

    /** The reader says that a translation is wrong. */
    @POST
    @Path("doubts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response doubt(@RestPath String ref, @RestForm String message, RoutingContext request) {
        return inside(ref, request, ticket -> {
            int n = number(message);
            if (n <= ticket.messages()) {
                buyers.doubt(ticket.id(), n);
            }
            return see(ticket, "#m" + n, request);
        });
    }

    /** The reader says whether it helped. */
    @POST
    @Path("rating")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(@RestPath String ref, @RestForm String helped, RoutingContext request) {
        return inside(ref, request, ticket -> {
            var said = Arrays.stream(Helped.values()).filter(one -> one.name().equals(helped)).findFirst();
            if (ticket.state() == State.SOLVED) {
                said.ifPresent(one -> buyers.tell(ticket.id(), one));
            }
            return see(ticket, said.isPresent() ? News.TOLD.query() : "", request);
        });
    }

    // Whoever may not write learns no more than whoever may not read.
    private Response inside(String ref, RoutingContext request, Function<Ticket, Response> act) {
        var answer = access.of(request, ref);
        if (answer instanceof Answer.Whole whole) {
            return act.apply(whole.ticket());
        }
        return answer instanceof Answer.Moved moved ? act.apply(moved.whole()) : closed.show(404, request);
    }

    private Response show(Ticket ticket, int before, News news, Reply reply, int status, RoutingContext request) {
        var visit = readers.of(request, ticket);
        return page(threads.whole(ticket, before, news, reply, visit), order(ticket, visit, request), visit, status, request);
    }

    private Response page(ThreadView thread, Optional<OrderLink> order, Visit visit, int status, RoutingContext request) {
        var title = visit.text("contact.thread.title", Map.of("number", thread.number()));
        return pages.send(new ThreadPage(frames.of(visit, Head.unlisted(title), request), thread, order), visit, status, request);
    }

    // Whoever may read the thread may not therefore see the order.
    private Optional<OrderLink> order(Ticket ticket, Visit visit, RoutingContext request) {
        return ticket.order().flatMap(id -> orders.whole(request, id))
                .map(order -> new OrderLink(visit.text("order.title", Map.of("number", order.told().number())), visit.url(orders.path(OrderAccess.subject(order)))));
    }

    private Response see(Ticket ticket, String behind, RoutingContext request) {
        return Pages.see(threads.url(ticket, readers.of(request)) + behind).build();
    }

    private Reply empty(Visit visit) {
        return new Reply(Typed.nothing(Ticket.Kind.OTHER).once(), "", "", enclosures.field(Sorted.NOTHING, visit), Optional.empty());
    }

    private static int number(String text) {
        return text != null && text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
