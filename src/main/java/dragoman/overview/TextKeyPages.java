package dragoman.overview;

import dragoman.roster.Addresses;
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

/** The keys of the workbench, and what its search understands. */
@Path(Addresses.TEXTS + "/keys")
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class TextKeyPages {

    /** templates/overview/text-keys-page.html */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TextKeysPage(StaffFrame frame) implements TemplateInstance {}

    private final StaffFrames frames;
    private final Pages pages;

    TextKeyPages(StaffFrames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response show(RoutingContext request) {
        var frame = frames.of("console.keys.title", Staff.of(request), request);
        return pages.show(new TextKeysPage(frame), frame.visit(), 200);
    }
}
