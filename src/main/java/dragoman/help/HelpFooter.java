package dragoman.help;

import dragoman.web.FooterLinks;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The return period and the way to ask, at the foot of every page. */
@ApplicationScoped
class HelpFooter implements FooterLinks {

    private final Articles articles;

    HelpFooter(Articles articles) {
        this.articles = articles;
    }

    @Override
    public List<Link> of(Visit visit) {
        var doors = Doors.of(articles, visit);
        return List.of(
                new Link(visit.text("web.footer.returns", Map.of("days", visit.market().returns().days())), doors.giveBack()),
                new Link(visit.text("help.door.ask"), doors.ask()));
    }
}
