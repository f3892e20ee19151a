package dragoman.comparison;

import dragoman.i18n.Finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found in one text so far. */
public final class Found {

    /** How often one check says something of one text; who has mended those is told of the next. */
    public static final int MOST = 50;

    private final List<Result> results = new ArrayList<>(2);

    Found() {}

    void add(Severity severity, Check check, int start, int end, String reason, String fix, Object... values) {
        if (enough(check)) {
            return;
        }
        var arguments = new HashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(check.arguments().get(i), said(values[i]));
        }
        results.add(new Result(check.id(), severity, start, end, reason, arguments, Optional.ofNullable(fix)));
    }

    private static String said(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String.valueOf(value);
    }

    boolean enough(Check check) {
        return results.size() >= MOST && results.stream().filter(result -> result.id().equals(check.id())).count() >= MOST;
    }

    List<Result> gravestFirst() {
        if (results.size() > 1) {
            results.sort(Comparator.comparing(Result::severity).thenComparingInt(Result::start));
        }
        return List.copyOf(results);
    }
}
