package dragoman.textwork;

import dragoman.foreign.Format;
import dragoman.i18n.LocaleId;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code import} and {@code export --format} are asked for.
 *
 * @param format as it was named, or as the end of the first file's name says
 */
record TextFileArguments(Optional<Format> format, LocaleId locale, Optional<Charset> encoding, boolean checkOnly, boolean exceptErrors, List<String> files) {

    private static final Set<String> WITH_VALUE = Set.of("--format", "--locale", "--encoding");
    private static final String CHECK_ONLY = "--check-only";
    private static final String EXCEPT_ERRORS = "--except-errors";

    /** Empty where nobody can tell what is meant. */
    static Optional<TextFileArguments> of(List<String> args) {
        var named = new HashMap<String, String>();
        var files = new ArrayList<String>();
        for (int i = 0; i < args.size(); i++) {
            var name = args.get(i);
            if (!name.startsWith("--")) {
                files.add(name);
                continue;
            }
            boolean hasValue = WITH_VALUE.contains(name) && i + 1 < args.size();
            if (!hasValue && !name.equals(CHECK_ONLY) && !name.equals(EXCEPT_ERRORS) || named.put(name, hasValue ? args.get(++i) : "") != null) {
                return Optional.empty();
            }
        }
        return of(named, files);
    }

    private static Optional<TextFileArguments> of(Map<String, String> named, List<String> files) {
        var locale = LocaleId.parse(named.get("--locale"));
        var encoding = Optional.ofNullable(named.get("--encoding"));
        var format = Optional.ofNullable(named.get("--format"));
        if (locale.isEmpty() || format.isPresent() && Format.named(format.get()).isEmpty() || encoding.isPresent() && !isCharset(encoding.get())) {
            return Optional.empty();
        }
        var known = format.flatMap(Format::named).or(() -> files.stream().findFirst().flatMap(Format::ofFile));
        return Optional.of(new TextFileArguments(known, locale.get(), encoding.map(Charset::forName), named.containsKey(CHECK_ONLY), named.containsKey(EXCEPT_ERRORS), List.copyOf(files)));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
