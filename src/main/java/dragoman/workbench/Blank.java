package dragoman.workbench;

import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Choice;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of a translation that nobody has begun: the source's arguments with the cases that the language has, each still to be
 * written.
 */
final class Blank {

    private final String source;
    private final LocaleId locale;
    private final Contract contract;
    private final StringBuilder out = new StringBuilder();

    private Blank(String source, LocaleId locale, Contract contract) {
        this.source = source;
        this.locale = locale;
        this.contract = contract;
    }

    /** The pattern to begin from; empty for a source without cases. */
    static String of(Message root, String source, LocaleId locale, Contract contract) {
        var blank = new Blank(source, locale, contract);
        blank.write(root, 0, source.length());
        return blank.out.toString();
    }

    private void write(Message message, int start, int end) {
        var args = message.pieces().stream().filter(piece -> piece instanceof Arg arg && !arg.branches().isEmpty()).map(Arg.class::cast).toList();
        int from = start;
        for (var arg : args) {
            // What stands around is the source's until somebody writes over it.
            out.append(source, from, arg.start()).append(source, arg.start(), arg.branches().get(0).start());
            selectors(arg).forEach(selector -> branch(arg, selector));
            out.setCharAt(out.length() - 1, '}');
            from = arg.end();
        }
        if (!args.isEmpty()) {
            out.append(source, from, end);
        }
    }

    private void branch(Arg arg, String selector) {
        out.append(selector).append(" {");
        var like = Choice.pick(arg, new Choice(arg.type(), selector));
        write(like.message(), source.indexOf('{', like.selectorEnd()) + 1, like.end() - 1);
        out.append("} ");
    }

    private List<String> selectors(Arg arg) {
        var all = new ArrayList<String>();
        if (arg.isSelect()) {
            arg.branches().forEach(branch -> all.add(branch.selector()));
            return all;
        }
        arg.branches().stream().filter(Branch::isExplicit).map(Branch::selector).forEach(all::add);
        var reached = Boxes.categories(arg, locale, contract).reached();
        for (var category : List.of("zero", "one", "two", "few", "many")) {
            if (reached.contains(category)) {
                all.add(category);
            }
        }
        all.add("other");
        return all;
    }
}
