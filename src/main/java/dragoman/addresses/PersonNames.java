package dragoman.addresses;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of people as they are called.
 *
 * <p>What the source knows as one name is shown as that. Of parts, the order is that of the name's own language (CLDR,
 * "nameOrderLocales"), whoever reads it: nobody is called otherwise abroad. A name's language is told by its script: Han,
 * kana and hangul put the family first and no space between. In Latin letters Hungarians and Vietnamese do, whose own
 * script it is. A Japanese, Korean or Chinese name in Latin letters is given-first: its owner has turned it for readers
 * of Latin letters already, or is a foreigner who lives there, and nothing tells us which.
 *
 * <p>ICU's PersonNameFormatter knows the same, and cannot be asked: on a machine whose language is Turkish it fails.
 */
public final class PersonNames {

    private static final Set<UnicodeScript> FAMILY_FIRST = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<String> FAMILY_FIRST_IN_LATIN = Set.of("HU", "VN");

    private PersonNames() {}

    /** The name to show for an address; empty where it has none. */
    public static String of(PostalAddress address) {
        var whole = address.name().strip();
        return whole.isEmpty() ? put(address.givenName().strip(), address.familyName().strip(), address.country()) : whole;
    }

    private static String put(String given, String family, String country) {
        var scripts = scripts(given + family);
        if (FAMILY_FIRST.containsAll(scripts)) {
            // In katakana alone the parts run into one another: ジョブズ スティーブ.
            return (family + (scripts.equals(Set.of(UnicodeScript.KATAKANA)) ? " " : "") + given).strip();
        }
        boolean familyFirst = scripts.equals(Set.of(UnicodeScript.LATIN)) && FAMILY_FIRST_IN_LATIN.contains(country);
        return (familyFirst ? family + " " + given : given + " " + family).strip();
    }

    // Marks, such as the one that lengthens a vowel in kana, are of no script of their own.
    private static Set<UnicodeScript> scripts(String name) {
        return name.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).filter(script -> script != UnicodeScript.COMMON)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
    }
}
