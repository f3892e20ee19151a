package dragoman.checks;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ArgType;
import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Glyphs;
import dragoman.pattern.Memo;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Literal;
import dragoman.pattern.Shape;
import dragoman.pattern.Shape.Quote;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

/** What ICU's parser takes and its formatter does not, or what neither minds and a reader does. */
final class SyntaxChecks {

    private record Format(LocaleId locale, String type, String style) {}

    private record Refusal(Check check, String said) {}

    // Only simple arguments can be read and yet not be compiled, and texts use few types and styles.
    private static final Memo<Format, Optional<Refusal>> REFUSED = new Memo<>(10_000);

    private static final Pattern QUOTED_NAME = Pattern.compile("\\{\\s*([^\\s{},']+)\\s*[,}]");

    private SyntaxChecks() {}

    static void check(Review review) {
        for (var arg : review.shape().args()) {
            if (arg.type() == ArgType.SIMPLE) {
                compiles(review, arg);
            }
        }
        if (review.shape().has(Glyphs.BRACE)) {
            strayBraces(review);
            review.shape().quotes().forEach(quote -> quote(review, quote));
        }
    }

    private static void compiles(Review review, Arg arg) {
        REFUSED.get(new Format(review.locale(), arg.simpleType(), arg.style()), SyntaxChecks::refusal)
                .ifPresent(refusal -> refused(review, arg, refusal));
    }

    private static void refused(Review review, Arg arg, Refusal refusal) {
        var reason = "ICU cannot format this: " + refusal.said;
        if (refusal.check == Check.SMOKE) {
            review.add(Check.SMOKE, arg.start(), arg.end(), reason, refusal.said);
        } else {
            review.add(refusal.check, arg.start(), arg.end(), reason, arg.name(), refusal.said);
        }
    }

    // ICU throws what it likes here: besides IllegalArgumentException also ArithmeticException and others. Some styles
    // are refused only when something is formatted.
    private static Optional<Refusal> refusal(Format format) {
        var check = Check.ICU_COMPILE;
        try {
            var style = format.style.isEmpty() ? "" : ", " + format.style;
            var compiled = new MessageFormat("{0, " + format.type + style + "}", format.locale.icu());
            check = Check.SMOKE;
            boolean moment = "date".equals(format.type) || "time".equals(format.type);
            compiled.format(new Object[] {moment ? new Date(0) : (Object) 1234.5});
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(new Refusal(check, String.valueOf(refused.getMessage())));
        }
    }

    private static void strayBraces(Review review) {
        for (var piece : review.shape().root().pieces()) {
            if (!(piece instanceof Literal literal)) {
                continue;
            }
            for (int i = literal.start(); i < literal.end(); i++) {
                if (review.text().charAt(i) == '}' && !quoted(review.shape(), i)) {
                    review.mend(Check.ICU_STRAY_BRACE, i, i + 1, "", "a “}” that closes nothing");
                }
            }
        }
    }

    private static boolean quoted(Shape shape, int index) {
        return shape.quotes().stream().anyMatch(quote -> quote.start() < index && index < quote.end());
    }

    private static void quote(Review review, Quote quote) {
        var content = review.text().substring(quote.start() + 1, quote.closed() ? quote.end() - 1 : quote.end());
        if (!quote.closed()) {
            review.add(Check.ICU_UNCLOSED_QUOTE, quote.start(), quote.end(), "an apostrophe quotes the rest of the text");
        }
        if (!inSource(review, content) && quotesArgument(review, content)) {
            var reason = "the apostrophe quotes an argument, which is printed as “" + content + "”";
            var better = typographic(review.text(), quote, content);
            review.mend(Check.ICU_QUOTED_ARGUMENT, quote.start(), quote.end(), better, reason, content);
        }
    }

    private static boolean inSource(Review review, String content) {
        return review.origin().shape() != null && !review.isOfSource()
                && review.origin().shape().quotes().stream()
                        .anyMatch(quote -> review.source().text().startsWith(content, quote.start() + 1));
    }

    static boolean quotesArgument(Review review, String content) {
        return QUOTED_NAME.matcher(content).results()
                .map(match -> match.group(1))
                .anyMatch(name -> review.origin().names().contains(name) || review.declared(name).isPresent());
    }

    // An elision or a quotation mark was meant: ’ and ‘ are never syntax.
    private static String typographic(String text, Quote quote, String content) {
        boolean elision = quote.start() > 0 && Character.isLetter(text.charAt(quote.start() - 1));
        return (elision ? "’" : "‘") + content + (quote.closed() ? "’" : "");
    }
}
