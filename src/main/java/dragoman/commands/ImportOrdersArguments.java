package dragoman.commands;

import dragoman.sheets.ImportOptions;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code import-orders} is asked for. */
record ImportOrdersArguments(String file, Optional<String> shop, ImportOptions options) {

    static final String USAGE = "import-orders FILE.csv [--dry-run] [--shop KEY] [--encoding NAME] [--separator comma|semicolon|tab] [--decimal comma|point]";

    private static final Map<String, Character> MARKS = Map.of("comma", ',', "semicolon", ';', "tab", '\t', "point", '.');
    private static final Map<String, Set<String>> NAMED = Map.of("--separator", Set.of("comma", "semicolon", "tab"), "--decimal", Set.of("comma", "point"));
    private static final Set<String> WITH_VALUE = Set.of("--shop", "--encoding", "--separator", "--decimal");

    /** Empty where nobody can tell what is meant. */
    static Optional<ImportOrdersArguments> of(List<String> args) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < args.size(); i++) {
            var name = args.get(i);
            boolean hasValue = WITH_VALUE.contains(name) && i + 1 < args.size();
            var key = hasValue || name.equals("--dry-run") ? name : name.startsWith("-") ? "" : "file";
            if (key.isEmpty() || named.put(key, hasValue ? args.get(++i) : name) != null) {
                return Optional.empty();
            }
        }
        return named.containsKey("file") && isMeant(named) ? Optional.of(of(named)) : Optional.empty();
    }

    private static boolean isMeant(Map<String, String> named) {
        return NAMED.entrySet().stream().allMatch(option -> !named.containsKey(option.getKey()) || option.getValue().contains(named.get(option.getKey())))
                && (!named.containsKey("--encoding") || isCharset(named.get("--encoding")));
    }

    private static ImportOrdersArguments of(Map<String, String> named) {
        return new ImportOrdersArguments(named.get("file"), Optional.ofNullable(named.get("--shop")), new ImportOptions(
                Optional.ofNullable(named.get("--encoding")).map(Charset::forName), Optional.ofNullable(named.get("--separator")).map(MARKS::get),
                Optional.ofNullable(named.get("--decimal")).map(MARKS::get), named.containsKey("--dry-run")));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    /** A separator by the word that it is asked for with. */
    static String nameOf(char mark) {
        return MARKS.entrySet().stream().filter(known -> known.getValue() == mark).map(Map.Entry::getKey).findFirst().orElseThrow();
    }
}
