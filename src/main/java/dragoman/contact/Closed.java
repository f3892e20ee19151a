package dragoman.contact;

import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** What a browser sees that may not see a thread: the same whether or not there is one. */
@ApplicationScoped
class Closed {

    /** templates/contact/closed-page.html */
    @CheckedTemplate(basePath = "contact", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosedPage(Frame frame) implements TemplateInstance {}

    private final Readers readers;
    private final Frames frames;
    private final Pages pages;

    Closed(Readers readers, Frames frames, Pages pages) {
        this.readers = readers;
        this.frames = frames;
        this.pages = pages;
    }

    // The frame repeats a page's address in its forms and links; what opens nothing is not to be repeated.
    Response show(int status, RoutingContext request) {
        var visit = readers.at(Visit.CONTACT, request);
        return pages.show(new ClosedPage(frames.of(visit, Head.unlisted(visit.text("contact.closed.title")), request)), visit, status);
    }
}
