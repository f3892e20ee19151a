package dragoman.copies;

import dragoman.copies.Copies.Copy;
import dragoman.handling.Checked;
import dragoman.handling.HandView;
import dragoman.i18n.Words;
import dragoman.roster.Told;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Agents;
import dragoman.tickets.TicketConfig;
import dragoman.translation.Guards;
import dragoman.translation.Remark;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Texts of messages that need a translator: seen with blanks for names, addresses and numbers, and saved with what stands in them. */
@Path(CopyPages.PATH)
@Admits(Role.TRANSLATOR)
class CopyPages {

    static final String PATH = "/workbench/messages";

    /** One that waits, in a list. */
    record Waiting(String url, String languages, String text, String tag, String dir, boolean doubted) {}

    /** templates/copies/copies-page.html */
    @CheckedTemplate(basePath = "copies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CopiesPage(StaffFrame frame, List<Waiting> waiting, String done) implements TemplateInstance {}

    /** templates/copies/copy-page.html */
    @CheckedTemplate(basePath = "copies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CopyPage(StaffFrame frame, HandView view, String problem) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final Copies copies;
    private final Agents agents;
    private final Guards guards;
    private final TicketConfig config;
    private final StaffFrames frames;
    private final Pages pages;

    CopyPages(Copies copies, Agents agents, Guards guards, TicketConfig config, StaffFrames frames, Pages pages) {
        this.copies = copies;
        this.agents = agents;
        this.guards = guards;
        this.config = config;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("console.copies.title", signed, request);
        var waiting = copies.waiting(signed).stream().map(copy -> waiting(copy, frame.visit())).toList();
        return pages.show(new CopiesPage(frame, waiting, Told.said(request, frame.visit())), frame.visit(), 200);
    }

    @GET
    @Path("{id}")
    public Response read(@RestPath String id, RoutingContext request) {
        var copy = find(id, request);
        return show(copy, copy.translation(), Checked.NOTHING, "", 200, request);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath String id, @RestForm String text, @RestForm String anyway, RoutingContext request) {
        var copy = find(id, request);
        var signed = Staff.of(request);
        var typed = text == null ? "" : text.replace("\r\n", "\n").strip();
        var whole = copy.original().fill(typed).filter(filled -> !filled.isEmpty() && filled.length() <= config.longest());
        var visit = frames.visit(signed, request);
        if (whole.isEmpty()) {
            return show(copy, typed, Checked.NOTHING, visit.text("console.copies.blanks"), UNPROCESSABLE, request);
        }
        // What is lost may be what the blanks hide: the kind of it is enough to find the blank.
        var found = guards.check(copy.message().text(), whole.get(), copy.from(), copy.into()).stream().map(remark -> new Remark(remark.kind(), "")).distinct().toList();
        var checked = Checked.of(found, visit);
        if (copy.original().isShortOf(typed)) {
            return show(copy, typed, new Checked(checked.remarks(), false), visit.text("console.copies.blanks"), UNPROCESSABLE, request);
        }
        if (checked.stops() && anyway == null) {
            return show(copy, typed, checked, "", UNPROCESSABLE, request);
        }
        agents.translate(copy.message().id(), copy.into(), whole.get(), copy.message().in(copy.into()), copy.names(), signed);
        return Pages.see(Told.TRANSLATED.on(PATH)).build();
    }

    private Copy find(String id, RoutingContext request) {
        return Typed.number(id).flatMap(text -> copies.find(text, Staff.of(request))).orElseThrow(NotFoundException::new);
    }

    private Response show(Copy copy, String text, Checked checked, String problem, int status, RoutingContext request) {
        var frame = frames.of("console.copies.title", Staff.of(request), request);
        var view = HandView.of(copy.original().text(), copy.from(), text, copy.into(), PATH + "/" + copy.text().id(), PATH, checked, frame.visit());
        return pages.show(new CopyPage(frame, view, problem), frame.visit(), status);
    }

    private static Waiting waiting(Copy copy, Visit visit) {
        var words = Words.of(visit.locale());
        var languages = visit.text("console.copies.pair", Map.of("from", words.language(copy.from().withoutRegion()), "to", words.language(copy.into().withoutRegion())));
        return new Waiting(PATH + "/" + copy.text().id(), languages, copy.original().text(), copy.from().tag(), copy.from().dir(), copy.text().doubted());
    }
}
