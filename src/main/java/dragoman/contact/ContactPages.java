package dragoman.contact;

import dragoman.contact.Sending.Outcome;
import dragoman.enclosures.Enclosures;
import dragoman.files.Sorted;
import dragoman.help.Suggestions.Suggestion;
import dragoman.i18n.Words;
import dragoman.market.Markets;
import dragoman.tickets.Ticket;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where somebody writes to us. */
@Path("/{market}/{language}/contact")
class ContactPages {

    /** templates/contact/contact-page.html */
    @CheckedTemplate(basePath = "contact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ContactPage(Frame frame, FormView form) implements TemplateInstance {}

    /** templates/contact/answers.html */
    @CheckedTemplate(basePath = "contact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Answers(List<Suggestion> answers) implements TemplateInstance {}

    private final Sending sending;
    private final Threads threads;
    private final ThreadAccess access;
    private final Enclosures enclosures;
    private final Readers readers;
    private final Markets markets;
    private final Frames frames;
    private final Pages pages;

    ContactPages(Sending sending, Threads threads, ThreadAccess access, Enclosures enclosures, Readers readers, Markets markets, Frames frames, Pages pages) {
        this.sending = sending;
        this.threads = threads;
        this.access = access;
        this.enclosures = enclosures;
        this.readers = readers;
        this.markets = markets;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param order as its address names it; counts where this browser may see it
     * @param article of the help, from which somebody comes
     */
    @GET
    public Response form(@RestQuery String order, @RestQuery String article, RoutingContext request) {
        var visit = readers.of(request);
        var about = sending.about(order, article, visit, request);
        return show(about, Typed.nothing(about.kind()), Sorted.NOTHING, List.of(), Optional.empty(), visit, 200, request);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response send(@RestForm String kind, @RestForm String message, @RestForm String email, @RestForm String once, @RestForm String order, @RestForm String article,
            @RestForm("files") List<FileUpload> uploads, RoutingContext request) {
        var visit = readers.of(request);
        var about = sending.about(order, article, visit, request);
        var typed = Typed.of(kind, message, email, once, about.kind());
        var files = enclosures.sort(uploads);
        var outcome = sending.begin(typed, files, about, visit, request);
        if (outcome instanceof Outcome.Sent sent) {
            return Pages.see(visit.url(access.path(Ticket.subject(sent.ticket()))) + Threads.News.NEW.query()).build();
        }
        if (outcome instanceof Outcome.Later later) {
            var wait = new Wait(later.when(), readers.shown(visit, request));
            return wait.on(show(about, typed, files, List.of(), Optional.of(wait.text()), visit, Wait.STATUS, request));
        }
        return show(about, typed, files, ((Outcome.Flawed) outcome).flaws(), Optional.empty(), visit, 422, request);
    }

    /** Help that may answer what is being written; a part of the page. */
    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answers(@RestForm String message, RoutingContext request) {
        var visit = readers.shown(readers.of(request), request);
        return pages.show(new Answers(threads.answers(PlainWords.lines(message == null ? "" : message), visit)), visit, 200);
    }

    private Response show(About about, Typed typed, Sorted files, List<Typed.Flaw> flaws, Optional<String> later, Visit sent, int status, RoutingContext request) {
        var visit = readers.shown(sent, request);
        var market = about.market(visit, markets);
        var field = enclosures.field(files, visit);
        var wrong = Stream.concat(flaws.stream().map(flaw -> new FormView.Wrong(flaw.field(), readers.wrong(flaw, visit))),
                field.refused().stream().map(refused -> new FormView.Wrong("files", refused))).toList();
        var form = new FormView(
                visit.text("contact.lead", Map.of("language", Words.of(visit.locale()).language(visit.language()))),
                Due.ifNow(market, markets.desk(market), visit),
                about.number().map(number -> visit.text("contact.order", Map.of("number", number))).orElse(""),
                about.ref(), about.article().map(String::valueOf).orElse(""), about.email().map(Mailbox::masked).orElse(""),
                Arrays.stream(Ticket.Kind.values()).map(kind -> new FormView.Choice(kind.name(), visit.text("contact.kind." + kind), kind == typed.kind())).toList(),
                typed.message(), typed.email(), field, typed.once(), wrong, later,
                threads.answers(typed.message(), visit));
        return pages.show(new ContactPage(frames.of(visit, Head.unlisted(visit.text("contact.title")), request), form), visit, status);
    }
}
