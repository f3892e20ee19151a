package dragoman.intake;

import dragoman.orders.ParcelCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which of our words says what a carrier's word says, as {@code dragoman/intake/carrier-words.txt} lists them. */
public final class CarrierWords {

    /** The vocabulary of {@link ParcelCode} itself. */
    public static final String OWN = "dragoman";

    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final int COLUMNS = 3;

    private static final Map<String, Map<String, ParcelCode>> WORDS = read();

    private CarrierWords() {}

    /** Our word for a vocabulary's; UNKNOWN where we have none, do not know the vocabulary, or there is none. */
    public static ParcelCode of(String vocabulary, String raw) {
        return WORDS.getOrDefault(vocabulary, Map.of()).getOrDefault(plain(raw == null ? "" : raw), ParcelCode.UNKNOWN);
    }

    /** The vocabularies that are known, for those who misspell one. */
    public static Set<String> vocabularies() {
        return new TreeSet<>(WORDS.keySet());
    }

    // "Out for delivery", OUT_FOR_DELIVERY and out-for-delivery are one word.
    private static String plain(String word) {
        var plain = new StringBuilder();
        word.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, ParcelCode>> read() {
        var words = new HashMap<String, Map<String, ParcelCode>>();
        Arrays.stream(ParcelCode.values()).forEach(own -> put(words, OWN, own.name(), own));
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = PARTS.split(line.strip());
            if (parts.length != COLUMNS) {
                throw new IllegalStateException("a line of carriers' words has " + COLUMNS + " parts: " + line);
            }
            WORD.matcher(parts[1]).results().forEach(word ->
                    put(words, parts[0], word.group(1) == null ? word.group(2) : word.group(1), ParcelCode.valueOf(parts[2])));
        });
        return words;
    }

    private static void put(Map<String, Map<String, ParcelCode>> words, String vocabulary, String word, ParcelCode code) {
        if (words.computeIfAbsent(vocabulary, fresh -> new HashMap<>()).put(plain(word), code) != null) {
            throw new IllegalStateException("listed twice: " + vocabulary + " " + word);
        }
    }

    private static String text() {
        try (var in = CarrierWords.class.getResourceAsStream("/dragoman/intake/carrier-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
