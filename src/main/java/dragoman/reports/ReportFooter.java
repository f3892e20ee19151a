package dragoman.reports;

import dragoman.web.FooterLinks;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way to say that something reads wrong, at the foot of every page but its own. */
@ApplicationScoped
class ReportFooter implements FooterLinks {

    @Override
    public List<Link> of(Visit visit) {
        return visit.tail().startsWith(ReportPages.WRONG) ? List.of()
                : List.of(new Link(visit.text("wrong.link"), visit.url(ReportPages.WRONG) + "?page=" + Place.of(visit.tail())));
    }

    @Override
    public boolean last() {
        return true;
    }
}
