package dragoman.pattern;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Message.Arg;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The plural categories that the whole numbers of a range reach in a locale, by the rules of the running ICU
 * (UTS #35 part 3, "Language Plural Rules"). A table of our own would go stale with the next CLDR.
 */
public final class Categories {

    /** The categories that CLDR knows in any language. */
    public static final Set<String> ALL = Set.of("zero", "one", "two", "few", "many", "other");

    // Rules look at the last digits; what they single out beyond two thousand, such as millions, is in CLDR's samples.
    private static final int LOOKED_AT = 2000;
    // One more than there may be explicit cases.
    private static final int REMEMBERED = 64;

    // Rules look at the digits after the point, or whether there are any.
    private static final List<Double> FRACTIONS = List.of(0.1, 0.2, 0.5, 1.1, 1.2, 1.5, 2.1, 2.5, 10.1, 10.11, 100.5);

    // What people try first when they try a fraction.
    private static final double USUAL = 1.5;

    private record Key(LocaleId locale, PluralType type, long min, long max) {}

    private static final Memo<Key, Categories> KNOWN = new Memo<>(5_000);
    private static final TreeSet<Long> NO_NUMBERS = new TreeSet<>();
    private static final Memo<Key, String[]> FIRST = new Memo<>(2_000);

    private final PluralRules rules;
    private final long max;
    private final Map<String, TreeSet<Long>> numbers = new LinkedHashMap<>();
    private final Memo<String, Double> beyond = new Memo<>(10);

    private Categories(Key key) {
        rules = PluralRules.forLocale(key.locale.icu(), key.type);
        boolean crossesZero = key.min <= 0 && key.max >= 0;
        long low = crossesZero ? 0 : Math.min(Math.abs(key.min), Math.abs(key.max));
        max = Math.max(Math.abs(key.min), Math.abs(key.max));
        var first = FIRST.get(new Key(key.locale, key.type, 0, 0), some -> first(rules));
        for (long n = low; n <= Math.min(max, low + LOOKED_AT); n++) {
            remember(n < first.length ? first[(int) n] : rules.select(n), n);
        }
        for (var category : rules.getKeywords()) {
            samples(category).stream()
                    .map(Double::longValue)
                    .filter(n -> n >= low && n <= max)
                    .forEach(n -> remember(category, n));
        }
    }

    /** The categories that an argument, cardinal or ordinal, reaches with the whole numbers from min to max. */
    public static Categories of(LocaleId locale, Arg arg, long min, long max) {
        var type = arg.isOrdinal() ? PluralType.ORDINAL : PluralType.CARDINAL;
        return KNOWN.get(new Key(locale, type, min, max), Categories::new);
    }

    private static String[] first(PluralRules rules) {
        var first = new String[LOOKED_AT];
        for (int n = 0; n < LOOKED_AT; n++) {
            first[n] = rules.select(n);
        }
        return first;
    }

    private void remember(String category, long n) {
        var some = numbers.computeIfAbsent(category, name -> new TreeSet<>());
        if (some.size() < REMEMBERED) {
            some.add(n);
        }
    }

    /** Whole numbers that CLDR names for a category. */
    private Collection<Double> samples(String category) {
        var samples = rules.getSamples(category);
        return samples == null ? List.of() : samples;
    }

    /** Whether the language has this category for any number. */
    public boolean known(String category) {
        return rules.getKeywords().contains(category);
    }

    /** Every category that the language has. */
    public Set<String> known() {
        return rules.getKeywords();
    }

    /** The categories that a whole number of the range reaches. */
    public Set<String> reached() {
        return numbers.keySet();
    }

    /** The first whole numbers of the range that are in the category. */
    public Set<Long> numbers(String category) {
        return numbers.getOrDefault(category, NO_NUMBERS);
    }

    /** The category of any number, of the range or not. */
    public String category(double n) {
        return rules.select(n);
    }

    /** Whether a fraction within the range reaches the category. */
    public boolean reachedByFraction(String category) {
        return FRACTIONS.stream().anyMatch(n -> n <= max && rules.select(n).equals(category));
    }

    /** A number of the category, in the range if there is one; NaN where no number reaches it. */
    public double sample(String category) {
        var reached = numbers.get(category);
        return reached != null ? reached.first() : beyond.get(category, this::sampleBeyond);
    }

    /** Numbers that stand for a category beside what is written for it: the first whole ones of the range, or else a fraction, or what CLDR names. */
    public List<Double> examples(String category, int most) {
        var whole = numbers(category).stream().limit(most).map(Long::doubleValue).toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        return rules.select(USUAL).equals(category) ? List.of(USUAL) : Stream.of(sample(category)).filter(n -> !n.isNaN()).toList();
    }

    private double sampleBeyond(String category) {
        var fractions = FRACTIONS.stream().filter(n -> rules.select(n).equals(category));
        return Stream.concat(samples(category).stream(), fractions).findFirst().orElse(Double.NaN);
    }
}
