package dragoman.lists;

import dragoman.handling.Cases;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The address of a list, as somebody says it: nobody is led there, what it says is read and the address made anew. */
final class ListAddress {

    private ListAddress() {}

    /** What it says, by name; empty where it is no list's. */
    static Optional<Map<String, String>> read(String address) {
        if (address.equals(Cases.CONSOLE)) {
            return Optional.of(Map.of());
        }
        return address.startsWith(Cases.CONSOLE + "?") ? Optional.of(pairs(address.substring(Cases.CONSOLE.length() + 1))) : Optional.empty();
    }

    private static Map<String, String> pairs(String query) {
        var said = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                said.putIfAbsent(pair.substring(0, at), decoded(pair.substring(at + 1)));
            }
        }
        return said;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
