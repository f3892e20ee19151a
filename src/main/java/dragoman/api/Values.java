package dragoman.api;

import dragoman.i18n.LocaleId;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in texts of a body: times, days, countries, addresses of the web. */
final class Values {

    static final int TIME = 40;
    private static final int URL = 2000;

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7E]+");
    private static final Pattern RFC_3339 = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> BY_ALPHA_3 =
            COUNTRIES.stream().collect(Collectors.toUnmodifiableMap(country -> new Locale("", country).getISO3Country(), country -> country));

    private Values() {}

    /** A moment with its offset (RFC 3339). Without one nobody can say when it was. */
    static Instant instant(Place place) {
        return offset(place).toInstant();
    }

    static OffsetDateTime offset(Place place) {
        var text = place.text(TIME);
        try {
            if (RFC_3339.matcher(text).matches()) {
                var read = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
                if (read.toInstant().isBefore(FIRST) || !read.toInstant().isBefore(LAST)) {
                    place.flaw("This is not between 1990 and 2200.");
                }
                return read;
            }
        } catch (DateTimeException noSuchDay) {
            // Told below, as what looks like a time and is none.
        }
        place.flaw("This is no time with its offset (RFC 3339), such as 2026-11-21T10:15:00+01:00.");
        return OffsetDateTime.ofInstant(FIRST, ZoneOffset.UTC);
    }

    /** Like {@link #instant}, and not in the future: a clock may be a day ahead, and nothing else. */
    static Instant past(Place place, Instant now) {
        var read = instant(place);
        if (read.isAfter(now.plusSeconds(86_400))) {
            place.flaw("This is in the future.");
        }
        return read;
    }

    static LocalDate day(Place place) {
        return parsed(place, LocalDate::parse, LocalDate.EPOCH, "This is no day (ISO 8601), such as 2026-11-21.");
    }

    static LocalTime hour(Place place) {
        return parsed(place, LocalTime::parse, LocalTime.NOON, "This is no time of day, such as 09:30.");
    }

    /** An IANA zone or an offset, in its one spelling. */
    static String zone(Place place) {
        return parsed(place, text -> text.isEmpty() ? "" : ZoneId.of(text).getId(), "", "This is no IANA zone, such as Asia/Tokyo, and no offset, such as +09:00.");
    }

    /** ISO 3166-1 alpha-2, upper case; alpha-3 is understood, which some carriers write. */
    static String country(Place place) {
        var code = place.text(TIME).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !COUNTRIES.contains(code) && !BY_ALPHA_3.containsKey(code)) {
            place.flaw("This is no country (ISO 3166-1), such as JP.");
        }
        return BY_ALPHA_3.getOrDefault(code, code);
    }

    /** A canonical BCP 47 tag; shops write fr-Fr and zh_TW. */
    static String language(Place place) {
        var said = place.text(TIME);
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
        var word = place.text(TIME).toUpperCase(Locale.ROOT);
        var words = standIn.getDeclaringClass().getEnumConstants();
        var found = Arrays.stream(words).filter(known -> known.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            place.flaw("This is none of " + Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return found.orElse(standIn);
    }

    private static <T> T parsed(Place place, Function<String, T> parse, T standIn, String reason) {
        try {
            return parse.apply(place.text(TIME));
        } catch (DateTimeException none) {
            place.flaw(reason);
            return standIn;
        }
    }
}
