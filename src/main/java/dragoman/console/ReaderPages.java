package dragoman.console;

import dragoman.handling.Cases;
import dragoman.i18n.Words;
import dragoman.opinions.Opinions;
import dragoman.opinions.Opinions.Answer;
import dragoman.opinions.Opinions.Answer.Part;
import dragoman.opinions.Opinions.Asked;
import dragoman.opinions.Opinions.Missed;
import dragoman.opinions.Opinions.Rated;
import dragoman.opinions.Opinions.Wanted;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** What readers of a market tell: what helped, what they wish for, what they do not find. */
@Path(Cases.CONSOLE + "/readers")
@Admits({Role.AGENT, Role.LEAD})
class ReaderPages {

    /** A market to choose. */
    record Place(String label, String url, boolean current) {}

    /** templates/console/readers-page.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReadersPage(StaffFrame frame, List<Place> places, List<Rated> ratings, List<Wanted> wishes, List<Missed> searches) implements TemplateInstance {}

    private final Cases cases;
    private final Opinions opinions;
    private final StaffFrames frames;
    private final Pages pages;

    ReaderPages(Cases cases, Opinions opinions, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.opinions = opinions;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response tell(@RestQuery String market, RoutingContext request) {
        var reach = cases.reach(request);
        var frame = frames.of("console.readers.title", reach.signed(), request);
        var words = Words.of(frame.visit().locale());
        var sorted = words.sorted(reach.markets(), key -> words.region(key.toUpperCase(Locale.ROOT)));
        // A market that is not this reader's is as none.
        var shown = market != null && reach.markets().contains(market) ? market : sorted.isEmpty() ? "" : sorted.get(0);
        var places = sorted.stream().map(key -> new Place(words.region(key.toUpperCase(Locale.ROOT)), Cases.CONSOLE + "/readers?market=" + key, key.equals(shown))).toList();
        var asked = new Asked(shown, null, null, null, null);
        var page = shown.isEmpty() ? new ReadersPage(frame, places, List.of(), List.of(), List.of())
                : new ReadersPage(frame, places, items(opinions.ratings(asked)), items(opinions.wishes(asked)), items(opinions.searches(asked)));
        return pages.show(page, frame.visit(), 200);
    }

    private static <T> List<T> items(Answer<T> answer) {
        return answer instanceof Part<T> part ? part.items() : List.of();
    }
}
