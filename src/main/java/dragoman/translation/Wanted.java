package dragoman.translation;

import dragoman.i18n.LocaleId;
import java.util.List;

/**
 * A text that somebody is to read in another language.
 *
 * @param from the locale that it is written in; with a region it has that market's words
 * @param to the locale that it is wanted in, likewise
 * @param market whose buyer's it is, by key: what may leave the house is the market's to say
 * @param kind what it is (MESSAGE, ANSWER, …), in capitals; counted and logged in the text's stead
 * @param names of people, streets and places that are known to stand in it; they never enter the memory
 */
public record Wanted(String text, LocaleId from, LocaleId to, String market, String kind, List<String> names) {

    public Wanted {
        names = List.copyOf(names);
    }
}
