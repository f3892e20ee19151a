package dragoman.bulk;

import dragoman.drafts.Batch;
import dragoman.drafts.Batches;
import dragoman.formats.Formats;
import dragoman.i18n.Words;
import dragoman.roster.Addresses;
import dragoman.roster.Remit;
import dragoman.staff.Accounts;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Typed;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What was done to many texts at once, what somebody did taken back among it: each is taken back in one go, wherever nobody has gone on from it. */
@Path(BatchPages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class BatchPages {

    static final String PATH = Addresses.TEXTS + "/batches";

    /**
     * An act on many.
     *
     * @param undoneBy who took it back
     */
    record Line(long id, String what, String language, int texts, String who, String when, boolean undone, String undoneBy, String undoneAt, boolean mayUndo) {}

    /** Somebody whose work can be taken back. */
    record Worker(long account, String name) {}

    /** templates/bulk/batches-page.html */
    @CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BatchesPage(StaffFrame frame, List<Line> lines, List<Worker> people, String since, String said) implements TemplateInstance {}

    // Who looks for what somebody did looks soon.
    static final Duration LATELY = Duration.ofDays(30);

    private final Remit remit;
    private final Batches batches;
    private final Accounts accounts;
    private final StaffFrames frames;
    private final Pages pages;

    BatchPages(Remit remit, Batches batches, Accounts accounts, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.batches = batches;
        this.accounts = accounts;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param undone how many texts went back just now */
    @GET
    public Response list(@RestQuery String undone, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.batches.title", signed, request);
        var visit = frame.visit();
        var latest = batches.latest(remit.locales(signed));
        var names = accounts.names(latest.stream().flatMap(batch -> Stream.concat(Stream.of(batch.account()), batch.undoneBy().stream())).collect(Collectors.toSet()));
        var lines = latest.stream().map(batch -> line(batch, names, signed, visit)).toList();
        var said = undone != null && undone.matches("\\d{1,6}") ? visit.text("workbench.batches.undone", Map.of("count", Integer.valueOf(undone))) : "";
        var since = visit.now().minus(Duration.ofHours(1)).atZone(visit.zone()).toLocalDateTime().withSecond(0).withNano(0);
        return pages.show(new BatchesPage(frame, lines, people(signed, visit), since.toString(), said), visit, 200);
    }

    /** Takes an act on many back: whoever reviews the language, or did it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestForm String id, RoutingContext request) {
        var signed = Staff.of(request);
        var batch = Typed.number(id).flatMap(batches::find)
                .filter(found -> mayUndo(found, signed)).orElseThrow(NotFoundException::new);
        return seen(batches.undo(batch.id(), batch.locale()::equals, signed.account()));
    }

    /** The list, saying how many texts went back. */
    static Response seen(int undone) {
        return Pages.see(PATH + "?undone=" + undone).build();
    }

    private boolean mayUndo(Batch batch, Signed signed) {
        return batch.undone().isEmpty() && remit.locales(signed).contains(batch.locale()) && (batch.account() == signed.account() || remit.mayReview(signed, batch.locale()));
    }

    private List<Worker> people(Signed signed, Visit visit) {
        var active = batches.people(remit.reviewed(signed), visit.now().minus(LATELY)).keySet();
        var people = accounts.names(active).entrySet().stream().map(one -> new Worker(one.getKey(), one.getValue())).toList();
        return Words.of(visit.locale()).sorted(people, Worker::name);
    }

    private Line line(Batch batch, Map<Long, String> names, Signed signed, Visit visit) {
        return new Line(batch.id(), act(batch, visit), Words.of(visit.locale()).language(batch.locale()), batch.texts(),
                names.getOrDefault(batch.account(), ""), when(batch.at(), visit), batch.undone().isPresent(),
                batch.undoneBy().map(id -> names.getOrDefault(id, "")).orElse(""), batch.undone().map(at -> when(at, visit)).orElse(""), mayUndo(batch, signed));
    }

    private static String act(Batch batch, Visit visit) {
        return batch.act().map(act -> visit.text("workbench.bulk.act." + act.name())).orElseGet(() -> visit.text("workbench.batches.person"));
    }

    static String when(Instant at, Visit visit) {
        return Formats.of(visit.reader()).date("yMMMdjm", at.atZone(visit.zone()));
    }
}
