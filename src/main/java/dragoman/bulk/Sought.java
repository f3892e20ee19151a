package dragoman.bulk;

import dragoman.queue.Question;
import dragoman.roster.Asked;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody looks for in a language, as the list of texts asks for it. */
class Sought {

    @RestQuery
    String locale;
    @RestQuery
    String state;
    @RestQuery
    String has;
    @RestQuery
    String area;
    @RestQuery
    String q;

    Question question() {
        return Question.of(asked());
    }

    /** Whether all is wanted. */
    boolean isAll() {
        return asked().isBlank();
    }

    private String asked() {
        return Asked.of(state, has, area, Wish.said(q));
    }
}
