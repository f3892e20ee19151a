package dragoman.translation;

import dragoman.engines.Reason;
import dragoman.i18n.LocaleId;
import dragoman.terms.Glossaries;
import dragoman.terms.Losses;
import dragoman.terms.Term;
import dragoman.translation.Detected.Known;
import dragoman.translation.Remark.Kind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is wrong with a translation, whoever made it. */
@Singleton
public class Guards {

    // Between languages of one script a text grows or shrinks by a third; five times is another text.
    private static final int TIMES = 5;
    private static final int SLACK = 40;
    // A greeting or a name may be the same in both languages; a sentence is not.
    private static final int A_SENTENCE = 25;
    // Of the certainty of detection: seldom reached by a language that is not there.
    private static final int SURE = 60;

    private final Glossaries glossaries;
    private final Detection detection;

    Guards(Glossaries glossaries, Detection detection) {
        this.glossaries = glossaries;
        this.detection = detection;
    }

    /** What a person should look at in a translation that a person wrote or mended, the weightiest first. */
    public List<Remark> check(String original, String translation, LocaleId from, LocaleId to) {
        if (translation.isBlank() && !original.isBlank()) {
            return List.of(new Remark(Kind.EMPTY, ""));
        }
        var remarks = new ArrayList<Remark>();
        size(original, translation).ifPresent(reason -> remarks.add(new Remark(reason == Reason.TOO_LONG ? Kind.TOO_LONG : Kind.TOO_SHORT, "")));
        if (isInAnotherLanguage(original, translation, from, to)) {
            remarks.add(new Remark(Kind.WRONG_LANGUAGE, ""));
        }
        var glossary = glossaries.of(from, to);
        var losses = Losses.between(original, translation, glossary.keep());
        losses.lost().forEach(kept -> remarks.add(new Remark(switch (kept.kind()) {
            case DATE, NUMBER -> Kind.NUMBER_LOST;
            default -> Kind.LOST;
        }, kept.text())));
        losses.invented().forEach(number -> remarks.add(new Remark(Kind.NUMBER_INVENTED, number)));
        var verdict = glossary.verdict(original, translation);
        verdict.forbidden().forEach(word -> remarks.add(new Remark(Kind.FORBIDDEN_WORD, word)));
        verdict.missing().forEach(term -> remarks.add(new Remark(term.concept().equals(Term.NEGATION) ? Kind.NEGATION_LOST : Kind.TERM_MISSING, term.wanted())));
        remarks.sort(Comparator.comparing(Remark::kind));
        return remarks;
    }

    /** Whether a paragraph's translation is no translation of it by its size alone. */
    static Optional<Reason> size(String original, String translation) {
        int before = weight(original);
        int after = weight(translation);
        if (after > TIMES * before + SLACK) {
            return Optional.of(Reason.TOO_LONG);
        }
        return TIMES * after + SLACK < before ? Optional.of(Reason.TOO_SHORT) : Optional.empty();
    }

    /** Whether a translation is surely in another language than it should be, or still in that of the original. */
    boolean isInAnotherLanguage(String original, String translation, LocaleId from, LocaleId to) {
        if (translation.strip().equals(original.strip())) {
            return letters(original) >= A_SENTENCE && detection.of(original, List.of(from)) instanceof Known known && !known.language().sameLanguage(to.withoutRegion());
        }
        // The one that should be there gets the benefit of the doubt.
        return letters(translation) >= A_SENTENCE && detection.of(translation, List.of(to)) instanceof Known known
                && known.certainty() >= SURE && !known.language().language().equals(to.language())
                || isInAnotherScript(translation, to);
    }

    // Short texts too can be told by their script.
    private static boolean isInAnotherScript(String text, LocaleId to) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long own = text.codePoints().filter(Character::isLetter).filter(c -> isOf(Character.UnicodeScript.of(c), to.fullScript())).count();
        // Names of things are often written in Latin letters.
        return letters >= SLACK && own * TIMES < letters;
    }

    private static boolean isOf(Character.UnicodeScript script, String wanted) {
        return switch (wanted) {
            case "Jpan" -> script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
            case "Kore" -> script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HAN;
            case "Hans", "Hant" -> script == Character.UnicodeScript.HAN;
            default -> script == Character.UnicodeScript.forName(wanted);
        };
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    // A character of Chinese says as much as three letters, a syllable of Korean as two.
    private static int weight(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).map(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> 3;
            case HANGUL -> 2;
            default -> 1;
        }).sum();
    }
}
