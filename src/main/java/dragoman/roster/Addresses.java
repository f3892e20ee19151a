package dragoman.roster;

import dragoman.drafts.Target;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses with what was chosen behind the question mark. */
public final class Addresses {

    /** All texts. */
    public static final String TEXTS = "/workbench";

    private Addresses() {}

    /** Where a text is worked on. */
    public static String text(Target target) {
        // Of what names a unit only # has another meaning in an address.
        return TEXTS + "/" + target.locale().id() + "/" + target.unit().replace('#', '~');
    }

    /** @param pairs names and values; those without a value are left out */
    public static String of(String path, String... pairs) {
        var address = path;
        for (int i = 0; i < pairs.length; i += 2) {
            address = pairs[i + 1] == null || pairs[i + 1].isBlank() ? address : and(address, pairs[i], pairs[i + 1]);
        }
        return address;
    }

    /** One more. */
    public static String and(String address, String name, String value) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
