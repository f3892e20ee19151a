package dragoman.units;

/**
 * How units are named: {@code phrase:help.title}, {@code article:4#lead} for a block, {@code article:4@title} for what
 * is said about an article as a whole, {@code term:refund} for a word of the shop.
 */
public final class UnitName {

    /** The unit that lists the topics of help in order. */
    public static final String TOPICS = "help@topics";

    /** How the unit of a phrase begins; its key follows. */
    public static final String PHRASE = "phrase:";

    /** How the unit of a concept of the shop begins; its name follows. */
    public static final String TERM = "term:";

    private UnitName() {}

    /** What kind of text a unit of this name is. */
    public static UnitKind kind(String unit) {
        if (unit.startsWith(PHRASE)) {
            return UnitKind.PHRASE;
        }
        if (unit.startsWith(TERM)) {
            return UnitKind.TERM;
        }
        if (unit.equals(TOPICS) || unit.endsWith("@outline")) {
            return UnitKind.OUTLINE;
        }
        return unit.contains("#") ? UnitKind.BLOCK : UnitKind.LINE;
    }

    /** What a person calls it within its folder: a phrase's key, a block's name, a line's, a concept's. */
    public static String key(String unit) {
        if (unit.startsWith(TERM)) {
            return unit.substring(TERM.length());
        }
        return unit.startsWith(PHRASE) ? unit.substring(PHRASE.length()) : unit.substring(Math.max(unit.indexOf('#'), unit.indexOf('@')) + 1);
    }

    static String phrase(String key) {
        return PHRASE + key;
    }

    /** A block of an article. */
    public static String block(int article, String block) {
        return "article:" + article + "#" + block;
    }

    /** What is said about an article: {@code title}, {@code slug}, {@code summary}, {@code keywords}, {@code outline}. */
    public static String about(int article, String what) {
        return "article:" + article + "@" + what;
    }
}
