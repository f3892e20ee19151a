package dragoman.console;

import dragoman.handling.Cases;
import dragoman.reading.People;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Who else has a thread open, in words; and where a page says that somebody has. */
@Path(Cases.PATH + "/{id}/presence")
@Admits({Role.AGENT, Role.LEAD})
class PresencePages {

    /** templates/console/here.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Here(List<String> sentences) implements TemplateInstance {}

    private final Cases cases;
    private final Presence presence;
    private final People people;
    private final StaffFrames frames;
    private final Pages pages;

    PresencePages(Cases cases, Presence presence, People people, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.presence = presence;
        this.people = people;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response others(@RestPath String id, RoutingContext request) {
        var found = cases.of(id, request);
        var visit = frames.visit(found.signed(), request);
        var others = presence.at(List.of(found.ticket().id())).stream().filter(there -> there.account() != found.signed().account()).toList();
        var known = people.of(others.stream().map(Presence.There::account).collect(Collectors.toSet()), visit);
        var sentences = others.stream()
                .map(there -> visit.text(there.typing() ? "console.here.typing" : "console.here.reading", Map.of("name", known.account(there.account())))).toList();
        return pages.show(new Here(sentences), visit, 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestPath String id, @RestForm String typing, RoutingContext request) {
        var found = cases.of(id, request);
        presence.say(found.ticket().id(), found.signed().account(), "1".equals(typing));
        return Response.noContent().build();
    }
}
