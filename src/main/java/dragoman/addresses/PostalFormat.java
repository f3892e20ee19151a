package dragoman.addresses;

import dragoman.formats.Reader;
import dragoman.i18n.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses as the country that they are in writes them, whoever reads them; only the country's own name is in the
 * reader's language. Nothing is transliterated.
 */
public final class PostalFormat {

    private static final Pattern LINES = Pattern.compile("\\R");

    private PostalFormat() {}

    /** The lines of an address, name included and telephone not; the country only for readers in another one. */
    public static List<String> lines(PostalAddress address, Reader reader) {
        var format = CountryFormats.of(address.country());
        var lines = isLatin(address) ? format.latin() : format.own();
        boolean abroad = !address.country().equals(reader.locale().region());
        Function<Character, String> parts = letter -> capitals(part(letter, address, format).strip(), letter, format);
        var written = new ArrayList<String>();
        // A province that is named after its city needs no line of its own: 28001 Madrid.
        boolean provinceIsCity = address.region().strip().equalsIgnoreCase(address.city().strip());
        for (var line : lines) {
            if (provinceIsCity && line.isOnly('S')) {
                continue;
            }
            LINES.splitAsStream(line.write(parts, abroad)).map(String::strip).filter(text -> isNew(text, written)).forEach(written::add);
        }
        var country = abroad && !address.country().isEmpty() ? Words.of(reader.locale()).region(address.country()) : "";
        if (isNew(country, written)) {
            written.add(CountryFormat.bigToSmall(lines) ? 0 : written.size(), country);
        }
        return List.copyOf(written);
    }

    private static String part(char letter, PostalAddress address, CountryFormat format) {
        return switch (letter) {
            case 'N' -> PersonNames.of(address);
            case 'O' -> address.company();
            case 'A' -> String.join("\n", address.lines());
            case 'D' -> address.district();
            case 'C' -> address.city();
            case 'S' -> address.region();
            case 'Z' -> Postcode.shaped(address.postcode(), format.postcode());
            default -> throw new IllegalArgumentException("no part of an address: " + letter);
        };
    }

    // Posts ask for capitals of A to Z; what they are in another script is not for us to say.
    private static String capitals(String text, char letter, CountryFormat format) {
        return format.capitalizes(letter) ? text.toUpperCase(Locale.ROOT) : text;
    }

    // Dubai is a city and an emirate: once is enough.
    private static boolean isNew(String line, List<String> written) {
        return !line.isEmpty() && written.stream().noneMatch(line::equalsIgnoreCase);
    }

    private static boolean isLatin(PostalAddress address) {
        var place = Stream.concat(address.lines().stream(), Stream.of(address.city(), address.district(), address.region())).collect(Collectors.joining());
        return place.codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
