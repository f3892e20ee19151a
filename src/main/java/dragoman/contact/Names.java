package dragoman.contact;

import dragoman.staff.Accounts;
import dragoman.web.WebConfig;
import jakarta.inject.Singleton;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How buyers are told who of the house it was. */
@Singleton
public class Names {

    /** Names in these are written family first. */
    private static final Set<UnicodeScript> FAMILY_FIRST = Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final Accounts accounts;
    private final WebConfig config;

    Names(Accounts accounts, WebConfig config) {
        this.accounts = accounts;
        this.config = config;
    }

    /** What the shop is called. */
    public String shop() {
        return config.shop();
    }

    /** Somebody's first name; empty where there is no such account any more. */
    public Optional<String> first(Optional<Long> account) {
        return account.flatMap(id -> Optional.ofNullable(first(List.of(id)).get(id)));
    }

    /** First names by account, of however many at once. */
    Map<Long, String> first(Collection<Long> ids) {
        var names = new HashMap<>(accounts.names(ids));
        names.replaceAll((id, name) -> first(name));
        names.values().removeIf(String::isBlank);
        return names;
    }

    // Of a name that begins with the family all is said: which part is which nobody knows for sure.
    static String first(String name) {
        var whole = name.strip();
        boolean familyFirst = !whole.isEmpty() && FAMILY_FIRST.contains(UnicodeScript.of(whole.codePointAt(0)));
        return familyFirst ? whole : whole.split("\\s+")[0];
    }
}
