package dragoman.lists;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Markets;
import dragoman.reach.Reach;
import dragoman.tickets.Ticket.State;
import dragoman.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The lists that there are, as links from the one that is open. */
record QueueFilters(List<Group> groups) {

    /** @param now what is chosen of it */
    record Group(String label, String now, List<Link> links) {}

    record Link(String label, String url, boolean current) {}

    static QueueFilters of(QueueChoice choice, Reach reach, Markets markets, Visit visit) {
        var groups = new ArrayList<Group>();
        groups.add(group("console.state", states(choice, visit), visit));
        groups.add(group("console.owner", owners(choice, reach, visit), visit));
        groups.add(group("console.urgency", List.of(
                new Link(visit.text("console.all"), choice.onlyUrgent(false).url(), !choice.urgent()),
                new Link(visit.text("console.urgent"), choice.onlyUrgent(true).url(), choice.urgent())), visit));
        groups.add(group("staff.account.market", places(choice, reach, visit), visit));
        groups.add(group("staff.account.language", languages(choice, reach, markets, visit), visit));
        return new QueueFilters(groups);
    }

    private static Group group(String key, List<Link> links, Visit visit) {
        return new Group(visit.text(key), links.stream().filter(Link::current).map(Link::label).findFirst().orElseGet(() -> visit.text("console.all")), links);
    }

    private static List<Link> states(QueueChoice choice, Visit visit) {
        return List.of(State.OPEN, State.ASKED, State.SOLVED).stream()
                .map(state -> new Link(visit.text("console.state." + state.name()), choice.in(state).url(), choice.state() == state && !choice.isMentions())).toList();
    }

    private static List<Link> owners(QueueChoice choice, Reach reach, Visit visit) {
        var links = new ArrayList<Link>();
        links.add(new Link(visit.text("console.all"), choice.of("").url(), choice.owner().isEmpty()));
        links.add(new Link(visit.text("console.owner.mine"), choice.of(QueueChoice.MINE).url(), choice.owner().equals(QueueChoice.MINE)));
        reach.desk().ifPresent(desk -> links.add(new Link(visit.text("console.owner.desk"), choice.of(QueueChoice.DESK).url(), choice.owner().equals(QueueChoice.DESK))));
        links.add(new Link(visit.text("console.owner.mentions"), choice.of(QueueChoice.MENTIONS).url(), choice.isMentions()));
        return links;
    }

    private static List<Link> places(QueueChoice choice, Reach reach, Visit visit) {
        var words = Words.of(visit.locale());
        var links = new ArrayList<Link>();
        links.add(new Link(visit.text("console.all"), choice.at("").url(), choice.market().isEmpty()));
        words.sorted(reach.markets(), market -> words.region(market.toUpperCase(Locale.ROOT)))
                .forEach(market -> links.add(new Link(words.region(market.toUpperCase(Locale.ROOT)), choice.at(market).url(), choice.market().equals(market))));
        return links;
    }

    private static List<Link> languages(QueueChoice choice, Reach reach, Markets markets, Visit visit) {
        var words = Words.of(visit.locale());
        var spoken = new TreeSet<LocaleId>();
        reach.markets().forEach(key -> markets.find(key).ifPresent(market -> spoken.addAll(market.languages())));
        var links = new ArrayList<Link>();
        links.add(new Link(visit.text("console.all"), choice.by("").url(), choice.language().isEmpty()));
        words.sorted(spoken, words::language)
                .forEach(language -> links.add(new Link(words.language(language), choice.by(language.tag()).url(), choice.language().equals(language.tag()))));
        return links;
    }
}
