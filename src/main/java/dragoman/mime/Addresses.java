package dragoman.mime;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People as headers name them. */
public final class Addresses {

    /** Somebody by address, as addresses are compared, and by name; each may be empty. */
    public record Person(String address, String name) {}

    private static final Person NOBODY = new Person("", "");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@,;:\"()\\[\\]\\\\]{1,64}@[^\\s<>@,;:\"()\\[\\]\\\\]{1,255}");
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 120;
    /** Characters of a header that are looked at: some name a thousand people. */
    private static final int LOOKED_AT = 4000;

    private Addresses() {}

    /** The first person of a header, as it came. */
    static Person first(String header) {
        var said = Tidy.cut(header.strip(), LOOKED_AT);
        return parsed(said).stream().map(Addresses::person).filter(one -> !one.address.isEmpty()).findFirst()
                .orElseGet(() -> ADDRESS.matcher(said).results().map(found -> new Person(compared(found.group()), "")).filter(one -> !one.address.isEmpty()).findFirst().orElse(NOBODY));
    }

    /** As it is compared: in lower case, its host in ASCII; empty where nobody could be written to. */
    public static String compared(String address) {
        var stripped = Tidy.unbent(address).strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || !ADDRESS.matcher(stripped).matches()) {
            return "";
        }
        return host(stripped.substring(at + 1)).map(host -> (stripped.substring(0, at) + "@" + host).toLowerCase(Locale.ROOT))
                .filter(whole -> whole.length() <= LONGEST).orElse("");
    }

    private static List<InternetAddress> parsed(String said) {
        try {
            return Stream.of(InternetAddress.parseHeader(said, false)).toList();
        } catch (AddressException | RuntimeException e) {
            return List.of();
        }
    }

    private static Person person(InternetAddress one) {
        var address = EncodedWords.decode(Optional.ofNullable(one.getAddress()).orElse(""));
        // The library decodes names by its own lights; what stood there says more.
        var said = one.toString();
        int open = said.lastIndexOf('<');
        var name = open > 0 ? said.substring(0, open) : "";
        return new Person(compared(address), Tidy.line(EncodedWords.decode(unquoted(name.strip())), LONGEST_NAME));
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"") ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1") : name;
    }

    // "invalid" and "unknown" are nobody's (RFC 2606), and a host without a dot is of some other house.
    private static Optional<String> host(String host) {
        try {
            var ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            boolean fits = ascii.matches("[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)+");
            return Optional.of(ascii).filter(some -> fits && Arrays.stream(new String[] {".invalid", ".unknown"}).noneMatch(some::endsWith));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
