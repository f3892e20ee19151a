package dragoman.checks;

import com.ibm.icu.text.PluralRules.PluralType;
import dragoman.checks.Message.Arg;
import dragoman.checks.VariantChecks.Pair;
import dragoman.i18n.Argument;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One text under review: what it is, what it is compared with, and what was found so far. */
final class Review {

    private static final Argument ANY_COUNT = Argument.count("", 0, Argument.COUNT_MAX);

    final CheckRules rules;
    final Source source;
    final LocaleId locale;
    final String text;

    private final Origin origin;
    private final Reading reading;
    private final boolean ofSource;
    private final List<Result> results = new ArrayList<>(2);
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

    static Review ofSource(CheckRules rules, Source source, LocaleId locale) {
        return new Review(rules, source, locale, source.text(), true);
    }

    static Review ofTranslation(CheckRules rules, Source source, LocaleId locale, String text) {
        return new Review(rules, source, locale, text, false);
    }

    Origin origin() {
        return origin;
    }

    Shape shape() {
        return reading.shape();
    }

    Problem problem() {
        return reading.problem();
    }

    /** Whether the text is the source itself, checked on its own. */
    boolean isOfSource() {
        return ofSource;
    }

    boolean isMarkdown() {
        return source.kind() == Kind.MARKDOWN;
    }

    /** Every case of the text, as a reader would see it, with the source's of the same case if it can be read. */
    List<Pair> pairs() {
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
    Pair lastPair() {
        return pairs().get(pairs().size() - 1);
    }

    Optional<Argument> declared(String name) {
        return source.contract().argument(name);
    }

    /** The plural categories that an argument can reach here. */
    Categories categories(Arg arg) {
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
        return Categories.of(locale, arg.isOrdinal() ? PluralType.ORDINAL : PluralType.CARDINAL, count.min(), count.max());
    }

    void add(Check check, int start, int end, String reason) {
        add(rules.severity(check), check, start, end, reason, null);
    }

    void add(Check check, int start, int end, String reason, String fix) {
        add(rules.severity(check), check, start, end, reason, fix);
    }

    void addWarning(Check check, int start, int end, String reason) {
        var severity = rules.severity(check);
        add(severity == Severity.INFO ? Severity.WARNING : severity, check, start, end, reason, null);
    }

    private void add(Severity severity, Check check, int start, int end, String reason, String fix) {
        results.add(new Result(check.id, severity, start, end, reason, Optional.ofNullable(fix)));
    }

    /** What was found, the gravest first. */
    List<Result> results() {
        if (results.size() > 1) {
            results.sort(Comparator.comparing(Result::severity).thenComparingInt(Result::start));
        }
        return List.copyOf(results);
    }
}
