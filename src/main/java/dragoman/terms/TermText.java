package dragoman.terms;

import java.util.List;

/**
 * How a language calls a concept, as one text that somebody writes and another reviews: what is said, and on a line of its own
 * what is never said.
 *
 * @param said forms with {@code |} between them; may be empty
 * @param never likewise
 */
public record TermText(String said, String never) {

    private static final String NEVER = "never: ";
    private static final String GUARD = "| ";

    /** The text of a unit. */
    public static TermText read(String text) {
        int line = text.startsWith(NEVER) ? 0 : text.indexOf("\n" + NEVER) + 1;
        boolean none = line == 0 && !text.startsWith(NEVER);
        return none ? new TermText(plain(text), "") : new TermText(plain(text.substring(0, Math.max(0, line - 1))), text.substring(line + NEVER.length()));
    }

    /** As a unit has it. */
    public String write() {
        return never.isBlank() ? guarded() : said.isBlank() ? NEVER + never : guarded() + "\n" + NEVER + never;
    }

    // What is typed where forms are said is said, whatever it looks like: a separator before it keeps it from being the other line.
    private String guarded() {
        return said.startsWith(NEVER.strip()) ? GUARD + said : said;
    }

    private static String plain(String said) {
        return said.startsWith(GUARD + NEVER.strip()) ? said.substring(GUARD.length()) : said;
    }

    /** The forms that are said, with their marks for any beginning or end. */
    List<String> forms() {
        return forms(said);
    }

    /** Those that are not. */
    List<String> neverForms() {
        return forms(never);
    }

    private static List<String> forms(String text) {
        return text.isBlank() ? List.of() : Term.forms(text);
    }

    Term of(String concept) {
        return new Term(concept, forms(), neverForms());
    }
}
