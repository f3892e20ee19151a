package dragoman.comparison;

import dragoman.i18n.Argument;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Categories;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Problem;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import dragoman.pattern.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One text under review: what it is, what it is compared with, and what was found so far. */
public final class Review {

    /** A variant of the text and the source's of the same case; null where the source cannot be read. */
    public record Pair(Rendering target, Rendering source) {}

    private static final Argument ANY_COUNT = Argument.count("", 0, Argument.COUNT_MAX);

    private final CheckRules rules;
    private final Source source;
    private final LocaleId locale;
    private final String text;
    private final Origin origin;
    private final Reading reading;
    private final boolean ofSource;
    private final Found found = new Found();
    private List<Pair> pairs;
    private Arg counted;
    private Categories categories;

    private Review(CheckRules rules, Source source, LocaleId locale, String text, boolean ofSource) {
        this.rules = rules;
        this.source = source;
        this.locale = locale;
        this.text = text;
        this.ofSource = ofSource;
        this.origin = source.origin(rules);
        this.reading = ofSource ? origin.reading() : Reading.of(text, rules.limits());
    }

    /** A source as a text of its own. */
    public static Review ofSource(CheckRules rules, Source source, LocaleId locale) {
        return new Review(rules, source, locale, source.text(), true);
    }

    /** A translation beside its source. */
    public static Review ofTranslation(CheckRules rules, Source source, LocaleId locale, String text) {
        return new Review(rules, source, locale, text, false);
    }

    public CheckRules rules() {
        return rules;
    }

    public Source source() {
        return source;
    }

    /** The text's own locale. */
    public LocaleId locale() {
        return locale;
    }

    public String text() {
        return text;
    }

    /** What is known of the source. */
    public Origin origin() {
        return origin;
    }

    /** The text as ICU reads it; null exactly where there is a {@link #problem}. */
    public Shape shape() {
        return reading.shape();
    }

    /** Why the text cannot be read, or null. */
    public Problem problem() {
        return reading.problem();
    }

    /** Whether the text is the source itself, checked on its own. */
    public boolean isOfSource() {
        return ofSource;
    }

    /** Whether it is a block of an article. */
    public boolean isMarkdown() {
        return source.kind() == Kind.MARKDOWN;
    }

    /** Whether it is an article’s name in its address. */
    public boolean isSlug() {
        return source.kind() == Kind.SLUG;
    }

    /** Whether it is how a language calls a concept of the shop. */
    public boolean isTerm() {
        return source.kind() == Kind.TERM;
    }

    /** Whether it says something, and is not only there to be found by. */
    public boolean isProse() {
        return source.kind() == Kind.PHRASE || source.kind() == Kind.MARKDOWN;
    }

    /** Every case of the text, as a reader would see it, with the source's of the same case if it can be read. */
    public List<Pair> pairs() {
        if (pairs == null) {
            pairs = new ArrayList<>();
            for (var choices : Variants.of(shape())) {
                var source = origin.shape() == null ? null : origin.rendering(choices);
                pairs.add(new Pair(Rendering.of(shape(), choices, origin.order()), source));
            }
        }
        return pairs;
    }

    /** The case that most readers see, which is the last by habit. */
    public Pair lastPair() {
        return pairs().get(pairs().size() - 1);
    }

    /** What the contract says of an argument. */
    public Optional<Argument> declared(String name) {
        return source.contract().argument(name);
    }

    /** The plural categories that an argument can reach here. */
    public Categories categories(Arg arg) {
        if (counted != arg) {
            counted = arg;
            categories = of(arg);
        }
        return categories;
    }

    private Categories of(Arg arg) {
        var count = declared(arg.name())
                .filter(argument -> argument.type() == Argument.Type.INT || argument.type() == Argument.Type.DECIMAL)
                .orElse(ANY_COUNT);
        return Categories.of(locale, arg, count.min(), count.max());
    }

    /**
     * Notes what a check found between two places, and why it matters.
     *
     * @param values what the reason is about, in the order in which the check declares the names
     */
    public void add(Check check, int start, int end, String reason, Object... values) {
        found.add(rules.severity(check, locale), check, start, end, reason, null, values);
    }

    /** Notes it with what would stand well there instead, unless that breaks the text. */
    public void mend(Check check, int start, int end, String fix, String reason, Object... values) {
        found.add(rules.severity(check, locale), check, start, end, reason,
                !found.enough(check) && Mending.isSafe(this, start, end, fix) ? fix : null, values);
    }

    /** Notes it as a warning at least, where the rules take it for information. */
    public void warn(Check check, int start, int end, String reason, Object... values) {
        var severity = rules.severity(check, locale);
        found.add(severity == Severity.INFO ? Severity.WARNING : severity, check, start, end, reason, null, values);
    }

    /** What was found, the gravest first. */
    public List<Result> results() {
        return found.gravestFirst();
    }
}
