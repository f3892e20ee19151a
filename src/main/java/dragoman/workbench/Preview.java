package dragoman.workbench;

import dragoman.formats.Messages;
import dragoman.formats.Reader;
import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Choice;
import dragoman.pattern.Limits;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import dragoman.pattern.Variants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A text as its readers will see it, every case of it, with values that reach the case. */
final class Preview {

    /**
     * A case of it.
     *
     * @param about the values that chose the case, such as {@code count = 22}; empty where there is only one
     * @param html the same as a page shows it, safe; empty where the page shows the text as it stands
     */
    record Line(String about, String text, String html) {

        Line shownAs(UnaryOperator<String> rendering) {
            return new Line(about, text, rendering.apply(text));
        }
    }

    private static final int EXAMPLES = 2;
    private static final int MOST = 40;

    private final Shape shape;
    private final LocaleId locale;
    private final Contract contract;
    private final Reader reader;
    private final Messages messages;
    private final Instant now;

    private Preview(Shape shape, LocaleId locale, Contract contract, Reader reader, Messages messages, Instant now) {
        this.shape = shape;
        this.locale = locale;
        this.contract = contract;
        this.reader = reader;
        this.messages = messages;
        this.now = now;
    }

    /** Nothing where the text cannot be read or formatted: the findings say why. */
    static List<Line> of(String text, LocaleId locale, Contract contract, Reader reader, Messages messages, Instant now) {
        var shape = Reading.of(text, Limits.STANDARD).shape();
        if (shape == null) {
            return List.of();
        }
        var preview = new Preview(shape, locale, contract, reader, messages, now);
        try {
            return preview.lines();
        } catch (RuntimeException | StackOverflowError refused) {
            return List.of();
        }
    }

    private List<Line> lines() {
        var lines = new LinkedHashSet<Line>();
        for (var choices : Variants.of(shape).stream().filter(this::occurs).toList()) {
            for (int example = 0; example < EXAMPLES + 1 && lines.size() < MOST; example++) {
                lines.add(line(choices, example));
            }
        }
        return new ArrayList<>(lines);
    }

    private boolean occurs(Map<String, Choice> choices) {
        return shape.args().stream().allMatch(arg -> {
            var choice = choices.get(arg.name());
            var branch = choice == null || choice.type() != arg.type() ? null : arg.branch(choice.selector());
            return branch == null || Boxes.occurs(arg, branch, locale, contract);
        });
    }

    private Line line(Map<String, Choice> choices, int example) {
        var values = new HashMap<String, Object>();
        var about = new ArrayList<String>();
        for (var arg : shape.args()) {
            var choice = choices.get(arg.name());
            if (choice != null && choice.type() == arg.type() && !values.containsKey(arg.name())) {
                var value = chosen(arg, choice, example);
                values.put(arg.name(), value);
                about.add(arg.name() + " = " + (value instanceof Number number ? number(number) : value));
            }
        }
        shape.args().forEach(arg -> values.computeIfAbsent(arg.name(), name -> any(arg)));
        return new Line(String.join(", ", about), messages.format(shape.text(), locale, reader, values), "");
    }

    private Object chosen(Arg arg, Choice choice, int example) {
        var branch = arg.branch(choice.selector());
        if (arg.isSelect() || branch == null) {
            return choice.selector();
        }
        if (branch.isExplicit()) {
            return whole(branch.number());
        }
        var examples = Boxes.categories(arg, locale, contract).examples(choice.selector(), EXAMPLES).stream()
                .filter(number -> arg.branches().stream().noneMatch(other -> other.isExplicit() && other.number() == number + arg.offset())).toList();
        return examples.isEmpty() ? (Object) 0L : whole(examples.get(Math.min(example, examples.size() - 1)) + arg.offset());
    }

    private Object any(Arg arg) {
        var declared = contract.argument(arg.name());
        var type = declared.map(Argument::type).orElse(Argument.Type.TEXT);
        if (!arg.branches().isEmpty()) {
            return arg.isSelect() ? "other" : (Object) 1L;
        }
        return switch (type) {
            case INT, DECIMAL -> declared.get().min() > 3 ? declared.get().min() : Math.min(3, declared.get().max());
            case DATE, TIME, DATETIME -> now;
            default -> arg.simpleType().equals("number") ? (Object) 3L
                    : arg.simpleType().equals("date") || arg.simpleType().equals("time") ? now : "‹" + arg.name() + "›";
        };
    }

    private String number(Number value) {
        return messages.format("{n, number}", locale, reader, Map.of("n", value));
    }

    private static Number whole(double n) {
        if (n == Math.rint(n)) {
            return (long) n;
        }
        return n;
    }
}
