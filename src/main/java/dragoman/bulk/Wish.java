package dragoman.bulk;

import dragoman.drafts.Batch.Act;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody wishes to do to all that a search finds. */
class Wish {

    @RestForm
    String locale;
    @RestForm
    String state;
    @RestForm
    String has;
    @RestForm
    String area;
    @RestForm
    String q;
    @RestForm
    String act;
    @RestForm
    String why;
    @RestForm
    String search;
    @RestForm
    String by;
    @RestForm
    String plan;

    Optional<Act> act() {
        return Arrays.stream(Act.values()).filter(one -> one.name().equals(act)).findFirst();
    }

    static String said(String text) {
        return text == null ? "" : text.strip();
    }

    /** As it was typed: spaces are characters. */
    static String typed(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
