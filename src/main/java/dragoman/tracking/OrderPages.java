package dragoman.tracking;

import dragoman.help.HelpLinks;
import dragoman.lookup.OrderAccess;
import dragoman.market.Markets;
import dragoman.money.ReferenceRates;
import dragoman.orders.Order;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a buyer reads an order. */
@Path("/{market}/{language}/orders")
class OrderPages {

    /** templates/tracking/order-page.html */
    @CheckedTemplate(basePath = "tracking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderPage(Frame frame, OrderView order, Signposts signs) implements TemplateInstance {}

    private final OrderAccess access;
    private final ReferenceRates rates;
    private final HelpLinks help;
    private final Markets markets;
    private final Visits visits;
    private final Frames frames;
    private final Pages pages;

    OrderPages(OrderAccess access, ReferenceRates rates, HelpLinks help, Markets markets, Visits visits, Frames frames, Pages pages) {
        this.access = access;
        this.rates = rates;
        this.help = help;
        this.markets = markets;
        this.visits = visits;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param items which part of a long list of items; what is no number is the first */
    @GET
    @Path("{ref: [\\w-]{22}}")
    public Response read(@RestPath String ref, @RestQuery String items, RoutingContext request) {
        var visit = visits.of(request).orElseThrow(NotFoundException::new);
        var answer = access.of(request, ref);
        if (answer instanceof OrderAccess.Answer.Whole whole) {
            var telling = Telling.of(whole.order().told(), visit, markets);
            var there = Planned.zone(whole.order().told().buyer().delivery(), visit.zone(), markets);
            return show(OrderView.whole(whole.order(), page(items), reference(whole.order(), telling), telling, there), ref, telling, request);
        }
        if (answer instanceof OrderAccess.Answer.Redacted redacted) {
            var telling = Telling.of(redacted.order().told(), visit, markets);
            return show(OrderView.redacted(redacted.order(), page(items), reference(redacted.order(), telling), telling), ref, telling, request);
        }
        return Pages.see(visit.url("/orders")).build();
    }

    private Response show(OrderView order, String ref, Telling telling, RoutingContext request) {
        var frame = frames.of(telling.visit(), Head.unlisted(order.heading().title()), request);
        var page = new OrderPage(frame, order, Signposts.of(order, ref, telling, help, visits, markets));
        // Which order somebody reads is told to no page that it leads to.
        request.response().headers().set("Referrer-Policy", "no-referrer");
        return pages.send(page, telling.visit(), 200, request);
    }

    private Optional<ReferenceView> reference(Order order, Telling telling) {
        var total = order.told().charges().charged().total();
        var day = order.told().placedAt().atZone(telling.market().zone()).toLocalDate();
        return ReferenceView.of(rates.reference(total, telling.visit().currency(), day), total, telling);
    }

    private static int page(String items) {
        return items != null && items.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(items) : 1;
    }
}
