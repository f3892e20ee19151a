package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Result;
import dragoman.i18n.LocaleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is wrong with translations only beside each other: one source in two ways, and one way for two sources. */
public final class Together {

    /**
     * A translation among others.
     *
     * @param context within which one thing is called in one way, such as the area of a phrase
     */
    public record Text(String key, String context, LocaleId locale, String source, String text) {}

    /** What was found with one of them. */
    public record Remark(Text text, Result result) {}

    private record Place(LocaleId locale, String context, String text) {}

    // A capital or a full stop makes no other thing of it.
    private static final Pattern TRIFLES = Pattern.compile("[\\s\\p{Punct}’“”…]+");

    private final CheckRules rules;
    private final List<Remark> remarks = new ArrayList<>();

    private Together(CheckRules rules) {
        this.rules = rules;
    }

    /** Looks through the texts of one release or folder; a text in its source's own language is none. */
    public static List<Remark> of(CheckRules rules, Collection<Text> texts) {
        var together = new Together(rules);
        var translations = texts.stream().filter(text -> !text.locale().language().equals(rules.sourceLocale().language())).toList();
        together.compare(Check.INCONSISTENT, translations, Text::source, (one, other) -> !one.text().equals(other.text()),
                "the same source is translated otherwise in ");
        together.compare(Check.REUSED, translations, Text::text, (one, other) -> !plain(one.source()).equals(plain(other.source())),
                "another source is translated in the same way in ");
        return together.remarks;
    }

    private void compare(Check check, List<Text> texts, Function<Text, String> same, BiPredicate<Text, Text> clash, String reason) {
        var groups = new LinkedHashMap<Place, List<Text>>();
        texts.forEach(text -> groups.computeIfAbsent(new Place(text.locale(), text.context(), same.apply(text)), place -> new ArrayList<>(1)).add(text));
        for (var group : groups.values()) {
            for (var text : group.size() > 1 ? group : List.<Text>of()) {
                group.stream().filter(other -> clash.test(text, other)).findFirst().ifPresent(other -> remark(check, text, other, reason));
            }
        }
    }

    private void remark(Check check, Text text, Text other, String reason) {
        var severity = rules.severities().of(check, text.locale());
        var said = check == Check.REUSED ? other.source() : other.text();
        remarks.add(new Remark(text, new Result(check.id(), severity, 0, text.text().length(), reason + other.key() + ": “" + said + "”",
                Map.of("key", other.key(), "text", said), Optional.empty())));
    }

    private static String plain(String source) {
        return TRIFLES.matcher(source.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
