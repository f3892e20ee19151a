package dragoman.terms;

/**
 * Something in a text that says the same in every language.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it ends, exclusive
 */
public record Kept(Kind kind, String text, int from, int to) {

    /** What it is; how strictly it is compared depends on it. */
    public enum Kind {
        PLACEHOLDER, URL, MAIL, CODE, TERM, NAME, MONEY, DATE, NUMBER;

        /** Whether people write it otherwise in another language, so that its digits are compared and not its characters. */
        boolean isWrittenByEachLanguage() {
            return this == MONEY || this == DATE || this == NUMBER;
        }
    }

    /** Its digits alone, as ASCII, whatever separates them. */
    public String digits() {
        return digits(text);
    }

    static String digits(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> out.append((char) ('0' + Character.digit(c, 10))));
        return out.toString();
    }
}
