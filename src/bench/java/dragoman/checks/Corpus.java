package dragoman.checks;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import dragoman.comparison.Kind;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts as a shop has them: mostly plain, in words made of each language's own letters. The same at each run. */
final class Corpus {

    static final List<String> KINDS = List.of("plain", "arguments", "plural", "select", "date", "number");

    private final List<LocaleId> locales;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final String[][] texts;

    Corpus(int size, List<LocaleId> locales) {
        this.locales = locales;
        this.texts = new String[locales.size()][size];
        var random = new Random(1);
        var english = new Words(LocaleId.of("en"), random);
        var words = locales.stream().map(locale -> new Words(locale, random)).toList();
        for (int s = 0; s < size; s++) {
            kinds.add(kindAt(random.nextInt(100)));
            int length = 1 + random.nextInt(14);
            sources.add(new Source("bench." + s, Kind.PHRASE, english.text(kinds.get(s), length), Contract.NONE));
            for (int l = 0; l < locales.size(); l++) {
                texts[l][s] = words.get(l).text(kinds.get(s), length);
            }
        }
    }

    private Corpus(Corpus other) {
        locales = other.locales;
        texts = other.texts;
        kinds.addAll(other.kinds);
        // Sources remember what was found out about them.
        other.sources.forEach(source -> sources.add(new Source(source.key(), source.kind(), source.text(), source.contract())));
    }

    /** The same texts, as if never seen. */
    Corpus again() {
        return new Corpus(this);
    }

    List<LocaleId> locales() {
        return locales;
    }

    List<Source> sources() {
        return sources;
    }

    String kind(int source) {
        return kinds.get(source);
    }

    String text(int locale, int source) {
        return texts[locale][source];
    }

    private static String kindAt(int percent) {
        return percent < 70 ? "plain" : percent < 88 ? "arguments" : percent < 96 ? "plural" : percent < 98 ? "select" : percent < 99 ? "date" : "number";
    }

    /** Words of a language's own letters. */
    private static final class Words {

        private final Random random;
        private final LocaleId locale;
        private final List<String> letters = new ArrayList<>();
        private final boolean spaced;

        Words(LocaleId locale, Random random) {
            this.random = random;
            this.locale = locale;
            this.spaced = !List.of("ja", "zh", "th").contains(locale.language());
            for (var letter : LocaleData.getExemplarSet(locale.icu(), UnicodeSet.IGNORE_SPACE)) {
                if (Character.isLetter(letter.codePointAt(0))) {
                    letters.add(letter);
                }
            }
        }

        String text(String kind, int words) {
            var sentence = sentence(words);
            switch (kind) {
                case "arguments":
                    return words % 3 == 0 ? "<b>{name}</b> " + sentence + " {order}" : sentence + " {name}, {order}";
                case "plural":
                    return plural(sentence);
                case "select":
                    return "{g, select, female {" + sentence + "} male {" + sentence(words) + "} other {" + sentence(words) + "}}";
                case "date":
                    return sentence + " {day, date, " + (words % 2 == 0 ? "long" : "::yMMMd") + "}";
                case "number":
                    return sentence + " {total, number" + (words % 2 == 0 ? "" : ", percent") + "}";
                default:
                    return sentence + ".";
            }
        }

        private String plural(String sentence) {
            var cases = new StringBuilder("{n, plural, =0 {" + sentence + "}");
            for (var category : PluralRules.forLocale(locale.icu()).getKeywords()) {
                if (!category.equals("other")) {
                    cases.append(' ').append(category).append(" {# ").append(sentence).append('}');
                }
            }
            return cases.append(" other {# ").append(sentence).append("}}").toString();
        }

        private String sentence(int words) {
            var sentence = new StringBuilder();
            for (int w = 0; w < words; w++) {
                sentence.append(w > 0 && spaced ? " " : "");
                for (int length = 2 + random.nextInt(spaced ? 7 : 2); length > 0; length--) {
                    sentence.append(letters.get(random.nextInt(letters.size())));
                }
            }
            return sentence.toString();
        }
    }
}
