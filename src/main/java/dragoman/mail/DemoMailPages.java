package dragoman.mail;

import dragoman.formats.Formats;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import dragoman.wire.WireAnswer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Where a demo shows what it would have sent; in production there is no such page. */
@Path("/{market}/{language}/demo/mail")
class DemoMailPages {

    /** One letter in the list. */
    public record Sent(String subject, String tag, String dir, String to, String at, String url) {}

    /** templates/mail/demo-mail-page.html */
    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DemoMailPage(Frame frame, List<Sent> letters) implements TemplateInstance {}

    // A letter brings its looks along, as mails must; nothing else is let in.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

    private final KeptLetters kept;
    private final PostOffice office;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    DemoMailPages(KeptLetters kept, PostOffice office, Visits visits, Frames frames, Pages pages) {
        this.kept = kept;
        this.office = office;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(RoutingContext request) {
        var visit = visit(request);
        var frame = frames.of(visit, Head.unlisted(visit.text("mail.demo.title")), request);
        return pages.show(new DemoMailPage(frame, kept.all().stream().map(letter -> sent(letter, visit)).toList()), visit, 200);
    }

    @GET
    @Path("{number: \\d{1,6}}")
    public Response read(@RestPath int number, RoutingContext request) {
        visit(request);
        var letter = kept.find(number).orElseThrow(NotFoundException::new).letter();
        // In the place of what every answer has: two policies would both hold.
        request.response().putHeader("Content-Security-Policy", POLICY).putHeader("Referrer-Policy", "no-referrer");
        return Response.ok(letter.html(), WireAnswer.HTML).header("Cache-Control", "no-store").build();
    }

    private Visit visit(RoutingContext request) {
        if (!office.isDemo()) {
            throw new NotFoundException();
        }
        return visits.of(request).orElseThrow(NotFoundException::new);
    }

    private static Sent sent(KeptLetters.Kept kept, Visit visit) {
        var at = Formats.of(visit.reader()).time(kept.at().atZone(visit.zone()));
        var locale = kept.letter().locale();
        return new Sent(kept.letter().subject(), locale.tag(), locale.dir(), kept.to(), at, visit.url("/demo/mail/" + kept.number()));
    }
}
