package dragoman.comparison;

import java.util.ArrayList;
import java.util.List;

/** Numbers written in a text, in ASCII digits and without marks between groups or before decimals. */
final class Numbers {

    private static final String MARKS = ".,’'\u066B\u066C\u00A0\u202F";

    private Numbers() {}

    static List<String> in(CharSequence text) {
        var numbers = new ArrayList<String>();
        var number = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
            if (digit >= 0) {
                number.append((char) ('0' + digit));
            } else if (number.length() > 0 && !(i + 1 < text.length() && joins(text, i))) {
                numbers.add(number.toString());
                number.setLength(0);
            }
        }
        return numbers;
    }

    private static boolean joins(CharSequence text, int i) {
        return (MARKS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ' && group(text, i + 1)) && Character.digit(text.charAt(i + 1), 10) >= 0;
    }

    /** Three digits and no fourth: {@code 10 000} in Polish. */
    private static boolean group(CharSequence text, int start) {
        for (int i = start; i < start + 3; i++) {
            if (i >= text.length() || Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return start + 3 == text.length() || Character.digit(text.charAt(start + 3), 10) < 0;
    }
}
