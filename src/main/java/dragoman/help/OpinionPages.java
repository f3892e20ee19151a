package dragoman.help;

import dragoman.opinions.Rating;
import dragoman.opinions.Ratings;
import dragoman.opinions.Wishes;
import dragoman.web.Frame;
import dragoman.web.Frames;
import dragoman.web.Head;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where readers say whether an article helped, and ask for it in their language. */
@Path("/{market}/{language}")
class OpinionPages {

    /** templates/help/thanks-page.html */
    @CheckedTemplate(basePath = "help", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ThanksPage(Frame frame, int id, String back, Doors doors, boolean helpless) implements TemplateInstance {}

    private final Articles articles;
    private final Ratings ratings;
    private final Wishes wishes;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    OpinionPages(Articles articles, Ratings ratings, Wishes wishes, Visits visits, Frames frames, Pages pages) {
        this.articles = articles;
        this.ratings = ratings;
        this.wishes = wishes;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    @POST
    @Path("help/{id: \\d{1,6}}/rating")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response rate(@RestPath int id, @RestForm String helpful, @RestForm String reason, RoutingContext request) {
        var visit = visit(id, request);
        if (!"yes".equals(helpful) && !"no".equals(helpful)) {
            return thanks("help.rate.choose", id, false, visit, request, 422);
        }
        boolean yes = helpful.equals("yes");
        ratings.add(new Rating(id, visit, yes, yes ? null : reason(reason).orElse(null)), visit);
        return see(visit, id, yes ? "/thanks" : "/sorry");
    }

    @POST
    @Path("help/{id: \\d{1,6}}/wish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response wish(@RestPath int id, RoutingContext request) {
        var visit = visit(id, request);
        wishes.count(id, visit);
        return see(visit, id, "/wished");
    }

    @GET
    @Path("help/{id: \\d{1,6}}/thanks")
    public Response thanks(@RestPath int id, RoutingContext request) {
        return thanks("help.rate.thanks", id, false, visit(id, request), request, 200);
    }

    @GET
    @Path("help/{id: \\d{1,6}}/sorry")
    public Response sorry(@RestPath int id, RoutingContext request) {
        return thanks("help.rate.thanksNo", id, true, visit(id, request), request, 200);
    }

    @GET
    @Path("help/{id: \\d{1,6}}/wished")
    public Response wished(@RestPath int id, RoutingContext request) {
        return thanks("help.notice.asked", id, false, visit(id, request), request, 200);
    }

    private Visit visit(int id, RoutingContext request) {
        return visits.of(request).filter(visit -> Shelf.of(visit.edition()).article(id).isPresent()).orElseThrow(NotFoundException::new);
    }

    private Response thanks(String key, int id, boolean helpless, Visit sent, RoutingContext request, int status) {
        var visit = visits.shown(sent, request);
        var frame = frames.of(visit, Head.unlisted(visit.text(key)), request);
        return pages.show(new ThanksPage(frame, id, visit.url(articles.path(id, visit)), Doors.of(articles, visit), helpless), visit, status);
    }

    private static Optional<Rating.Reason> reason(String word) {
        for (var reason : Rating.Reason.values()) {
            if (reason.name().equals(word)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    // After a form, an address of its own: going back or reloading sends nothing twice.
    private static Response see(Visit visit, int id, String page) {
        return Pages.see(visit.url("/help/" + id + page)).build();
    }
}
