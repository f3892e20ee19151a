package dragoman.console;

import dragoman.files.Attachments;
import dragoman.handling.Cases;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.tickets.MessageFiles;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Where staff gets at what came along with a message of a thread that they may see. */
@Path(Cases.PATH + "/{id}/files/{file}")
@Admits({Role.AGENT, Role.LEAD})
class FilePages {

    private final Cases cases;
    private final MessageFiles files;
    private final Attachments attachments;

    FilePages(Cases cases, MessageFiles files, Attachments attachments) {
        this.cases = cases;
        this.files = files;
        this.attachments = attachments;
    }

    @GET
    public Response read(@RestPath String id, @RestPath String file, RoutingContext request) {
        var found = cases.of(id, request);
        return attachments.download(files.forStaff(found.ticket(), file).orElseThrow(NotFoundException::new), request);
    }
}
