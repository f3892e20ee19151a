package dragoman.comparison;

import static dragoman.i18n.Finding.Severity.ERROR;
import static dragoman.i18n.Finding.Severity.INFO;
import static dragoman.i18n.Finding.Severity.WARNING;

import dragoman.i18n.Finding.Severity;
import dragoman.pattern.Problem.Cause;
import java.util.Arrays;
import java.util.Optional;

/** Everything that is looked for. The severity is the one that rules start from; that of an error is a floor. */
public enum Check {
    LIMIT_LENGTH("limit.length", ERROR),
    LIMIT_DEPTH("limit.depth", ERROR),
    LIMIT_ARGUMENTS("limit.arguments", ERROR),
    LIMIT_CASES("limit.cases", ERROR),
    LIMIT_NUMBER("limit.number", ERROR),
    LIMIT_OUTPUT("limit.output", ERROR),

    ICU_SYNTAX("icu.syntax", ERROR),
    ICU_COMPILE("icu.compile", ERROR),
    ICU_STYLE("icu.style", WARNING),
    ICU_STRAY_BRACE("icu.strayBrace", WARNING),
    ICU_QUOTED_ARGUMENT("icu.quotedArg", ERROR),
    ICU_UNCLOSED_QUOTE("icu.unclosedQuote", WARNING),

    ARGUMENT_MISSING("arg.missing", ERROR),
    ARGUMENT_EXTRA("arg.extra", ERROR),
    ARGUMENT_RENAMED("arg.rename", ERROR),
    ARGUMENT_TYPE("arg.type", ERROR),
    ARGUMENT_UNDECLARED("arg.undeclared", ERROR),
    ARGUMENT_UNUSED("arg.unused", WARNING),
    ARGUMENT_MALFORMED("arg.malformed", ERROR),

    PLURAL_LOST("plural.lost", WARNING),
    PLURAL_CATEGORY("plural.category", ERROR),
    PLURAL_CATEGORY_RARE("plural.categoryRare", INFO),
    PLURAL_UNREACHABLE("plural.unreachable", WARNING),
    PLURAL_UNKNOWN_KEY("plural.unknownKey", ERROR),
    PLURAL_DUPLICATE("plural.dupSelector", ERROR),
    PLURAL_OTHER("plural.other", ERROR),
    PLURAL_EXACT("plural.exact", WARNING),
    PLURAL_POUND_LOST("plural.poundLost", WARNING),
    PLURAL_POUND_TEXT("plural.poundText", WARNING),
    PLURAL_OFFSET("plural.offset", ERROR),
    ORDINAL_CATEGORY("ordinal.category", ERROR),
    SELECT_KEY("select.key", ERROR),
    SELECT_KEY_MISSING("select.keyMissing", WARNING),
    SELECT_OTHER("select.other", ERROR),
    SOURCE_FRAGMENT("src.fragment", INFO),

    TAG_PARITY("tag.parity", ERROR),
    TAG_FORM("tag.form", ERROR),
    HTML_UNSAFE("html.unsafe", ERROR),
    PLACEHOLDER_MACRO("placeholder.macro", ERROR),
    URL("url", WARNING),
    URL_HOST("url.host", ERROR),
    MARKDOWN_LINKS("md.links", WARNING),
    MARKDOWN_TARGET("md.target", ERROR),
    MARKDOWN_CODE("md.code", WARNING),
    MARKDOWN_HEADINGS("md.headings", WARNING),

    CHARACTERS_BAD("chars.bad", ERROR),
    BIDI_OVERRIDE("bidi.override", ERROR),
    BIDI_BALANCE("bidi.balance", WARNING),
    ZERO_WIDTH("zerowidth", WARNING),
    NFC("nfc", WARNING),
    SCRIPT("script", WARNING),
    KASHIDA("kashida", INFO),

    TERM_BRAND("term.dnt", ERROR),
    NUMBERS("numbers", WARNING),
    BRACKETS("brackets", WARNING),
    SPACE_EDGE("ws.edge", WARNING),
    SPACE_NEWLINES("ws.newlines", WARNING),
    SPACE_DOUBLE("ws.double", INFO),
    PUNCTUATION_END("punct.end", INFO),
    PUNCTUATION_FRENCH("punct.fr", INFO),
    PUNCTUATION_SPANISH("punct.es", INFO),
    LENGTH_MAX("len.max", ERROR),
    LENGTH_RATIO("len.ratio", INFO),
    SAME("same", INFO),
    SMOKE("smoke", ERROR);

    private final String id;
    private final Severity severity;

    Check(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** What it is called in results and in rules, such as {@code plural.category}. */
    public String id() {
        return id;
    }

    /** How grave it is where rules do not say otherwise. */
    public Severity severity() {
        return severity;
    }

    static Optional<Check> of(String id) {
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
