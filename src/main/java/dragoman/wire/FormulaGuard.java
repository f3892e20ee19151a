package dragoman.wire;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell for a formula, as OWASP advises against CSV injection: an apostrophe before what
 * begins like one. It can be taken away again, since what begins with apostrophes before such a sign gets one more.
 */
public final class FormulaGuard {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final char MARK = '\'';

    private FormulaGuard() {}

    /** A cell as a file has it. */
    public static String on(String cell) {
        return LIKE_A_FORMULA.matcher(cell).matches() ? MARK + cell : cell;
    }

    /** What {@link #on} was given. */
    public static String off(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
