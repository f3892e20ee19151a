package dragoman.wording;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Memo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a language is written, as {@code languages.properties} has it by locale, by its parents in CLDR, by its script, or
 * for any.
 *
 * @param ends ways to write a mark at the end of a text
 * @param last what a last character may be the end of
 * @param comparesEnds whether sentences end with marks that can be compared with another language's
 * @param inside marks that stand inside a word of the sentence that they would end
 * @param narrow marks with a narrow no-break space before them
 * @param wide marks with a no-break space before them
 * @param after marks with a no-break space after them
 * @param opens pairs of a mark and, before it, the one that opens what it ends
 * @param gapless whether there are no spaces between words
 * @param invisible characters that nobody sees and that are usual in texts
 * @param dense whether a character is a word or half of one
 * @param twice words, in lower case, that may stand twice in a row
 */
record Habits(
        Map<EndMark, List<String>> ends,
        Map<Character, List<EndMark>> last,
        boolean comparesEnds,
        String inside,
        String narrow,
        String wide,
        String after,
        List<String> opens,
        boolean gapless,
        String invisible,
        boolean dense,
        Set<String> twice) {

    private static final String EVERYWHERE = "any";
    private static final String EVERY_WORD = "*";

    private static final Properties TABLE = read();
    private static final Memo<LocaleId, Habits> KNOWN = new Memo<>(1_000);

    static Habits of(LocaleId locale) {
        return KNOWN.get(locale, Habits::find);
    }

    private static Habits find(LocaleId locale) {
        var ends = new EnumMap<EndMark, List<String>>(EndMark.class);
        Arrays.stream(EndMark.values()).forEach(mark -> ends.put(mark, said(locale, mark.habit())));
        return new Habits(ends, last(ends), said(locale, "ends").isEmpty(), marks(locale, "inside"), marks(locale, "narrow"), marks(locale, "wide"),
                marks(locale, "after"), said(locale, "opens"), !said(locale, "gapless").isEmpty(), marks(locale, "invisible"),
                !said(locale, "dense").isEmpty(), Set.copyOf(said(locale, "twice")));
    }

    private static Map<Character, List<EndMark>> last(Map<EndMark, List<String>> ends) {
        var last = new HashMap<Character, List<EndMark>>();
        ends.forEach((mark, ways) -> ways.forEach(way -> last.computeIfAbsent(way.charAt(way.length() - 1), c -> new ArrayList<>()).add(mark)));
        return last;
    }

    /** Whether any mark has a no-break space beside it. */
    boolean spacesMarks() {
        return !narrow.isEmpty() || !wide.isEmpty() || !after.isEmpty();
    }

    /** Whether doubling words is grammar. */
    boolean doublesWords() {
        return twice.contains(EVERY_WORD);
    }

    private static String marks(LocaleId locale, String habit) {
        return String.join("", said(locale, habit));
    }

    private static List<String> said(LocaleId locale, String habit) {
        var parents = LocaleChain.parents(locale).stream().map(LocaleId::id);
        return Stream.concat(parents, Stream.of(locale.language(), locale.fullScript(), EVERYWHERE))
                .map(scope -> TABLE.getProperty(scope + "." + habit)).filter(Objects::nonNull).limit(1)
                .flatMap(text -> Arrays.stream(text.split(" "))).filter(one -> !one.isEmpty()).toList();
    }

    private static Properties read() {
        try (var in = new InputStreamReader(Habits.class.getResourceAsStream("/dragoman/wording/languages.properties"), StandardCharsets.UTF_8)) {
            var table = new Properties();
            table.load(in);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
