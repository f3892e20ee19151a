package dragoman.terms;

import dragoman.terms.Kept.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a translation must keep. What stands inside of something found earlier, such as a number in a link, is part of it. */
public final class Keeper {

    // A character that goes on with a word written in Latin letters or digits. Han and kana may stand directly before a code.
    private static final String NOT_AFTER = "(?<![\\p{IsLatin}\\p{Nd}_])";
    private static final String NOT_BEFORE = "(?![\\p{IsLatin}\\p{Nd}_])";

    // Hangul is left out: its particles are written directly after a link.
    private static final String LINK = "[\\w\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\-.~:/?#\\[\\]@!$&'*+,;=%]";
    private static final String LINK_END = "[\\w\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}/=#&~%+-]";

    // All repetitions are bounded: a text of nothing but digits and commas must not cost its square.
    private static final String GROUPED = "\\p{Nd}{1,3}(?:[ \\u00a0\\u202f]\\p{Nd}{3}){1,6}(?:[.,]\\p{Nd}{1,9})?";
    private static final String NUMBER = "(?:" + GROUPED + "(?!\\p{Nd})|\\p{Nd}{1,40}+(?:[.,'’\\u066b\\u066c]\\p{Nd}{1,9}+){0,8}+)";
    private static final String ISO = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().collect(Collectors.joining("|"));
    private static final String SIGN = "(?:[A-Z]{0,3}\\p{Sc}|zł|Kč|kr|Ft|TL|(?:" + ISO + ")" + NOT_BEFORE + ")";
    private static final String BLANK = "[ \\u00a0\\u202f]?";

    /** @param pattern null where the caller says what is looked for */
    private record Rule(Kind kind, Pattern pattern) {}

    /** In this order: a place in a text belongs to the first that claims it. */
    private static final List<Rule> RULES = new ArrayList<>();

    static {
        put(Kind.CODE, "`[^`\\n]{1,200}`");
        put(Kind.PLACEHOLDER, "\\{\\{[\\w.,: -]{1,64}\\}\\}|\\$?\\{[\\w.,: -]{1,64}\\}|(?<![\\p{Nd}%])%(?:\\d{1,2}\\$)?[sdif]" + NOT_BEFORE);
        put(Kind.URL, "(?i)" + NOT_AFTER + "(?:https?://|www\\.)" + LINK + "*" + LINK_END, NOT_AFTER + "[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}/(?:" + LINK + "*" + LINK_END + ")?");
        put(Kind.MAIL, NOT_AFTER + "[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
        put(Kind.TERM, "");
        put(Kind.NAME, "");
        put(Kind.DATE, NOT_AFTER + "\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?:[T ]\\p{Nd}{2}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?:Z|[+-]\\p{Nd}{2}:?\\p{Nd}{2})?)?" + NOT_BEFORE,
                NOT_AFTER + "(?:\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}|\\p{Nd}{4}([./])\\p{Nd}{1,2}\\2\\p{Nd}{1,2})" + NOT_BEFORE,
                NOT_AFTER + "\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?" + NOT_BEFORE);
        put(Kind.MONEY, NOT_AFTER + "[+−-]?" + SIGN + BLANK + "[+−-]?" + NUMBER, NOT_AFTER + "[+−-]?" + NUMBER + BLANK + SIGN + "(?!\\p{IsLatin})");
        put(Kind.CODE, "[#№]" + BLANK + "[\\p{Alnum}][\\w-]{0,63}",
                NOT_AFTER + "(?=[A-Z0-9._/-]{0,63}[0-9])(?=[A-Z0-9._/-]{0,63}[A-Z])[A-Z0-9]{1,63}+(?:[-._/][A-Z0-9]{1,63}+)*+" + NOT_BEFORE,
                NOT_AFTER + "[A-Za-z]{1,63}\\d{2,63}[\\w-]{0,63}" + NOT_BEFORE);
        put(Kind.NUMBER, "\\+\\p{Nd}[\\p{Nd} ()./-]{6,24}\\p{Nd}", NOT_AFTER + GROUPED + NOT_BEFORE,
                NOT_AFTER + "\\p{Nd}{1,40}+(?:[.,'’\\u066b\\u066c]\\p{Nd}{1,9}+){1,8}+" + BLANK + "%?" + NOT_BEFORE, NOT_AFTER + "\\p{Nd}{4,}+" + NOT_BEFORE,
                NOT_AFTER + "\\p{Nd}{1,40}+" + BLANK + "%");
    }

    private Keeper() {}

    private static void put(Kind kind, String... patterns) {
        for (var pattern : patterns) {
            RULES.add(new Rule(kind, pattern.isEmpty() ? null : Pattern.compile(pattern)));
        }
    }

    /**
     * What a text holds, from its beginning to its end.
     *
     * @param terms words that are never translated
     * @param names of people and places, which are kept and are nobody's business
     */
    public static List<Kept> in(String text, Collection<String> terms, Collection<String> names) {
        var found = new ArrayList<Kept>();
        var taken = new BitSet(text.length());
        for (var rule : RULES) {
            if (rule.pattern != null) {
                take(rule.pattern, rule.kind, text, taken, found);
            } else {
                literal(rule.kind == Kind.TERM ? terms : names).forEach(pattern -> take(pattern, rule.kind, text, taken, found));
            }
        }
        found.sort(Comparator.comparingInt(Kept::from));
        return found;
    }

    private static void take(Pattern pattern, Kind kind, String text, BitSet taken, List<Kept> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            int next = taken.nextSetBit(matcher.start());
            if (matcher.end() > matcher.start() && (next < 0 || next >= matcher.end())) {
                taken.set(matcher.start(), matcher.end());
                found.add(new Kept(kind, matcher.group(), matcher.start(), matcher.end()));
            }
        }
    }

    // The longest first: of "Lantern" and "Lantern & Loom" the second is meant where both fit.
    private static List<Pattern> literal(Collection<String> words) {
        return words.stream().filter(word -> !word.isBlank()).sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.compile(NOT_AFTER + Pattern.quote(word) + NOT_BEFORE)).toList();
    }
}
