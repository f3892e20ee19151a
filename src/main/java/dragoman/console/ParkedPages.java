package dragoman.console;

import dragoman.doors.Shop;
import dragoman.doors.Shops;
import dragoman.handling.Cases;
import dragoman.intake.Inbox;
import dragoman.intake.Parked;
import dragoman.market.Markets;
import dragoman.reading.When;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What shops sent and could not be applied, for whoever leads where the shop is: at its market, or everywhere where it names none. */
@Path(Cases.CONSOLE + "/parked")
@Admits(Role.LEAD)
class ParkedPages {

    /** A message in words. */
    record Waits(long id, String shop, String topic, String order, When since, String reason) {}

    /** templates/console/parked-page.html */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParkedPage(StaffFrame frame, List<Waits> parked) implements TemplateInstance {}

    private static final int MOST = 100;

    private final Inbox inbox;
    private final Shops shops;
    private final Markets markets;
    private final StaffFrames frames;
    private final Pages pages;

    ParkedPages(Inbox inbox, Shops shops, Markets markets, StaffFrames frames, Pages pages) {
        this.inbox = inbox;
        this.shops = shops;
        this.markets = markets;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response list(RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("console.parked.title", signed, request);
        var parked = shops.all().stream().filter(shop -> mayLead(shop, signed)).flatMap(shop -> inbox.parked(shop.key(), 0, MOST).stream())
                .sorted(Comparator.comparing(Parked::receivedAt)).limit(MOST).map(one -> waits(one, frame.visit())).toList();
        return pages.show(new ParkedPage(frame, parked), frame.visit(), 200);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@RestPath String id, @RestForm String shop, RoutingContext request) {
        var found = Optional.ofNullable(shop).flatMap(shops::find).filter(one -> mayLead(one, Staff.of(request))).orElseThrow(NotFoundException::new);
        if (Typed.number(id).filter(parked -> inbox.replay(found.key(), parked)).isEmpty()) {
            throw new NotFoundException();
        }
        return Pages.see(Cases.CONSOLE + "/parked").build();
    }

    private boolean mayLead(Shop shop, Signed signed) {
        return shop.market().map(signed::isLead).orElseGet(() -> markets.all().stream().allMatch(market -> signed.isLead(market.key())));
    }

    private static Waits waits(Parked one, Visit visit) {
        return new Waits(one.id(), one.shop(), one.topic(), one.order(), When.of(one.receivedAt(), visit), one.reason());
    }
}
