package dragoman.pattern;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import dragoman.i18n.LocaleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The plural rules of all languages as one version of CLDR has them (UTS #35 part 3). The running ICU's are what counts;
 * the kept ones, a copy of what texts were last checked against, tell what a new version changes.
 */
public final class PluralTable {

    private static final String KEPT = "/dragoman/pattern/plural-rules.txt";
    private static final String ROOT = "root";
    private static final String SAMPLES = "\\s*@(?:integer|decimal)[^;]*";

    private final Versions versions;
    private final Map<PluralType, Map<String, String>> rules;

    private PluralTable(Versions versions, Map<PluralType, Map<String, String>> rules) {
        this.versions = versions;
        this.rules = rules;
    }

    /** Those of the running ICU. */
    public static PluralTable running() {
        var rules = new HashMap<PluralType, Map<String, String>>();
        for (var type : PluralType.values()) {
            var byLocale = new TreeMap<String, String>();
            for (var locale : PluralRules.getAvailableULocales()) {
                byLocale.put(locale.getName(), description(PluralRules.forLocale(locale, type)));
            }
            rules.put(type, byLocale);
        }
        return new PluralTable(Versions.running(), rules);
    }

    /** Those that are kept in a file beside this class. */
    public static PluralTable kept() {
        try (var in = PluralTable.class.getResourceAsStream(KEPT)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #text} wrote. */
    public static PluralTable read(String text) {
        var heads = new HashMap<String, String>();
        var rules = new HashMap<PluralType, Map<String, String>>();
        for (var line : text.lines().filter(some -> !some.isBlank() && !some.startsWith("#")).toList()) {
            var pair = line.split("\\s*=\\s*", 2);
            var names = pair[0].split(" ");
            if (names.length == 1) {
                heads.put(names[0], pair[1]);
            }
            for (int i = 1; i < names.length; i++) {
                rules.computeIfAbsent(PluralType.valueOf(names[0]), type -> new TreeMap<>()).put(names[i], pair[1]);
            }
        }
        return new PluralTable(new Versions(heads.get("icu"), heads.get("cldr")), rules);
    }

    /** As a file has it: one line for all languages with the same rules. */
    public String text() {
        var out = new StringBuilder("icu=" + versions.icu() + "\ncldr=" + versions.cldr() + "\n");
        for (var type : PluralType.values()) {
            var byRules = rules.get(type).entrySet().stream()
                    .collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toCollection(TreeSet::new))));
            byRules.forEach((description, locales) -> out.append(type).append(' ').append(String.join(" ", locales)).append(" = ").append(description).append('\n'));
        }
        return out.toString();
    }

    public Versions versions() {
        return versions;
    }

    /** The categories that a language has. */
    public Set<String> categories(LocaleId locale, boolean ordinal) {
        return rules(locale, ordinal).getKeywords();
    }

    /** A language's rules, or its parent's as ICU has it. */
    PluralRules rules(LocaleId locale, boolean ordinal) {
        try {
            return PluralRules.parseDescription(description(locale, ordinal));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Equal exactly where the rules are. */
    String description(LocaleId locale, boolean ordinal) {
        var byLocale = rules.get(ordinal ? PluralType.ORDINAL : PluralType.CARDINAL);
        for (var id = locale.id(); !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('_')))) {
            if (byLocale.containsKey(id)) {
                return byLocale.get(id);
            }
        }
        return byLocale.get(ROOT);
    }

    private static String description(PluralRules rules) {
        return rules.toString().replaceAll(SAMPLES, "").strip();
    }
}
