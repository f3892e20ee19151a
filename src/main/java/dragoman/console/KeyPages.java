package dragoman.console;

import dragoman.handling.Cases;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Which key does what, and whether this browser has keys at all. */
@Path(Cases.CONSOLE + "/keys")
@Admits({Role.AGENT, Role.LEAD})
class KeyPages {

    /** templates/console/keys-page.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeysPage(StaffFrame frame) implements TemplateInstance {}

    private final StaffFrames frames;
    private final Pages pages;

    KeyPages(StaffFrames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response keys(RoutingContext request) {
        var frame = frames.of("console.keys.title", Staff.of(request), request);
        return pages.show(new KeysPage(frame), frame.visit(), 200);
    }
}
