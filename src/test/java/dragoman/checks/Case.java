package dragoman.checks;

import dragoman.checks.Together.Text;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Kind;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One row of a table: this translation of this source has this finding, or has not. */
record Case(String id, boolean flagged, String locale, String source, String target, Kind kind, List<String> contract, List<Text> beside) {

    static final CheckRules RULES = CheckRules.standard().withBrands(Set.of("Acme", "ACME")).withHosts(Set.of("pay.example")).withWords(new FewWords());
    private static final Checks CHECKS = new Checks(RULES);
    private static final String FIELDS = ", ";

    static Case flags(String id, String locale, String source, String target) {
        return new Case(id, true, locale, source, target, Kind.PHRASE, List.of(), List.of());
    }

    static Case passes(String id, String locale, String source, String target) {
        return new Case(id, false, locale, source, target, Kind.PHRASE, List.of(), List.of());
    }

    /** A source on its own. */
    static Case flagsSource(String id, String source, String... comments) {
        return new Case(id, true, "en", source, null, Kind.PHRASE, List.of(comments), List.of());
    }

    static Case passesSource(String id, String source, String... comments) {
        return new Case(id, false, "en", source, null, Kind.PHRASE, List.of(comments), List.of());
    }

    Case markdown() {
        return of(Kind.MARKDOWN);
    }

    Case words() {
        return of(Kind.WORDS);
    }

    Case slug() {
        return of(Kind.SLUG);
    }

    Case term() {
        return of(Kind.TERM);
    }

    private Case of(Kind other) {
        return new Case(id, flagged, locale, source, target, other, contract, beside);
    }

    Case with(String... comments) {
        return new Case(id, flagged, locale, source, target, kind, List.of(comments), beside);
    }

    /** With another translation into the same or another locale; the first stands in the context “cart”. */
    Case beside(String context, String otherLocale, String otherSource, String otherTarget) {
        return new Case(id, flagged, locale, source, target, kind, contract,
                List.of(new Text("other", context, LocaleId.of(otherLocale), otherSource, otherTarget)));
    }

    List<Result> results() {
        if (id.equals("md.front")) {
            return CHECKS.front(LocaleId.of(locale), fields(source), fields(target));
        }
        if (!beside.isEmpty()) {
            return Together.of(RULES, List.of(new Text("one", "cart", LocaleId.of(locale), source, target), beside.get(0))).stream()
                    .filter(remark -> remark.text().key().equals("one")).map(Together.Remark::result).toList();
        }
        return target == null ? CHECKS.source(from(), LocaleId.of(locale)) : results(target);
    }

    /** What is found in another translation. */
    List<Result> results(String other) {
        return CHECKS.translation(from(), LocaleId.of(locale), other);
    }

    List<String> ids() {
        return results().stream().map(Result::id).toList();
    }

    /** The text that is looked at. */
    String text() {
        return target == null ? source : target;
    }

    private Source from() {
        return new Source("key", kind, source, Contract.of(contract));
    }

    private static Set<String> fields(String text) {
        return Set.copyOf(Arrays.asList(text.split(FIELDS)));
    }

    @Override
    public String toString() {
        return (flagged ? "flags " : "passes ") + id + " " + locale + ": " + source + (target == null ? "" : " → " + target);
    }
}
