package dragoman.translation;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import dragoman.i18n.Folding;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.terms.Keeper;
import dragoman.terms.Passage;
import dragoman.terms.Portions;
import dragoman.translation.Detected.Known;
import dragoman.translation.Detected.Unknown;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells a message's language by its own words: without quotes, signature, code, links and numbers. Knows the languages on
 * offer and their neighbours; its models are read when the first message comes.
 */
@Singleton
public class Detection {

    // Below it is guesswork, whatever the library (P11); scripts that only one language of ours is written in are none.
    private static final int FEW = 10;
    // Lingua's values are relative to the best, 1.0. Seldom wrong above the first, and above the second with a hint.
    private static final double CLEAR = 0.12;
    private static final double SURE = 0.25;
    // A sentence in another language than the rest counts as soon as it is this part of all.
    private static final double MIXED = 0.3;

    // Who has not told the language by then will not.
    private static final int ENOUGH = 5000;
    private static final LocaleId SIMPLIFIED = LocaleId.of("zh_Hans");
    private static final LocaleId TRADITIONAL = LocaleId.of("zh_Hant");

    private final Collection<Language> languages;
    private final Map<Language, LocaleId> ids = new HashMap<>();
    private LanguageDetector detector;

    @Inject
    Detection(Markets markets, TranslationConfig config) {
        this(markets.languages(), config.alsoDetected());
    }

    Detection(Collection<LocaleId> offered, List<String> also) {
        offered.forEach(locale -> known(locale.language()));
        also.forEach(code -> known(code.strip()));
        languages = new TreeSet<>(ids.keySet());
    }

    private void known(String code) {
        for (var iso : IsoCode639_1.values()) {
            if (iso.name().equals(code.toUpperCase(Locale.ROOT)) && iso != IsoCode639_1.NONE) {
                ids.put(Language.getByIsoCode639_1(iso), LocaleId.of(code));
            }
        }
    }

    /**
     * The language of a message.
     *
     * @param hints what its writer has written before, and the language of the page, the likeliest first
     */
    public Detected of(String text, List<LocaleId> hints) {
        var all = words(text);
        var words = all.substring(0, Math.min(ENOUGH, all.length()));
        int letters = letters(words);
        if (letters == 0) {
            return new Unknown(Unknown.Why.NO_WORDS);
        }
        var found = guess(words, hints);
        if (letters < FEW && !isOfOneLanguage(words, found)) {
            return new Unknown(Unknown.Why.SHORT);
        }
        return isMixed(words, found) ? new Unknown(Unknown.Why.MIXED) : found;
    }

    private static String words(String text) {
        return Passage.of(text).stream().filter(Passage::said).map(passage -> {
            var out = new StringBuilder(passage.oneLine());
            var kept = new ArrayList<>(Keeper.in(out.toString(), List.of(), List.of()));
            for (int i = kept.size() - 1; i >= 0; i--) {
                out.replace(kept.get(i).from(), kept.get(i).to(), " ");
            }
            return out.toString();
        }).collect(Collectors.joining("\n"));
    }

    private Detected guess(String words, List<LocaleId> hints) {
        var values = detector().computeLanguageConfidenceValues(words);
        if (values.isEmpty()) {
            return new Unknown(Unknown.Why.UNCLEAR);
        }
        var best = values.firstKey();
        double lead = values.size() == 1 ? 1 : 1 - values.values().stream().skip(1).findFirst().orElse(0.0);
        if (lead >= CLEAR) {
            return known(best, words, hints, (int) Math.min(100, Math.round(100 * lead / SURE)));
        }
        // Two neighbours are equally likely: whoever wrote in one of them before does so again.
        for (var hint : hints) {
            for (var near : values.entrySet()) {
                if (1 - near.getValue() < CLEAR && ids.get(near.getKey()).language().equals(hint.language())) {
                    return known(near.getKey(), words, hints, 40);
                }
            }
        }
        return new Unknown(Unknown.Why.UNCLEAR);
    }

    private Detected known(Language language, String words, List<LocaleId> hints, int certainty) {
        var locale = ids.get(language);
        return new Known(language == Language.CHINESE ? script(words, hints) : locale, Math.max(1, certainty));
    }

    // Where characters of one form and of the other are as many, or none, the text may be either.
    private static LocaleId script(String words, List<LocaleId> hints) {
        int lead = difference(words, Folding.simplified(words)) - difference(words, Folding.traditional(words));
        if (lead != 0) {
            return lead > 0 ? TRADITIONAL : SIMPLIFIED;
        }
        return hints.stream().anyMatch(hint -> hint.sameLanguage(TRADITIONAL)) ? TRADITIONAL : SIMPLIFIED;
    }

    private static int difference(String one, String other) {
        return (int) IntStream.range(0, Math.min(one.length(), other.length())).filter(i -> one.charAt(i) != other.charAt(i)).count();
    }

    /** Whether a good part of the sentences is surely not in the language of the whole. */
    private boolean isMixed(String words, Detected whole) {
        var sentences = Portions.sentences(words);
        if (sentences.size() == 1) {
            return false;
        }
        int foreign = 0;
        int all = 0;
        for (var sentence : sentences) {
            int letters = letters(sentence);
            all += letters;
            foreign += letters >= FEW && whole instanceof Known known && isForeign(sentence, known.language().language()) ? letters : 0;
        }
        return foreign >= MIXED * all;
    }

    private boolean isForeign(String sentence, String language) {
        var values = detector().computeLanguageConfidenceValues(sentence);
        return !values.isEmpty() && values.entrySet().stream().noneMatch(value -> ids.get(value.getKey()).language().equals(language) && 1 - value.getValue() < CLEAR);
    }

    // Hangul is Korean and kana Japanese, however few there are.
    private static boolean isOfOneLanguage(String words, Detected found) {
        return found instanceof Known known && words.codePoints().filter(Character::isLetter).anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HANGUL -> known.language().language().equals("ko");
            case HIRAGANA, KATAKANA -> known.language().language().equals("ja");
            case THAI -> known.language().language().equals("th");
            case HEBREW -> known.language().language().equals("he");
            default -> false;
        });
    }

    // A character of Chinese or Japanese says as much as two or three letters.
    private static int letters(String text) {
        return text.codePoints().filter(Character::isLetter).map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            detector = LanguageDetectorBuilder.fromLanguages(languages.toArray(Language[]::new)).withLowAccuracyMode().build();
        }
        return detector;
    }
}
