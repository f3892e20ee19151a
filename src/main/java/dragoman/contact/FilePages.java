package dragoman.contact;

import dragoman.contact.ThreadAccess.Answer;
import dragoman.files.Attachments;
import dragoman.tickets.MessageFiles;
import dragoman.tickets.Ticket;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** Where a buyer gets at what came along with a message: whoever may read all of the thread, and only what is said to buyers. */
@Path("/{market}/{language}/contact/{ref: [\\w-]{22}}")
class FilePages {

    private final ThreadAccess access;
    private final MessageFiles files;
    private final Attachments attachments;
    private final Closed closed;

    FilePages(ThreadAccess access, MessageFiles files, Attachments attachments, Closed closed) {
        this.access = access;
        this.files = files;
        this.attachments = attachments;
        this.closed = closed;
    }

    // Not in the path of the class: behind a pattern the framework takes one character there, and finds a file of one digit only.
    @GET
    @Path("files/{file}")
    public Response read(@RestPath String ref, @RestPath String file, RoutingContext request) {
        return thread(access.of(request, ref)).flatMap(ticket -> files.forBuyer(ticket, file)).map(found -> attachments.download(found, request))
                .orElseGet(() -> closed.show(404, request));
    }

    private static Optional<Ticket> thread(Answer answer) {
        if (answer instanceof Answer.Whole whole) {
            return Optional.of(whole.ticket());
        }
        return answer instanceof Answer.Moved moved ? Optional.of(moved.whole()) : Optional.empty();
    }
}
