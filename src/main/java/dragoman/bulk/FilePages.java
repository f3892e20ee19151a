package dragoman.bulk;

import dragoman.drafts.Reach;
import dragoman.exchange.FileImport.Outcome;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.FileImport.Outcome.Flawed;
import dragoman.exchange.Received;
import dragoman.foreign.Format;
import dragoman.i18n.LocaleId;
import dragoman.roster.Addresses;
import dragoman.roster.Remit;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Typed;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of another tool, brought by a translator: compared, chosen from, taken over as drafts. */
@Path(FilePages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class FilePages {

    static final String PATH = Addresses.TEXTS + "/files";

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Remit remit;
    private final Reach reach;
    private final Uploads uploads;
    private final Comparing comparing;
    private final Received received;
    private final FileViews views;
    private final StaffFrames frames;
    private final Pages pages;

    FilePages(Remit remit, Reach reach, Uploads uploads, Comparing comparing, Received received, FileViews views, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.reach = reach;
        this.uploads = uploads;
        this.comparing = comparing;
        this.received = received;
        this.views = views;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param kept how many texts of a file became drafts just now */
    @GET
    public Response ask(@BeanParam Sought sought, @RestQuery String kept, RoutingContext request) {
        var visit = frames.visit(Staff.of(request), request);
        var said = kept != null && kept.matches("\\d{1,6}") ? visit.text("workbench.files.kept", Map.of("count", Integer.valueOf(kept))) : "";
        return ask(sought, said, "", 200, request);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response bring(@RestForm String locale, @RestForm("file") List<FileUpload> file, RoutingContext request) throws IOException {
        var signed = Staff.of(request);
        var into = writable(signed).stream().filter(one -> one.id().equals(locale)).findFirst().orElseThrow(NotFoundException::new);
        var visit = frames.visit(signed, request);
        if (file == null || file.isEmpty() || file.get(0).size() == 0) {
            return ask(new Sought(), "", visit.text("workbench.files.empty"), UNPROCESSABLE, request);
        }
        if (file.get(0).size() > UploadSize.MOST) {
            return ask(new Sought(), "", visit.text("workbench.files.tooLarge", Map.of("most", UploadSize.MEGABYTES)), UNPROCESSABLE, request);
        }
        var name = file.get(0).fileName();
        if (Format.ofFile(name).isEmpty() && !name.endsWith(".zip")) {
            return ask(new Sought(), "", visit.text("workbench.files.unknown"), UNPROCESSABLE, request);
        }
        long id = uploads.keep(into, name, Files.readAllBytes(file.get(0).uploadedFile()), signed.account());
        return Pages.see(PATH + "/" + id).build();
    }

    /** What would change, and what somebody has to choose. */
    @GET
    @Path("{id}")
    public Response show(@RestPath String id, RoutingContext request) {
        var upload = upload(id, Staff.of(request));
        return show(upload, comparing.of(upload), "", 200, request);
    }

    /** Takes it over as it was shown. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestPath String id, @RestForm String plan, @RestForm List<String> theirs, RoutingContext request) {
        var signed = Staff.of(request);
        var upload = upload(id, signed);
        var visit = frames.visit(signed, request);
        var outcome = comparing.of(upload);
        if (!(outcome instanceof Compared compared) || !Comparing.digest(compared).equals(plan)) {
            return show(upload, outcome, visit.text("workbench.bulk.moved"), CONFLICT, request);
        }
        Set<String> chosen = theirs == null ? Set.of() : new HashSet<>(theirs);
        var done = received.accept(upload.locale(), Comparing.chosen(compared, chosen), signed.who());
        if (!(done instanceof Received.Outcome.Kept kept)) {
            return show(upload, outcome, visit.text("workbench.files.atWork"), CONFLICT, request);
        }
        uploads.forget(upload.id(), signed.account());
        return Pages.see(PATH + "?kept=" + kept.drafts()).build();
    }

    private Upload upload(String id, Signed signed) {
        return Typed.number(id).flatMap(number -> uploads.find(number, signed.account()))
                .filter(found -> writable(signed).contains(found.locale())).orElseThrow(NotFoundException::new);
    }

    private List<LocaleId> writable(Signed signed) {
        return remit.locales(signed).stream().filter(locale -> reach.mayWrite(signed, locale)).toList();
    }

    /** The page, with what was looked for. */
    Response ask(Sought sought, String said, String problem, int status, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.files.title", signed, request);
        return pages.show(views.form(frame, writable(signed), views.taking(sought, remit.locales(signed), writable(signed), remit.edition(), frame.visit()), said, problem), frame.visit(), status);
    }

    private Response show(Upload upload, Outcome outcome, String problem, int status, RoutingContext request) {
        var frame = frames.of("workbench.files.title", Staff.of(request), request);
        var page = outcome instanceof Compared compared ? views.compared(frame, upload, compared, problem) : views.flawed(frame, upload, ((Flawed) outcome).errors());
        return pages.show(page, frame.visit(), outcome instanceof Flawed ? UNPROCESSABLE : status);
    }
}
