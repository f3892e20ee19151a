package dragoman.drafts;

import dragoman.checks.Checks;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.SourceNotes;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Puts texts before the checks, the very ones of build and start, beside the source that an edition has. */
@Singleton
public class Proofs {

    /** The sources of an edition as the checks take them, each with what was found out about it. */
    private record Sources(Map<String, Source> byUnit) {}

    private final Checks checks;
    private final SourceNotes notes;
    private final Dismissals dismissals;

    Proofs(CheckRules rules, SourceNotes notes, Dismissals dismissals) {
        this.checks = new Checks(rules);
        this.notes = notes;
        this.dismissals = dismissals;
    }

    /** What is found in a text, the gravest first, with what was said of it. */
    public List<Remark> of(Edition edition, Target target, String text) {
        var results = results(edition, target, text);
        var said = dismissals.of(source(edition, target).text(), text, results.stream().map(Result::id).collect(Collectors.toSet()));
        return results.stream().map(result -> new Remark(result, Optional.ofNullable(said.get(result.id())))).toList();
    }

    /** What is found in it, whatever was said. Asks no database. */
    public List<Result> results(Edition edition, Target target, String text) {
        return checks.translation(source(edition, target), target.locale(), text);
    }

    /** What stands in the way of approving and publishing it. */
    List<Result> stops(Edition edition, Target target, String text) {
        return of(edition, target, text).stream().filter(Remark::stops).map(Remark::result).toList();
    }

    /** The source of a unit, with what is declared about its arguments. */
    public Source source(Edition edition, Target target) {
        return edition.derived(Sources.class, fresh -> new Sources(new ConcurrentHashMap<>())).byUnit()
                .computeIfAbsent(target.unit(), unit -> notes.source(unit, edition.at(unit, TextFolder.SOURCE).map(Text::text).orElse("")));
    }
}
