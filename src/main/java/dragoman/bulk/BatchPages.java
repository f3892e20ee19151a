package dragoman.bulk;

import dragoman.drafts.Batch;
import dragoman.drafts.Batches;
import dragoman.drafts.Undoing;
import dragoman.formats.Formats;
import dragoman.i18n.LocaleId;
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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What was done to many texts at once, and what somebody did: each taken back in one go, wherever nobody has gone on from it. */
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
    private static final Duration LATELY = Duration.ofDays(30);

    private final Remit remit;
    private final Batches batches;
    private final Undoing undoing;
    private final Accounts accounts;
    private final StaffFrames frames;
    private final Pages pages;

    BatchPages(Remit remit, Batches batches, Undoing undoing, Accounts accounts, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.batches = batches;
        this.undoing = undoing;
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

    /** Takes back what somebody did since a moment on one’s own clock, in the languages that one reviews. */
    @POST
    @Path("person")
    @Admits(Role.REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undoPerson(@RestForm String account, @RestForm String since, RoutingContext request) {
        var signed = Staff.of(request);
        var visit = frames.visit(signed, request);
        var from = moment(since, visit).filter(at -> at.isAfter(visit.now().minus(LATELY))).orElseThrow(NotFoundException::new);
        var whose = people(signed, visit).stream().map(Worker::account).filter(one -> one.toString().equals(account)).findFirst().orElseThrow(NotFoundException::new);
        return seen(undoing.undo(whose, from, locale -> remit.mayReview(signed, locale), signed.account()));
    }

    private static Response seen(int undone) {
        return Pages.see(PATH + "?undone=" + undone).build();
    }

    private static Optional<Instant> moment(String since, Visit visit) {
        try {
            return Optional.ofNullable(since).map(LocalDateTime::parse).map(at -> at.atZone(visit.zone()).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private boolean mayUndo(Batch batch, Signed signed) {
        return batch.undone().isEmpty() && remit.locales(signed).contains(batch.locale()) && (batch.account() == signed.account() || remit.mayReview(signed, batch.locale()));
    }

    private List<Worker> people(Signed signed, Visit visit) {
        Set<LocaleId> own = new HashSet<>(remit.locales(signed));
        own.removeIf(locale -> !remit.mayReview(signed, locale));
        var active = batches.people(own, visit.now().minus(LATELY)).keySet();
        var people = accounts.names(active).entrySet().stream().map(one -> new Worker(one.getKey(), one.getValue())).toList();
        return Words.of(visit.locale()).sorted(people, Worker::name);
    }

    private Line line(Batch batch, Map<Long, String> names, Signed signed, Visit visit) {
        return new Line(batch.id(), visit.text("workbench.bulk.act." + batch.act().name()), Words.of(visit.locale()).language(batch.locale()), batch.texts(),
                names.getOrDefault(batch.account(), ""), when(batch.at(), visit), batch.undone().isPresent(),
                batch.undoneBy().map(id -> names.getOrDefault(id, "")).orElse(""), batch.undone().map(at -> when(at, visit)).orElse(""), mayUndo(batch, signed));
    }

    private static String when(Instant at, Visit visit) {
        return Formats.of(visit.reader()).date("yMMMdjm", at.atZone(visit.zone()));
    }
}
