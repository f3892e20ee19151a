package dragoman.help;

import dragoman.web.Visit;

/** The three doors of the start page; each opens on the article that answers it. */
public record Doors(String track, String giveBack, String ask) {

    /** "Where is your parcel", which is not the first that there is to say of delivery. */
    private static final int TRACKING = 7;

    static Doors of(Articles articles, Visit visit) {
        return new Doors(named(TRACKING, articles, visit), first("returns", articles, visit), first("contact", articles, visit));
    }

    private static String named(int article, Articles articles, Visit visit) {
        return Shelf.of(visit.edition()).article(article).map(outline -> visit.url(articles.path(outline.id(), visit))).orElse(visit.url("/help"));
    }

    private static String first(String topic, Articles articles, Visit visit) {
        return Shelf.of(visit.edition()).articles(topic).stream().findFirst()
                .map(outline -> visit.url(articles.path(outline.id(), visit)))
                .orElse(visit.url("/help"));
    }
}
