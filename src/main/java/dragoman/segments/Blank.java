package dragoman.segments;

import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Categories;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The pattern that a translation begins with: the source's, where each plural has the cases that the language needs for
 * the numbers that there can be, and those of single numbers that the source has.
 */
public final class Blank {

    private static final List<String> ORDER = List.of("zero", "one", "two", "few", "many", "other");

    private final Shape source;
    private final Contract contract;
    private final LocaleId locale;
    private final StringBuilder out = new StringBuilder();

    private Blank(Shape source, Contract contract, LocaleId locale) {
        this.source = source;
        this.contract = contract;
        this.locale = locale;
    }

    /** @param contract says which numbers there can be */
    public static String of(Shape source, Contract contract, LocaleId locale) {
        var blank = new Blank(source, contract, locale);
        blank.write(source.root(), 0, source.text().length());
        return blank.out.toString();
    }

    private void write(Message message, int start, int end) {
        int at = start;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && Inline.hasSegments(arg)) {
                out.append(source.text(), at, arg.start());
                argument(arg);
                at = arg.end();
            }
        }
        out.append(source.text(), at, end);
    }

    private void argument(Arg arg) {
        out.append('{').append(arg.name()).append(", ").append(Inline.kind(arg)).append(',');
        if (arg.offset() != 0) {
            out.append(" offset:").append((long) arg.offset());
        }
        for (var selector : selectors(arg)) {
            var branch = SourceSide.pick(arg, selector);
            out.append(' ').append(selector).append(" {");
            write(branch.message(), Segments.start(source, branch), branch.end() - 1);
            out.append('}');
        }
        out.append('}');
    }

    private Set<String> selectors(Arg arg) {
        var selectors = new LinkedHashSet<String>();
        arg.branches().stream().filter(branch -> arg.isSelect() || branch.isExplicit()).forEach(branch -> selectors.add(branch.selector()));
        if (!arg.isSelect()) {
            var counted = contract.argument(arg.name()).filter(declared -> declared.type() == Argument.Type.INT)
                    .orElseGet(() -> Argument.count(arg.name(), 0, Argument.COUNT_MAX));
            var reached = Categories.of(locale, arg, counted.min(), counted.max()).reached();
            ORDER.stream().filter(category -> reached.contains(category) || category.equals("other")).forEach(selectors::add);
        }
        return selectors;
    }
}
