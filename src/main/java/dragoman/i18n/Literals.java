package dragoman.i18n;

import com.ibm.icu.text.MessagePattern;

/** What stands in a pattern whatever its arguments are. */
public final class Literals {

    private Literals() {}

    /** The words of a pattern, of all its branches, with a space where an argument stands: for search, not for readers. */
    public static String of(String pattern) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var parsed = new MessagePattern(pattern);
        var words = new StringBuilder(pattern.length());
        int from = -1;
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            switch (part.getType()) {
                case MSG_START, ARG_LIMIT -> from = part.getLimit();
                case SKIP_SYNTAX, INSERT_CHAR -> from = take(words, pattern, from, part) + part.getLength();
                case REPLACE_NUMBER -> {
                    from = take(words, pattern, from, part) + part.getLength();
                    words.append(' ');
                }
                case ARG_START, MSG_LIMIT -> {
                    take(words, pattern, from, part);
                    words.append(' ');
                    from = -1;
                }
                default -> { }
            }
        }
        return words.toString();
    }

    private static int take(StringBuilder words, String pattern, int from, MessagePattern.Part part) {
        if (from >= 0) {
            words.append(pattern, from, part.getIndex());
        }
        return part.getIndex();
    }
}
