package dragoman.api;

import dragoman.i18n.LocaleId;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers, codes, ids and addresses of the web in a body. */
final class Values {

    private static final int CODE = 40;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int URL = 2000;

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7E]+");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> BY_ALPHA_3 =
            COUNTRIES.stream().collect(Collectors.toUnmodifiableMap(country -> new Locale("", country).getISO3Country(), country -> country));

    private Values() {}

    /** A whole number from nought to a million. */
    static int count(Place place) {
        var number = place.number().filter(read -> read.stripTrailingZeros().scale() <= 0 && read.signum() >= 0 && read.compareTo(MOST) <= 0);
        if (number.isEmpty()) {
            place.flaw("A whole number from 0 to " + MOST + " belongs here.");
        }
        return number.map(BigDecimal::intValueExact).orElse(0);
    }

    static boolean flag(Place place) {
        if (place.flag().isEmpty()) {
            place.flaw("true or false belongs here.");
        }
        return place.flag().orElse(false);
    }

    /** ISO 3166-1 alpha-2, upper case; alpha-3 is understood, which some carriers write. */
    static String country(Place place) {
        var code = place.text(CODE).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !COUNTRIES.contains(code) && !BY_ALPHA_3.containsKey(code)) {
            place.flaw("This is no country (ISO 3166-1), such as JP.");
        }
        return BY_ALPHA_3.getOrDefault(code, code);
    }

    /** A canonical BCP 47 tag; shops write fr-Fr and zh_TW. */
    static String language(Place place) {
        var said = place.text(CODE);
        var read = LocaleId.parse(said.replace('_', '-')).map(LocaleId::tag);
        if (!said.isEmpty() && read.isEmpty()) {
            place.flaw("This is no language (BCP 47), such as pt-BR.");
        }
        return read.orElse("");
    }

    /** An address of the web with one of these schemes; buyers will follow it. */
    static String url(Place place, Set<String> schemes) {
        var text = place.text(URL);
        try {
            var uri = new URI(text);
            if (text.isEmpty() || uri.getScheme() != null && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT)) && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException noUri) {
            // Told below with all else that is no address.
        }
        place.flaw("This is no address of the web that begins with one of: " + schemes.stream().sorted().map(scheme -> scheme + "://").collect(Collectors.joining(", ")) + ".");
        return "";
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** A name that the database keeps: ASCII, without spaces. */
    static String id(Place place, int most) {
        var id = place.text(most);
        if (!isId(id)) {
            place.flaw("Letters, digits and signs of ASCII belong here, at least one and no space.");
        }
        return id;
    }

    /** A word of an enum. */
    static <E extends Enum<E>> E one(Place place, E standIn) {
        var word = place.text(CODE).toUpperCase(Locale.ROOT);
        var words = standIn.getDeclaringClass().getEnumConstants();
        var found = Arrays.stream(words).filter(known -> known.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            place.flaw("This is none of " + Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return found.orElse(standIn);
    }
}
