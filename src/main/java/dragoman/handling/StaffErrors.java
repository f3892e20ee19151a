package dragoman.handling;

import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.ErrorPages;
import dragoman.web.OtherErrors;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What goes wrong for somebody of staff, in the frame and the language of staff. */
@ApplicationScoped
class StaffErrors implements OtherErrors {

    private static final int NOT_FOUND = 404;

    /** templates/handling/error-page.html */
    @CheckedTemplate(basePath = "handling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(StaffFrame frame, int status, String text) implements TemplateInstance {}

    private final StaffFrames frames;

    StaffErrors(StaffFrames frames) {
        this.frames = frames;
    }

    @Override
    public Optional<String> html(RoutingContext request, int status) {
        return Staff.in(request).map(signed -> page(status, signed, request));
    }

    private String page(int status, Signed signed, RoutingContext request) {
        var phrases = "web.error." + ErrorPages.kind(status);
        var frame = frames.of(phrases + ".title", signed, request);
        var text = frame.visit().text(status == NOT_FOUND ? "console.error.notFound" : phrases + ".text");
        return Pages.rendered(new ErrorPage(frame, status, text), frame.visit());
    }
}
