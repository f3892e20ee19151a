package dragoman.comparison;

import static dragoman.i18n.Finding.Severity.ERROR;
import static dragoman.i18n.Finding.Severity.INFO;
import static dragoman.i18n.Finding.Severity.WARNING;

import dragoman.i18n.Finding.Severity;
import dragoman.pattern.Problem.Cause;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is looked for. The severity is the one that rules start from; that of an error is a floor. The words
 * after it name what each of its results tells besides its sentence, for who says it in another language.
 */
public enum Check {
    LIMIT_LENGTH("limit.length", ERROR),
    LIMIT_DEPTH("limit.depth", ERROR),
    LIMIT_ARGUMENTS("limit.arguments", ERROR),
    LIMIT_CASES("limit.cases", ERROR),
    LIMIT_NUMBER("limit.number", ERROR),
    LIMIT_OUTPUT("limit.output", ERROR),

    ICU_SYNTAX("icu.syntax", ERROR),
    ICU_COMPILE("icu.compile", ERROR, "name", "said"),
    ICU_STYLE("icu.style", WARNING, "name", "style", "wanted"),
    ICU_STRAY_BRACE("icu.strayBrace", WARNING),
    ICU_QUOTED_ARGUMENT("icu.quotedArg", ERROR, "text"),
    ICU_UNCLOSED_QUOTE("icu.unclosedQuote", WARNING),

    ARGUMENT_MISSING("arg.missing", ERROR, "name"),
    ARGUMENT_EXTRA("arg.extra", ERROR, "name"),
    ARGUMENT_RENAMED("arg.rename", ERROR, "name", "wanted"),
    ARGUMENT_TYPE("arg.type", ERROR, "name"),
    ARGUMENT_UNDECLARED("arg.undeclared", ERROR, "name"),
    ARGUMENT_UNUSED("arg.unused", WARNING, "name"),
    ARGUMENT_MALFORMED("arg.malformed", ERROR, "text"),

    PLURAL_LOST("plural.lost", WARNING, "name"),
    PLURAL_CATEGORY("plural.category", ERROR, "name", "case", "numbers"),
    PLURAL_CATEGORY_RARE("plural.categoryRare", INFO, "name", "case"),
    PLURAL_UNREACHABLE("plural.unreachable", WARNING, "name", "case"),
    PLURAL_UNKNOWN_KEY("plural.unknownKey", ERROR, "name", "case"),
    PLURAL_DUPLICATE("plural.dupSelector", ERROR, "name", "case"),
    PLURAL_OTHER("plural.other", ERROR),
    PLURAL_EXACT("plural.exact", WARNING, "name", "case"),
    PLURAL_POUND_LOST("plural.poundLost", WARNING, "name", "case"),
    PLURAL_POUND_TEXT("plural.poundText", WARNING),
    PLURAL_OFFSET("plural.offset", ERROR, "name", "wanted"),
    ORDINAL_CATEGORY("ordinal.category", ERROR, "name", "case", "numbers"),
    SELECT_KEY("select.key", ERROR, "name", "case"),
    SELECT_KEY_MISSING("select.keyMissing", WARNING, "name", "case"),
    SELECT_OTHER("select.other", ERROR),
    SOURCE_FRAGMENT("src.fragment", INFO, "name"),

    TAG_PARITY("tag.parity", ERROR, "lost", "added"),
    TAG_FORM("tag.form", ERROR, "tag"),
    HTML_UNSAFE("html.unsafe", ERROR, "text"),
    PLACEHOLDER_MACRO("placeholder.macro", ERROR, "lost", "added"),
    URL("url", WARNING, "lost", "added"),
    URL_HOST("url.host", ERROR, "host"),
    MAIL("mail", WARNING, "lost", "added"),
    MARKDOWN_LINKS("md.links", WARNING, "wanted"),
    MARKDOWN_TARGET("md.target", ERROR, "wanted"),
    MARKDOWN_CODE("md.code", WARNING),
    MARKDOWN_HEADINGS("md.headings", WARNING),
    MARKDOWN_FRONT("md.front", WARNING, "fields"),

    CHARACTERS_BAD("chars.bad", ERROR, "text"),
    BIDI_OVERRIDE("bidi.override", ERROR),
    BIDI_BALANCE("bidi.balance", WARNING),
    ZERO_WIDTH("zerowidth", WARNING, "character"),
    NFC("nfc", WARNING),
    SCRIPT("script", WARNING, "word"),
    KASHIDA("kashida", INFO),
    SLUG("slug", ERROR, "text"),

    TERM_BRAND("term.dnt", ERROR, "word"),
    TERM_FORBIDDEN("term.forbidden", WARNING, "word"),
    GLOSSARY_TERM("glossary.term", WARNING, "concept", "wanted"),
    TERM_EMPTY("glossary.empty", ERROR),
    TERM_TWICE("glossary.twice", ERROR, "word"),
    TERM_NEVER("glossary.never", ERROR, "word"),
    TERM_BOTH("glossary.both", ERROR, "word", "concept"),
    NUMBERS("numbers", WARNING, "lost"),
    BRACKETS("brackets", WARNING, "character"),
    SPACE_EDGE("ws.edge", WARNING),
    SPACE_NEWLINES("ws.newlines", WARNING, "wanted"),
    SPACE_DOUBLE("ws.double", INFO),
    PUNCTUATION_END("punct.end", INFO, "there", "wanted"),
    PUNCTUATION_FRENCH("punct.fr", INFO, "character"),
    PUNCTUATION_SPANISH("punct.es", INFO, "character"),
    DUPLICATE_WORD("dupword", INFO, "word"),
    LENGTH_MAX("len.max", ERROR, "length", "most"),
    LENGTH_MAX_SOFT("len.max.soft", WARNING, "length", "most"),
    LENGTH_RATIO("len.ratio", INFO, "length", "source"),
    EMPTY("text.empty", ERROR),
    SAME("same", INFO),
    INCONSISTENT("inconsistent", INFO, "key", "text"),
    REUSED("reused", INFO, "key", "text"),
    SMOKE("smoke", ERROR, "said");

    private final String id;
    private final Severity severity;
    private final List<String> arguments;

    Check(String id, Severity severity, String... arguments) {
        this.id = id;
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    /** What it is called in results and in rules, such as {@code plural.category}. */
    public String id() {
        return id;
    }

    /** How grave it is where rules do not say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The names of what each result of it tells, see {@link Result#arguments}. */
    public List<String> arguments() {
        return arguments;
    }

    /** The check of that id; empty where there is none. */
    public static Optional<Check> of(String id) {
        return Arrays.stream(values()).filter(check -> check.id.equals(id)).findFirst();
    }

    /** What a text that cannot be read fails. */
    public static Check of(Cause cause) {
        return switch (cause) {
            case LENGTH -> LIMIT_LENGTH;
            case DEPTH -> LIMIT_DEPTH;
            case ARGUMENTS -> LIMIT_ARGUMENTS;
            case CASES -> LIMIT_CASES;
            case NUMBER -> LIMIT_NUMBER;
            case OUTPUT -> LIMIT_OUTPUT;
            case SYNTAX -> ICU_SYNTAX;
            case PLURAL_OTHER -> PLURAL_OTHER;
            case SELECT_OTHER -> SELECT_OTHER;
        };
    }
}
