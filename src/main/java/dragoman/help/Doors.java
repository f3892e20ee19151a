package dragoman.help;

import dragoman.web.Visit;

/** The three doors of the start page: the way to an order, an article, and the way to us. */
public record Doors(String track, String giveBack, String ask) {

    static Doors of(Articles articles, Visit visit) {
        return new Doors(visit.url(Visit.ORDERS), first("returns", articles, visit), visit.url(Visit.CONTACT));
    }

    private static String first(String topic, Articles articles, Visit visit) {
        return Shelf.of(visit.edition()).articles(topic).stream().findFirst()
                .map(outline -> visit.url(articles.path(outline.id(), visit)))
                .orElse(visit.url("/help"));
    }
}
