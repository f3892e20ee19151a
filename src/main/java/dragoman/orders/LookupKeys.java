package dragoman.orders;

import dragoman.i18n.Folding;

/** What buyers type, without what they type differently from what the shop wrote. */
public final class LookupKeys {

    /** As the database keeps them, in characters. */
    static final int LONGEST = 64;

    private LookupKeys() {}

    /** Letters and digits of an order's number: "#WY-1181", "＃wy１１８１" and one with marks of direction are "wy1181". */
    public static String number(String typed) {
        return lettersAndDigits(typed);
    }

    /** Letters and digits of a postcode: "〒160-0022" and "１６０００２２" are "1600022". */
    public static String postcode(String typed) {
        return lettersAndDigits(typed);
    }

    /** An e-mail address without spaces, width, case and invisible characters (RFC 5321 leaves case to the receiver, who never uses it). */
    public static String email(String typed) {
        var key = new StringBuilder();
        Folding.fold(typed).codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).map(LookupKeys::ascii).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String lettersAndDigits(String typed) {
        var key = new StringBuilder();
        Folding.fold(typed).codePoints().filter(Character::isLetterOrDigit).map(LookupKeys::ascii).limit(LONGEST).forEach(key::appendCodePoint);
        return key.toString();
    }

    // A digit of any script is that digit.
    private static int ascii(int c) {
        int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
        return digit < 0 ? c : '0' + digit;
    }
}
