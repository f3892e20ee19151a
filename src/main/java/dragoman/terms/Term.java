package dragoman.terms;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a language calls a thing: the first form is the one to use, the others are its inflections and what else may be said.
 *
 * @param concept the thing's name in all languages
 * @param never forms that the shop does not say
 */
public record Term(String concept, List<String> forms, List<String> never) {

    /** The concept that is no thing: the words of negation, which sentences have or have not. */
    public static final String NEGATION = "not";

    static final String ANY_END = "*";

    public Term {
        forms = List.copyOf(forms);
        never = List.copyOf(never);
    }

    /** The forms of a line, {@code paquete | paquetes}. */
    static List<String> forms(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    }

    /** The form to use, without the mark for any ending. */
    public String preferred() {
        return forms.get(0).replace(ANY_END, "");
    }

    /** Finds any of these forms as words of their own, whatever their case; null for none. */
    static Pattern pattern(List<String> forms) {
        return forms.isEmpty() ? null : Pattern.compile(forms.stream().map(Term::expression).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    // A no-break space parts words too. Scripts that write no spaces have no ends of words that could be seen.
    private static String expression(String form) {
        var word = form.replace(ANY_END, "");
        var front = form.startsWith(ANY_END) || isWrittenTogether(word.codePointAt(0)) ? "" : "(?<![\\p{L}\\p{M}])";
        var end = form.endsWith(ANY_END) || isWrittenTogether(word.codePointBefore(word.length())) ? "" : "(?![\\p{L}\\p{M}])";
        var quoted = Arrays.stream(word.split(" ")).map(Pattern::quote).collect(Collectors.joining("[\\s\u00a0\u202f]+"));
        return front + quoted + end;
    }

    private static boolean isWrittenTogether(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, HANGUL -> true;
            default -> false;
        };
    }
}
