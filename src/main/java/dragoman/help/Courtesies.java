package dragoman.help;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Greetings, thanks and wishes, which say nothing of what a letter is about: {@code courtesies.properties}, by language. */
final class Courtesies {

    /** A letter that a word goes on with; scripts that write no spaces have none. */
    private static final String GOES_ON = "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]";

    private static final Map<String, Pattern> PHRASES = read();

    private Courtesies() {}

    /** A letter without them. */
    static String without(String letter, LocaleId locale) {
        var text = Normalizer.normalize(letter, Normalizer.Form.NFC);
        return LocaleChain.parents(locale).stream().map(parent -> PHRASES.get(parent.id())).filter(found -> found != null).findFirst()
                .map(found -> found.matcher(text).replaceAll(" ")).orElse(text);
    }

    // The longest first: what is left of one must not be taken for what the letter says.
    private static Pattern pattern(String phrases) {
        var any = Arrays.stream(phrases.split("\\|")).map(String::strip).sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> Arrays.stream(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"))).collect(Collectors.joining("|"));
        return Pattern.compile("(?<!" + GOES_ON + ")(?:" + any + ")(?!" + GOES_ON + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Pattern> read() {
        var lines = new Properties();
        try (var in = Courtesies.class.getResourceAsStream("/dragoman/help/courtesies.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, name -> pattern(Normalizer.normalize(lines.getProperty(name), Normalizer.Form.NFC))));
    }
}
