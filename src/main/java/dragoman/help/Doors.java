package dragoman.help;

import dragoman.web.Visit;

/** The three doors of the start page: the way to an order, and two articles. */
public record Doors(String track, String giveBack, String ask) {

    static Doors of(Articles articles, Visit visit) {
        return new Doors(visit.url(Visit.ORDERS), first("returns", articles, visit), first("contact", articles, visit));
    }

    private static String first(String topic, Articles articles, Visit visit) {
        return Shelf.of(visit.edition()).articles(topic).stream().findFirst()
                .map(outline -> visit.url(articles.path(outline.id(), visit)))
                .orElse(visit.url("/help"));
    }
}
