package dragoman.checks;

import dragoman.comparison.Vocabulary;
import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A shop with two words: a refund is a “reembolso” in Spanish, and never a “refundación”. */
final class FewWords implements Vocabulary {

    private static final Pattern REFUND = Pattern.compile("\\brefunds?\\b");
    private static final Pattern WANTED = Pattern.compile("reembols\\p{L}*");
    private static final Pattern NEVER = Pattern.compile("refundaci\\p{L}*");

    @Override
    public Map<String, Integer> concepts(LocaleId locale, String source) {
        int times = (int) REFUND.matcher(source).results().count();
        return times == 0 ? Map.of() : Map.of("refund", times);
    }

    @Override
    public Optional<String> missing(LocaleId locale, String concept, String text) {
        return locale.language().equals("es") && !WANTED.matcher(text).find() ? Optional.of("reembolso") : Optional.empty();
    }

    @Override
    public Map<String, String> others(LocaleId locale, String concept, boolean never) {
        return concept.equals("refund") ? Map.of() : Map.of(never ? "refundación" : "reembolso", "refund");
    }

    @Override
    public List<Word> forbidden(LocaleId locale, String source, String text) {
        return NEVER.matcher(text).results().map(word -> new Word(word.group(), word.start(), word.end())).toList();
    }
}
