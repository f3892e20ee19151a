package dragoman.units;

import dragoman.checks.Checks;
import dragoman.checks.Dismissal;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.i18n.Finding;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.market.Facts;
import dragoman.market.MarketFiles.Coverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts every text of a folder before the checks, and says what is missing where. */
final class FolderCheck {

    // The contract of a block is all facts: it need not name each, nor each value of one.
    private static final Set<String> OF_PHRASES_ALONE = Set.of("arg.unused", "select.keyMissing");

    // Said where glossaries are read, of a whole file.
    private static final Set<String> OF_GLOSSARIES = Set.of("glossary.empty", "glossary.twice", "glossary.both");

    private final TextFolder folder;
    private final Checks checks;
    private final SourceNotes notes;
    private final Map<String, FileText> sources;
    private final Map<LocaleId, Set<String>> phrases;
    private final Dismissed dismissed;
    private final List<Finding> findings = new ArrayList<>();

    private FolderCheck(TextFolder folder, CheckRules rules, Dismissed dismissed) {
        this.dismissed = dismissed;
        this.folder = folder;
        this.checks = new Checks(rules);
        this.notes = folder.notes();
        this.sources = folder.sources();
        this.phrases = folder.texts().stream().filter(text -> text.kind() == UnitKind.PHRASE)
                .collect(Collectors.groupingBy(FileText::locale, Collectors.mapping(FileText::unit, Collectors.toSet())));
    }

    /** Everything that is wrong with a folder's texts, with what reading it found. */
    static List<Finding> of(TextFolder folder, CheckRules rules) {
        return of(folder, rules, Dismissed.nothing());
    }

    /** The same without what people have said to be good as it is. */
    static List<Finding> of(TextFolder folder, CheckRules rules, Dismissed dismissed) {
        var check = new FolderCheck(folder, rules, dismissed);
        check.findings.addAll(folder.findings());
        check.texts();
        check.findings.addAll(dismissed.idle());
        check.conditions();
        check.missing();
        check.findings.addAll(WholeFolder.of(folder, rules));
        return check.findings;
    }

    /** How much of the interface a reader of a locale sees in the locale's own language. */
    static Coverage coverage(TextFolder folder, LocaleId locale) {
        var check = new FolderCheck(folder, CheckRules.standard(), Dismissed.nothing());
        return new Coverage(check.missingPhrases(locale).size(), check.phrases.getOrDefault(TextFolder.SOURCE, Set.of()).size());
    }

    /** A block that an article of a locale’s own has and the source has not: it is a source itself. */
    private void alone(FileText text) {
        checks.source(notes.source(text.unit(), text.text()), text.locale()).stream().filter(result -> !OF_PHRASES_ALONE.contains(result.id()))
                .filter(result -> result.isError() || !dismissed.covers(key(text, text, result)))
                .forEach(result -> findings.add(finding(text, text, result)));
    }

    private void texts() {
        var checked = new HashMap<String, Source>();
        var outlined = folder.texts().stream().filter(text -> text.kind() == UnitKind.OUTLINE).map(FileText::file).collect(Collectors.toSet());
        for (var text : folder.texts()) {
            if (text.kind() == UnitKind.OUTLINE) {
                continue;
            }
            var source = sources.get(text.unit());
            if (source == null && text.kind() == UnitKind.TERM) {
                // The glossary says so itself.
                continue;
            }
            if (source == null && outlined.contains(text.file())) {
                alone(text);
                continue;
            }
            if (source == null) {
                findings.add(Finding.error("key.unknown", text.file(), text.line(), text.key(), "the source has no such key"));
                continue;
            }
            var against = checked.computeIfAbsent(text.unit(), unit -> notes.source(unit, source.text()));
            var results = text == source ? checks.source(against, text.locale()) : checks.translation(against, text.locale(), text.text());
            results.stream().filter(result -> text != source || text.kind() == UnitKind.PHRASE || !OF_PHRASES_ALONE.contains(result.id()))
                    .filter(result -> text.kind() != UnitKind.TERM || !OF_GLOSSARIES.contains(result.id()))
                    .filter(result -> result.isError() || !dismissed.covers(key(source, text, result)))
                    .forEach(result -> findings.add(finding(source, text, result)));
        }
    }

    private static Finding finding(FileText source, FileText text, Result result) {
        return new Finding(result.id(), result.severity(), text.file(), text.line(), text.key(), result.reason(), result.mending(),
                result.isError() ? "" : key(source, text, result));
    }

    private static String key(FileText source, FileText text, Result result) {
        return Dismissal.key(source.text(), text.text(), result.id());
    }

    /** Conditions name facts and values that there are. */
    private void conditions() {
        for (var text : folder.texts()) {
            if (text.kind() == UnitKind.OUTLINE && !text.unit().equals(UnitName.TOPICS)) {
                Outline.read(text.text()).blocks().forEach(block -> block.condition().when().forEach((fact, values) -> {
                    var declared = Facts.DECLARED.get(fact);
                    if (declared == null || !new HashSet<>(declared.keys()).containsAll(values)) {
                        findings.add(Finding.error("article.condition", text.file(), text.line(), block.name(), "there is no fact “" + fact + "” with the values " + values));
                    }
                }));
            }
        }
    }

    // Information: a new source phrase must not stop anybody.
    private void missing() {
        var languages = phrases.keySet().stream().filter(locale -> locale.region().isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        for (var language : languages) {
            for (var unit : new TreeSet<>(missingPhrases(language))) {
                var source = sources.get(unit);
                var file = source.file().substring(0, source.file().lastIndexOf('/') + 1) + language.id() + ".properties";
                findings.add(new Finding("phrase.missing", Severity.INFO, file, 0, source.key(), "is not translated yet"));
            }
        }
    }

    private Set<String> missingPhrases(LocaleId locale) {
        var missing = new HashSet<>(phrases.getOrDefault(TextFolder.SOURCE, Set.of()));
        LocaleChain.parents(locale).forEach(parent -> missing.removeAll(phrases.getOrDefault(parent, Set.of())));
        return missing;
    }
}
