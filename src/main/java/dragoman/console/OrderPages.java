package dragoman.console;

import dragoman.handling.Cases;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.reach.Reach;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.tracking.StaffOrders;
import dragoman.tracking.StaffOrders.Shown;
import dragoman.web.Pages;
import dragoman.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** An order, for those who may see the threads of its market; for anybody else there is none of that number. */
@Path(OrderPages.PATH + "/{order}")
@Admits({Role.AGENT, Role.LEAD})
class OrderPages {

    static final String PATH = Cases.CONSOLE + "/orders";

    /** templates/console/order-page.html. @param words how it stands, in its shop's own words */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderPage(StaffFrame frame, Shown shown, List<String> words) implements TemplateInstance {}


    private final Cases cases;
    private final Orders orders;
    private final StaffOrders views;
    private final StaffFrames frames;
    private final Pages pages;

    OrderPages(Cases cases, Orders orders, StaffOrders views, StaffFrames frames, Pages pages) {
        this.cases = cases;
        this.orders = orders;
        this.views = views;
        this.frames = frames;
        this.pages = pages;
    }

    /** @param items which part of a long list of items; what is no number is the first */
    @GET
    public Response read(@RestPath String order, @RestQuery String items, RoutingContext request) {
        var reach = cases.reach(request);
        var found = Typed.number(order).flatMap(orders::find)
                .filter(one -> covers(reach, one)).orElseThrow(NotFoundException::new);
        var frame = frames.of(visit -> visit.text("order.title", Map.of("number", found.told().number())), reach.signed(), request);
        int part = items != null && items.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(items) : 1;
        return pages.show(new OrderPage(frame, views.of(found, part, frame.visit()), OrderSummary.words(found.told().standing())), frame.visit(), 200);
    }

    static boolean covers(Reach reach, Order order) {
        return reach.markets().contains(order.told().buyer().market());
    }

    static String path(Order order) {
        return PATH + "/" + order.id();
    }
}
