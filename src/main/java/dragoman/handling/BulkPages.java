package dragoman.handling;

import dragoman.handling.BulkPlan.Step;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.reach.Reach;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Ticket;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The same done with several threads: first what will happen with each, then the doing. */
@Path(Cases.CONSOLE + "/several")
@Admits({Role.AGENT, Role.LEAD})
class BulkPages {

    /** templates/handling/bulk-page.html */
    @CheckedTemplate(basePath = "handling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BulkPage(StaffFrame frame, List<Step> steps, String act, String tag, String to, String desk, boolean some, String home) implements TemplateInstance {}

    /** templates/handling/bulk-choice-page.html: to whom, or to which desk. */
    @CheckedTemplate(basePath = "handling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BulkChoicePage(StaffFrame frame, List<String> ids, String act, Map<Long, String> people, List<DeskView> desks, String home) implements TemplateInstance {}

    /** What a form of several threads says. */
    static class Fields {
        @RestForm
        List<String> id;
        @RestForm
        String act;
        @RestForm
        String tag;
        @RestForm
        String to;
        @RestForm
        String desk;
    }

    private final BulkPlan plan;
    private final Markets markets;
    private final StaffFrames frames;
    private final Cases cases;
    private final Pages pages;

    BulkPages(BulkPlan plan, Markets markets, StaffFrames frames, Cases cases, Pages pages) {
        this.plan = plan;
        this.markets = markets;
        this.frames = frames;
        this.cases = cases;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@BeanParam Fields fields, RoutingContext request) {
        var reach = cases.reach(request);
        var frame = frames.of("console.bulk.title", reach.signed(), request);
        var threads = plan.threads(fields.id, reach);
        var act = act(fields);
        var page = act.isOpen() && !threads.isEmpty() ? choice(threads, act, frame) : plan(threads, fields, act, reach, frame);
        return pages.show(page, frame.visit(), 200);
    }

    /** Decides anew for each: what was shown may have changed, and what was posted may never have been shown. */
    @POST
    @Path("done")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response carryOut(@BeanParam Fields fields, RoutingContext request) {
        var reach = cases.reach(request);
        var act = act(fields);
        plan.of(plan.threads(fields.id, reach), act, reach, frames.visit(reach.signed(), request)).stream().filter(Step::happens)
                .forEach(step -> plan.carryOut(step, act, reach));
        return Pages.see(Cases.CONSOLE).build();
    }

    private TemplateInstance plan(List<Ticket> threads, Fields fields, BulkAct act, Reach reach, StaffFrame frame) {
        var steps = plan.of(threads, act, reach, frame.visit());
        return new BulkPage(frame, steps, act.act(), fields.tag == null ? "" : fields.tag, act.to().orElse(""), act.desk().map(Desk::key).orElse(""),
                steps.stream().anyMatch(Step::happens), Cases.CONSOLE);
    }

    private TemplateInstance choice(List<Ticket> threads, BulkAct act, StaffFrame frame) {
        boolean people = act.act().equals(BulkAct.ASSIGN);
        return new BulkChoicePage(frame, threads.stream().map(Ticket::number).toList(), act.act(), people ? plan.anybody(threads) : Map.of(),
                people ? List.of() : markets.desks().stream().map(desk -> DeskView.of(desk, frame.visit())).sorted().toList(), Cases.CONSOLE);
    }

    private BulkAct act(Fields fields) {
        // The button of the list that asks for nobody else.
        var act = "mine".equals(fields.act) ? BulkAct.ASSIGN : String.valueOf(fields.act);
        var to = "mine".equals(fields.act) ? BulkAct.ME : fields.to;
        return new BulkAct(act, Tag.of(fields.tag), Optional.ofNullable(to).filter(one -> !one.isEmpty()), markets.findDesk(String.valueOf(fields.desk)));
    }
}
