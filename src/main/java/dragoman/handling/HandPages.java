package dragoman.handling;

import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tickets.Agents;
import dragoman.tickets.Message;
import dragoman.tickets.Message.Author;
import dragoman.tickets.MessageText;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.translation.Guards;
import dragoman.web.Pages;
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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A message translated by hand, or a translation of it mended: into our language what a buyer said, into the buyer's what we said. */
@Path(Cases.PATH + "/{id}/messages/{n}/translation")
@Admits({Role.AGENT, Role.LEAD})
class HandPages {

    /** templates/handling/hand-page.html */
    @CheckedTemplate(basePath = "handling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandPage(StaffFrame frame, HandView view) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;

    private final Cases cases;
    private final Tickets tickets;
    private final Agents agents;
    private final Guards guards;
    private final TicketConfig config;
    private final Markets markets;
    private final StaffFrames frames;
    private final Pages pages;

    HandPages(Cases cases, Tickets tickets, Agents agents, Guards guards, TicketConfig config, Markets markets, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.tickets = tickets;
        this.agents = agents;
        this.guards = guards;
        this.config = config;
        this.markets = markets;
        this.frames = frames;
        this.pages = pages;
    }

    /** A message, the language that it is in, and the one that it is wanted in. */
    private record Work(Case of, Message message, LocaleId from, LocaleId into, Optional<MessageText> before) {}

    @GET
    public Response read(@RestPath String id, @RestPath String n, RoutingContext request) {
        var work = work(id, n, request);
        return show(work, work.before.flatMap(MessageText::text).orElse(""), Checked.NOTHING, 200, request);
    }

    /** @param anyway said a second time, where the guards would not have it */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath String id, @RestPath String n, @RestForm String text, @RestForm String anyway, RoutingContext request) {
        var work = work(id, n, request);
        var typed = text == null ? "" : text.strip();
        var visit = frames.visit(work.of.signed(), request);
        var checked = Checked.of(guards.check(work.message.text(), typed, work.from, work.into), visit);
        if (typed.isEmpty() || typed.length() > config.longest() || checked.stops() && anyway == null) {
            return show(work, typed, checked, UNPROCESSABLE, request);
        }
        agents.translate(work.message.id(), work.into, typed, work.before, work.of.ticket().name().stream().toList(), work.of.signed());
        return Cases.done(work.of);
    }

    private Work work(String id, String n, RoutingContext request) {
        var found = cases.of(id, request);
        var message = cases.message(found, n);
        boolean isBuyers = message.author() == Author.BUYER;
        if (message.line().isPresent() || message.language().isEmpty() || message.note() || !isBuyers && !found.reach().mayAnswer(found.ticket())) {
            throw new NotFoundException();
        }
        var into = isBuyers ? tickets.working(found.ticket()) : found.ticket().language();
        var from = message.language().get();
        if (from.sameLanguage(into)) {
            throw new NotFoundException();
        }
        var region = markets.find(found.ticket().market()).map(market -> market.region()).orElse("");
        return new Work(found, message, from, isBuyers || region.isEmpty() ? into : into.in(region), message.in(into));
    }

    private Response show(Work work, String text, Checked checked, int status, RoutingContext request) {
        var number = work.of.ticket().number();
        var frame = frames.of((Visit visit) -> visit.text("console.hand.title", Map.of("number", number)), work.of.signed(), request);
        var path = work.of.path() + "/messages/" + work.message.n() + "/translation" + work.of.query();
        return pages.show(new HandPage(frame, HandView.of(work.message.text(), work.from, text, work.into, path, work.of.back(), checked, frame.visit())), frame.visit(), status);
    }
}
