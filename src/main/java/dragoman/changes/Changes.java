package dragoman.changes;

import dragoman.pattern.Limits;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed between two versions of a text: the cases that did, and in each the words. */
public final class Changes {

    private final String pattern;
    private final Map<String, String> cases = new LinkedHashMap<>();

    private Changes(String pattern, Message root) {
        this.pattern = pattern;
        take(root, 0, pattern.length(), "");
    }

    /** Of two that are the same, none. */
    public static List<Change> of(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        var changed = cases(before).flatMap(old -> cases(after).map(now -> changed(old, now))).orElse(List.of());
        // Where only the syntax around the cases changed, or one of them cannot be read, all of it is shown.
        return changed.isEmpty() ? List.of(Change.of("", before, after)) : changed;
    }

    private static Optional<Map<String, String>> cases(String pattern) {
        return Optional.ofNullable(Reading.of(pattern, Limits.STANDARD).shape()).map(shape -> new Changes(pattern, shape.root()).cases);
    }

    private static List<Change> changed(Map<String, String> old, Map<String, String> now) {
        var changed = new ArrayList<Change>();
        now.forEach((place, text) -> {
            var before = old.getOrDefault(place, "");
            if (!before.equals(text)) {
                changed.add(Change.of(about(place), before, text));
            }
        });
        old.forEach((place, text) -> {
            if (!now.containsKey(place)) {
                changed.add(Change.of(about(place), text, ""));
            }
        });
        return changed;
    }

    private static String about(String place) {
        return place.substring(0, place.indexOf('#'));
    }

    private void take(Message message, int start, int end, String about) {
        int from = start;
        boolean parted = false;
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && !arg.branches().isEmpty()) {
                keep(from, arg.start(), about);
                arg.branches().forEach(branch -> branch(arg, branch, about));
                from = arg.end();
                parted = true;
            }
        }
        if (!parted || from < end) {
            keep(from, end, about);
        }
    }

    private void branch(Arg arg, Branch branch, String about) {
        var here = arg.name() + " = " + branch.selector();
        take(branch.message(), pattern.indexOf('{', branch.selectorEnd()) + 1, branch.end() - 1, about.isEmpty() ? here : about + ", " + here);
    }

    // What stands around cases comes more than once; no argument’s name has the sign that counts.
    private void keep(int from, int to, String about) {
        var text = pattern.substring(from, to);
        if (!text.isBlank()) {
            int nth = 0;
            while (cases.containsKey(about + "#" + nth)) {
                nth++;
            }
            cases.put(about + "#" + nth, text);
        }
    }
}
