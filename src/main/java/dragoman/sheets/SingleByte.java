package dragoman.sheets;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which encoding of one byte a letter makes words of the bytes. Detectors of web pages count letters over long texts of one
 * language, and know neither Polish, Turkish nor Arabic; a file of orders has a few names among much ASCII. So each word
 * counts: the letters of its language, one script alone, small letters after large ones, and nothing but letters in it.
 */
final class SingleByte {

    private static final int MUCH = 1 << 20;

    /**
     * @param weight of a letter that is common: less where few shops write it
     * @param common the letters beyond ASCII that its languages use most
     * @param pairs two letters that tell French and Portuguese from Hungarian, whose own ő and ű have the bytes of õ and û
     */
    private record Candidate(Charset charset, UnicodeScript script, int weight, String common, Set<String> pairs) {

        Candidate(String charset, UnicodeScript script, int weight, String common, String... pairs) {
            this(Charset.forName(charset), script, weight, common, Set.of(pairs));
        }

        boolean isAtHome(String text, int at) {
            return common.indexOf(text.charAt(at)) >= 0
                    || at > 0 && pairs.contains(text.substring(at - 1, at + 1).toLowerCase(Locale.ROOT))
                    || at + 1 < text.length() && pairs.contains(text.substring(at, at + 2));
        }
    }

    // In the order in which they are preferred where nothing tells them apart.
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", UnicodeScript.LATIN, 3, "äöüßéèàçêëîïôùñáíóúãåøæœâÄÖÜÉÅØÀÈ", "oû", "õe"),
            new Candidate("windows-1250", UnicodeScript.LATIN, 3, "ąćęłńóśźżŁŚŻŹáéíóúýčďěňřšťůžČŘŠŽőöüäôľâîşţđ", "yű", "fű", "tű", "mű", "hű", "sű", "zű", "nű", "bű"),
            new Candidate("windows-1254", UnicodeScript.LATIN, 3, "ğışİöüçŞÇÖÜâĞ"),
            new Candidate("windows-1251", UnicodeScript.CYRILLIC, 3, "оеаинтсрвлкдъі"),
            new Candidate("windows-1253", UnicodeScript.GREEK, 3, "αοιετσνρηκπυάίό"),
            new Candidate("windows-1255", UnicodeScript.HEBREW, 3, "יוהלאתרבשמנן"),
            new Candidate("windows-1256", UnicodeScript.ARABIC, 3, "اليمونترعبةسد"),
            new Candidate("windows-1257", UnicodeScript.LATIN, 2, "āčēģīķļņšūžąęėįųõäöü"),
            new Candidate("windows-1258", UnicodeScript.LATIN, 2, "đăâêôơư"),
            new Candidate("x-windows-874", UnicodeScript.THAI, 3, "านรอกเงมยลวดท่"));

    private SingleByte() {}

    static Charset of(byte[] bytes) {
        // The earlier one of two that are as good: max would take the later.
        return CANDIDATES.stream().min(Comparator.comparingInt(candidate -> -score(bytes, candidate))).orElseThrow().charset();
    }

    private static int score(byte[] bytes, Candidate candidate) {
        var text = Encoding.decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MUCH)), candidate.charset());
        if (text.isEmpty()) {
            return Integer.MIN_VALUE + 1;
        }
        int score = 0;
        var letters = text.get();
        for (int i = 0; i < letters.length(); i++) {
            score += letters.charAt(i) < 0x80 ? 0 : score(letters, i, candidate);
        }
        return score;
    }

    private static int score(String text, int at, Candidate candidate) {
        char c = text.charAt(at);
        if (!isLetter(c)) {
            // A superscript two in the middle of a word is a letter of another encoding; a dash or a quotation mark is not.
            return isLetter(text, at - 1) && isLetter(text, at + 1) && c != '’' && c != '·' && c != '\u200c' ? -4 : Character.isISOControl(c) ? -4 : 0;
        }
        int score = candidate.isAtHome(text, at) ? candidate.weight() : UnicodeScript.of(c) == candidate.script() ? 0 : -2;
        if (candidate.script() != UnicodeScript.LATIN && (isAscii(text, at - 1) || isAscii(text, at + 1))) {
            score -= 3;
        }
        if (candidate.script() == UnicodeScript.LATIN && isForeign(text, at - 1) && isForeign(text, at + 1)) {
            score -= 3;
        }
        return isLetter(text, at - 1) && Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(c) ? score - 4 : score;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && c != 'ª' && c != 'º' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && isLetter(text.charAt(at));
    }

    private static boolean isAscii(String text, int at) {
        return isLetter(text, at) && text.charAt(at) < 0x80;
    }

    private static boolean isForeign(String text, int at) {
        return isLetter(text, at) && text.charAt(at) >= 0x80;
    }
}
