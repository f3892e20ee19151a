package dragoman.i18n;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parent of a locale by CLDR's inheritance rules, UTS #35 "Parent Locales". Cutting off subtags would send
 * {@code es_MX} past {@code es_419}, and {@code zh_Hant} to the Simplified script.
 */
final class CldrParents {

    private static final Map<String, String> TABLE = read();

    private CldrParents() {}

    static String version() {
        return TABLE.get("cldr");
    }

    /** Child to parent, as CLDR lists them. */
    static Map<String, String> table() {
        return TABLE;
    }

    /** Empty where the parent is the root. */
    static Optional<LocaleId> of(LocaleId child) {
        var listed = TABLE.get(child.id());
        if (listed != null) {
            return Optional.of(LocaleId.of(listed));
        }
        return child.region().isEmpty() ? withoutScript(child) : withoutRegion(child);
    }

    // zh_HK is written in Traditional characters: its parent is zh_Hant_HK, although its name does not say so.
    private static Optional<LocaleId> withoutRegion(LocaleId child) {
        var language = child.withoutRegion();
        if (child.script().isEmpty() && !child.fullScript().equals(language.fullScript())) {
            return Optional.of(LocaleId.of(child.language() + "_" + child.fullScript() + "_" + child.region()));
        }
        return Optional.of(language);
    }

    private static Optional<LocaleId> withoutScript(LocaleId child) {
        if (child.script().isEmpty()) {
            return Optional.empty();
        }
        var language = LocaleId.of(new ULocale(child.language()));
        return language.fullScript().equals(child.script()) ? Optional.of(language) : Optional.empty();
    }

    private static Map<String, String> read() {
        try (var in = CldrParents.class.getResourceAsStream("/dragoman/i18n/parents.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
