package dragoman.help;

import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Questions with short answers: all on one page, and a page for each topic. */
@Path("/{market}/{language}")
class FaqPages {

    /** templates/help/faq-page.html */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FaqPage(Frame frame, String heading, List<Faq.Topic> topics, boolean whole, String data) implements TemplateInstance {}

    private final Faq faq;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    FaqPages(Faq faq, Visits visits, Frames frames, Pages pages) {
        this.faq = faq;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    @Path("faq")
    public Response all(RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        return page(visit.text("help.faq.title"), faq.topics(visit), true, visit, request);
    }

    @GET
    @Path("faq/{topic}")
    public Response topic(@RestPath String topic, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var found = faq.topics(visit).stream().filter(one -> one.key().equals(topic)).findFirst().orElseThrow(NotFoundException::new);
        return page(found.name(), List.of(found), false, visit, request);
    }

    private Response page(String heading, List<Faq.Topic> topics, boolean whole, Visit visit, RoutingContext request) {
        // A topic's questions stand on the whole page too: search engines keep that.
        var canonical = visit.url(Articles.FAQ);
        var head = new Head(heading, visit.text("help.faq.summary"), canonical, whole && faq.isTranslated(visit));
        var data = LinkedData.questions(topics, visit);
        return pages.keep(new FaqPage(frames.of(visit, head, request), heading, topics, whole, data), visit, request);
    }
}
