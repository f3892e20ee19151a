package dragoman.lens;

import dragoman.drafts.Reach;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** Where a translator chooses how to see buyers' pages. */
@Path(LensPages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class LensPages {

    static final String PATH = "/workbench/pages";

    /** A market in a language. */
    record Place(String value, String label) {}

    /** templates/lens/looks-page.html */
    @CheckedTemplate(basePath = "lens", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LooksPage(StaffFrame frame, List<Place> places, List<Lenses.Choice> looks) implements TemplateInstance {}

    // A morning's work.
    private static final Duration LIFE = Duration.ofHours(4);
    private static final int LONGEST = 1_000;
    private static final Pattern OWN = Pattern.compile("/[a-z]{2}/[A-Za-z-]{2,12}(?:/(?!\\.{1,2}(?:[/?]|$))[\\w.~%!$'()*,=:@-]+)*/?(?:\\?[\\w.~%!$&'()*+,;=:@/-]*)?");

    private final StaffFrames frames;
    private final Markets markets;
    private final Reach reach;
    private final Pages pages;
    private final WebConfig config;

    LensPages(StaffFrames frames, Markets markets, Reach reach, Pages pages, WebConfig config) {
        this.frames = frames;
        this.markets = markets;
        this.reach = reach;
        this.pages = pages;
        this.config = config;
    }

    @GET
    public Response show(RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.look.title", signed, request);
        return pages.show(new LooksPage(frame, places(signed, frame.visit()), Lenses.looks(Look.MARKS, frame.visit())), frame.visit(), 200);
    }

    /** From now on, in this browser; back to the page where the choice was made, or to the start page of a market. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm String look, @RestForm String page, RoutingContext request) {
        var chosen = Look.named(look);
        request.response().addCookie(Cookie.cookie(Look.COOKIE, chosen.map(Look::word).orElse(""))
                .setPath("/").setHttpOnly(true).setMaxAge(chosen.isPresent() ? LIFE.toSeconds() : 0)
                .setSecure(config.origin().startsWith("https:")).setSameSite(CookieSameSite.LAX));
        return Pages.see(page != null && page.length() <= LONGEST && OWN.matcher(page).matches() ? page : PATH).build();
    }

    private List<Place> places(Signed signed, Visit visit) {
        var words = Words.of(visit.locale());
        var own = markets.all().stream().flatMap(market -> market.languages().stream().filter(language -> maySee(signed, market, language)).map(language -> place(market, language, words, visit))).toList();
        // Whoever writes what no market reads can still look at accents.
        var shown = own.isEmpty() ? markets.all().stream().map(market -> place(market, market.languages().get(0), words, visit)).toList() : own;
        return words.sorted(shown, Place::label);
    }

    private boolean maySee(Signed signed, Market market, LocaleId language) {
        return LocaleChain.parents(language.in(market.region())).stream().anyMatch(locale -> reach.maySee(signed, locale));
    }

    private static Place place(Market market, LocaleId language, Words words, Visit visit) {
        return new Place(Visit.url(market, language, "/help"),
                visit.text("workbench.look.place.option", Map.of("country", words.region(market.region()), "language", words.language(language))));
    }
}
