package dragoman.lookup;

import dragoman.web.FooterLinks;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way to one's order, at the foot of every page. */
@ApplicationScoped
class OrdersFooter implements FooterLinks {

    @Override
    public List<Link> of(Visit visit) {
        return List.of(new Link(visit.text("lookup.title"), visit.url(Visit.ORDERS)));
    }
}
