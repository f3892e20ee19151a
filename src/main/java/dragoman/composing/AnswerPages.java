package dragoman.composing;

import dragoman.composing.Sending.Flawed;
import dragoman.composing.Sending.Overtaken;
import dragoman.composing.Sending.Unseen;
import dragoman.handling.Case;
import dragoman.handling.Cases;
import dragoman.handling.Checked;
import dragoman.mentions.Mentions;
import dragoman.reading.MessageView;
import dragoman.reading.MessageView.Setting;
import dragoman.reading.People;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Tickets;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** Where an answer is seen as its reader will have it, and sent. */
@Path(Cases.PATH + "/{id}")
@Admits({Role.AGENT, Role.LEAD})
class AnswerPages {

    /** templates/composing/answer-page.html: the form with what was said last, for browsers without script, and where something is not right. */
    @CheckedTemplate(basePath = "composing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerPage(StaffFrame frame, ComposeView form, List<MessageView> last) implements TemplateInstance {}

    /** templates/composing/answer-form.html: the form alone, put in the place of the one before. */
    @CheckedTemplate(basePath = "composing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerForm(ComposeView form) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    // What somebody needs before the eyes to answer, or to see who was faster.
    private static final int LAST = 4;

    private final Cases cases;
    private final Composing composing;
    private final Replying replying;
    private final Sendings sendings;
    private final Tickets tickets;
    private final People people;
    private final Mentions mentions;
    private final StaffFrames frames;
    private final Pages pages;

    AnswerPages(Cases cases, Composing composing, Replying replying, Sendings sendings, Tickets tickets, People people, Mentions mentions,
            StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.composing = composing;
        this.replying = replying;
        this.sendings = sendings;
        this.tickets = tickets;
        this.people = people;
        this.mentions = mentions;
        this.frames = frames;
        this.pages = pages;
    }

    /** What the buyer will get. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath String id, @BeanParam Draft.Fields fields, @BeanParam Chosen.Fields chosen, RoutingContext request) {
        var found = cases.answerable(id, request);
        var frame = frame(found, request);
        return form(composing.preview(fields.draft().choosing(chosen.chosen()), found, frame.visit()), found, frame, request);
    }

    /** The same with the words of a canned reply. */
    @POST
    @Path("reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(@RestPath String id, @BeanParam Draft.Fields fields, @BeanParam Chosen.Fields chosen, RoutingContext request) {
        var found = cases.answerable(id, request);
        var frame = frame(found, request);
        return form(replying.put(fields.draft().choosing(chosen.chosen()), found, frame.visit()), found, frame, request);
    }

    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String id, @BeanParam Draft.Fields fields, @BeanParam Chosen.Fields chosen, RoutingContext request) {
        var found = cases.answerable(id, request);
        var frame = frame(found, request);
        var draft = fields.draft().choosing(chosen.chosen());
        var sending = sendings.send(draft, fields.anyway != null, found, frame.visit());
        if (sending instanceof Flawed flawed) {
            return show(composing.view(draft, found, flawed.checked(), flawed.problem(), frame.visit()), found, frame, UNPROCESSABLE);
        }
        if (sending instanceof Unseen) {
            return show(composing.preview(draft, found, frame.visit()), found, frame, 200);
        }
        if (sending instanceof Overtaken) {
            // As it stands now: the next press of the button is about this.
            var now = cases.of(id, request);
            var problem = frame.visit().text("console.answer.overtaken");
            return show(composing.view(draft.on(now.ticket().version()), now, Checked.NOTHING, problem, frame.visit()), now, frame, CONFLICT);
        }
        return Pages.see(found.back()).build();
    }

    private StaffFrame frame(Case found, RoutingContext request) {
        return frames.of(visit -> visit.text("console.answer.title", Map.of("number", found.ticket().number())), found.signed(), request);
    }

    private Response form(ComposeView form, Case found, StaffFrame frame, RoutingContext request) {
        return request.request().getHeader("HX-Request") != null ? pages.show(new AnswerForm(form), frame.visit(), 200) : show(form, found, frame, 200);
    }

    private Response show(ComposeView form, Case found, StaffFrame frame, int status) {
        var said = tickets.messages(found.ticket(), Integer.MAX_VALUE);
        var last = said.subList(Math.max(0, said.size() - LAST), said.size());
        var setting = new Setting(found.ticket(), tickets.working(found.ticket()), people.of(last, List.of(), frame.visit()),
                mentions.of(last, found.signed().account()), frame.visit());
        return pages.show(new AnswerPage(frame, form, last.stream().map(message -> MessageView.of(message, setting)).toList()), frame.visit(), status);
    }
}
