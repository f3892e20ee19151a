package dragoman.checks;

import dragoman.comparison.CheckRules;
import dragoman.comparison.Kind;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.Set;

/** One row of a table: this translation of this source has this finding, or has not. */
record Case(String id, boolean flagged, String locale, String source, String target, Kind kind, List<String> contract) {

    static final CheckRules RULES = CheckRules.standard().withBrands(Set.of("Acme"));
    private static final Checks CHECKS = new Checks(RULES);

    static Case flags(String id, String locale, String source, String target) {
        return new Case(id, true, locale, source, target, Kind.PHRASE, List.of());
    }

    static Case passes(String id, String locale, String source, String target) {
        return new Case(id, false, locale, source, target, Kind.PHRASE, List.of());
    }

    Case markdown() {
        return new Case(id, flagged, locale, source, target, Kind.MARKDOWN, contract);
    }

    Case with(String... comments) {
        return new Case(id, flagged, locale, source, target, kind, List.of(comments));
    }

    List<Result> results() {
        return CHECKS.translation(new Source("key", kind, source, Contract.of(contract)), LocaleId.of(locale), target);
    }

    List<String> ids() {
        return results().stream().map(Result::id).toList();
    }

    @Override
    public String toString() {
        return (flagged ? "flags " : "passes ") + id + " " + locale + ": " + source + " → " + target;
    }
}
