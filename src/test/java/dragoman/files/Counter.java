package dragoman.files;

import dragoman.wire.BodySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A form of the tests: what somebody writes, and files beside it, for an owner that the path names. */
@Path("/{market}/{language}/test-counter/{owner}")
class Counter {

    private final Attachments attachments;

    Counter(Attachments attachments) {
        this.attachments = attachments;
    }

    @Produces
    @Singleton
    static BodySize size(FilesConfig config) {
        return Upload.size("/*/*/test-counter/", config);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestPath String owner, @RestForm String words, @RestForm("files") List<FileUpload> files) {
        var sorted = attachments.sort(Sent.of(files));
        if (!sorted.isAllFit()) {
            return Response.status(422).entity(sorted.refused().stream().map(refused -> refused.reason() + " " + refused.name()).collect(Collectors.joining("\n"))).build();
        }
        keep(owner, sorted);
        var places = files == null ? "" : files.stream().map(file -> file.uploadedFile().toString()).collect(Collectors.joining("\n"));
        return Response.ok(words.length() + "\n" + places).build();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public Response read(@RestPath String owner, @RestPath long id, RoutingContext request) {
        return attachments.download(attachments.find(owner, id).orElseThrow(NotFoundException::new), request);
    }

    @Transactional
    void keep(String owner, Sorted sorted) {
        sorted.fit().forEach(file -> attachments.keep(owner, file));
    }
}
