package dragoman.asking;

import dragoman.asking.AskingRows.Waiting;
import dragoman.comments.Peers;
import dragoman.drafts.Target;
import dragoman.formats.Formats;
import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.mentions.Mention;
import dragoman.mentions.Piece;
import dragoman.queue.Catalogue;
import dragoman.roster.Addresses;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.staff.Accounts;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.units.UnitName;
import dragoman.web.Pages;
import dragoman.web.Typed;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for somebody: comments that name this person, until they were seen. */
@Path(AskingPages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class AskingPages {

    static final String PATH = "/workbench/mentions";

    /**
     * A comment.
     *
     * @param language of the translation that it is about; empty where it is about the source
     * @param pieces of what it says, with names apart
     */
    record Line(long id, String url, String key, String language, String who, String when, List<Piece> pieces) {}

    /** templates/asking/mentions-page.html */
    @CheckedTemplate(basePath = "asking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MentionsPage(StaffFrame frame, List<Line> lines, String next, String done) implements TemplateInstance {}

    private final Asking asking;
    private final Peers peers;
    private final Remit remit;
    private final Accounts accounts;
    private final StaffFrames frames;
    private final Pages pages;

    AskingPages(Asking asking, Peers peers, Remit remit, Accounts accounts, StaffFrames frames, Pages pages) {
        this.asking = asking;
        this.peers = peers;
        this.remit = remit;
        this.accounts = accounts;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery String before, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.mentions.title", signed, request);
        var part = asking.waiting(signed, number(before).orElse(Long.MAX_VALUE));
        var names = accounts.names(part.rows().stream().map(Waiting::by).distinct().toList());
        var own = remit.locales(signed);
        // A text that is in no release any more has no page.
        var known = Catalogue.of(remit.edition());
        var named = new HashMap<Optional<LocaleId>, Map<Long, String>>();
        var lines = part.rows().stream().filter(one -> known.find(one.unit()).isPresent() && !own.isEmpty()).map(one -> line(one, own, names, named.computeIfAbsent(one.locale(), peers::of), frame.visit())).toList();
        return pages.show(new MentionsPage(frame, lines, part.next().map(last -> PATH + "?before=" + last).orElse(""), Told.said(request, frame.visit())), frame.visit(), 200);
    }

    /** This one was seen. */
    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestForm String id, RoutingContext request) {
        number(id).ifPresent(comment -> asking.seen(comment, Staff.of(request).account()));
        return Pages.see(Told.OFF.on(PATH)).build();
    }

    private static Optional<Long> number(String text) {
        return Typed.number(text);
    }

    private static Line line(Waiting one, List<LocaleId> own, Map<Long, String> names, Map<Long, String> named, Visit visit) {
        var text = Digest.nfc(one.text());
        return new Line(one.comment(), Addresses.text(new Target(one.unit(), one.locale().orElse(own.get(0)))) + "#comments", UnitName.key(one.unit()),
                one.locale().map(Words.of(visit.locale())::language).orElse(""), names.getOrDefault(one.by(), ""),
                Formats.of(visit.reader()).date("yMMMdjm", one.at().atZone(visit.zone())), Piece.of(text, Mention.in(text, named)));
    }
}
