package dragoman.console;

import dragoman.handling.Cases;
import dragoman.inbox.Mails;
import dragoman.inbox.Shelved;
import dragoman.incoming.Shelf;
import dragoman.mail.Outbox;
import dragoman.market.Desk;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.reading.When;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Mail that waits for whoever leads: what came to the own desk and was put aside, and what could not be sent to buyers of the own markets. */
@Path(Cases.CONSOLE + "/mail")
@Admits(Role.LEAD)
class MailPages {

    /** A mail without what it says. @param thread that it can be added to */
    record Aside(long id, String sender, When since, String reason, Optional<ShelvedThreads.Named> thread) {}

    /** A letter without what it says. */
    record Unsent(String recipient, String kind, When since, String reason) {}

    /** templates/console/mail-page.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailPage(StaffFrame frame, List<Aside> in, List<Unsent> out, String problem) implements TemplateInstance {}

    private static final int MOST = 100;
    private static final String HERE = Cases.CONSOLE + "/mail";

    private final Mails mails;
    private final Outbox outbox;
    private final Shelf shelf;
    private final ShelvedThreads threads;
    private final Markets markets;
    private final StaffFrames frames;
    private final Pages pages;

    MailPages(Mails mails, Outbox outbox, Shelf shelf, ShelvedThreads threads, Markets markets, StaffFrames frames, Pages pages) {
        this.mails = mails;
        this.outbox = outbox;
        this.shelf = shelf;
        this.threads = threads;
        this.markets = markets;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param problem whether an act could not be done */
    @GET
    public Response list(@RestQuery String problem, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("console.mail.title", signed, request);
        var visit = frame.visit();
        var in = mails.shelved(desks(signed), Mails.NEWEST, MOST).stream().map(one -> aside(one, signed, visit)).toList();
        var led = markets.all().stream().map(Market::key).filter(signed::isLead).toList();
        var out = outbox.undelivered(led, MOST).stream().map(one -> new Unsent(one.to(), one.kind(), When.of(one.at(), visit), one.reason())).toList();
        return pages.show(new MailPage(frame, in, out, problem == null ? "" : visit.text("console.mail.not")), visit, 200);
    }

    /** Adds a mail to the thread that it names. */
    @POST
    @Path("{id}/thread")
    public Response add(@RestPath String id, RoutingContext request) {
        var signed = Staff.of(request);
        var mail = find(id, signed);
        var ticket = threads.of(mail, signed).orElseThrow(NotFoundException::new);
        return done(mails.read(mail.id()).filter(received -> shelf.add(received, ticket, signed)).isPresent());
    }

    /** Leaves a mail aside for good. */
    @POST
    @Path("{id}/removal")
    public Response drop(@RestPath String id, RoutingContext request) {
        var signed = Staff.of(request);
        return done(shelf.drop(find(id, signed), signed));
    }

    private Aside aside(Shelved one, Signed signed, Visit visit) {
        return new Aside(one.id(), one.sender(), When.of(one.receivedAt(), visit), reason(one.reason(), visit), threads.of(one, signed).map(ShelvedThreads.Named::of));
    }

    private Shelved find(String id, Signed signed) {
        return Typed.number(id)
                .flatMap(number -> mails.shelved(desks(signed), number + 1, 1).stream().filter(one -> one.id() == number).findFirst()).orElseThrow(NotFoundException::new);
    }

    private List<String> desks(Signed signed) {
        return markets.desks().stream().filter(signed::isLead).map(Desk::key).toList();
    }

    private static Response done(boolean isDone) {
        return Pages.see(isDone ? HERE : HERE + "?problem=1").build();
    }

    // What a machine tripped over has a name for those who mend machines, and no other.
    private static String reason(String code, Visit visit) {
        return switch (code) {
            case "sender" -> visit.text("console.mail.reason.sender");
            case "flood" -> visit.text("console.mail.reason.flood");
            case "too-large" -> visit.text("console.mail.reason.large");
            case "unfetchable" -> visit.text("console.mail.reason.unfetchable");
            default -> code;
        };
    }
}
