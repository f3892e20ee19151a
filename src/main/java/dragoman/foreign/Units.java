package dragoman.foreign;

import dragoman.units.UnitKind;
import dragoman.units.UnitName;

/** How files call units: a phrase by its key alone, everything else by its whole name. */
public final class Units {

    private static final String ARTICLE = "article:";

    private Units() {}

    /** A unit as files call it. */
    public static String key(String unit) {
        return unit.startsWith(UnitName.PHRASE) ? unit.substring(UnitName.PHRASE.length()) : unit;
    }

    /** The unit that a file means. */
    public static String unit(String key) {
        return key.startsWith(ARTICLE) || key.equals(UnitName.TOPICS) ? key : UnitName.PHRASE + key;
    }

    static UnitKind kind(String key) {
        return UnitName.kind(unit(key));
    }
}
