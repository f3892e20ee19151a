package dragoman.addresses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The formats of all countries, as {@code dragoman/addresses/formats.txt} lists them. */
final class CountryFormats {

    private static final String ALL_OTHERS = "ZZ";
    private static final Map<String, CountryFormat> FORMATS = shipped();

    private CountryFormats() {}

    /** How a country writes, or how all that have no row of their own do. */
    static CountryFormat of(String country) {
        return FORMATS.getOrDefault(country, FORMATS.get(ALL_OTHERS));
    }

    static Set<String> countries() {
        return FORMATS.keySet();
    }

    private static Map<String, CountryFormat> shipped() {
        try (var in = CountryFormats.class.getResourceAsStream("/dragoman/addresses/formats.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CountryFormat::of)
                    .collect(Collectors.toUnmodifiableMap(CountryFormat::country, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
