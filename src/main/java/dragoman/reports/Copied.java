package dragoman.reports;

import dragoman.i18n.Beginning;
import dragoman.i18n.Digest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Copied that a reader copied from a page, without what could be somebody's: a mail address, or digits enough for a number of anything. */
final class Copied {

    /** Characters that are kept. */
    static final int LONGEST = 500;
    private static final int READ = 2_000;
    private static final int NUMBER = 5;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}]+");

    private Copied() {}

    /** Empty where there are none. */
    static String of(String typed) {
        var text = SPACES.matcher(UNSEEN.matcher(Digest.nfc(Beginning.of(typed == null ? "" : typed, READ))).replaceAll("")).replaceAll(" ").strip();
        boolean number = text.codePoints().filter(Character::isDigit).limit(NUMBER).count() == NUMBER;
        var kept = SPACES.splitAsStream(text).map(word -> isPersonal(word, number) ? "…" : word).collect(Collectors.joining(" "));
        return Beginning.of(kept, LONGEST);
    }

    private static boolean isPersonal(String word, boolean number) {
        return word.indexOf('@') >= 0 || word.indexOf('＠') >= 0 || number && word.codePoints().anyMatch(Character::isDigit);
    }
}
