package dragoman.units;

import dragoman.checks.Checks;
import dragoman.checks.Together;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Result;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.pattern.PluralChange;
import dragoman.pattern.PluralTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a folder’s texts only beside each other, or since they were checked last. */
final class WholeFolder {

    private final TextFolder folder;
    private final CheckRules rules;
    private final Map<String, FileText> sources;
    private final List<Finding> findings = new ArrayList<>();

    private WholeFolder(TextFolder folder, CheckRules rules) {
        this.folder = folder;
        this.rules = rules;
        this.sources = folder.sources();
    }

    static List<Finding> of(TextFolder folder, CheckRules rules) {
        var whole = new WholeFolder(folder, rules);
        whole.heads();
        whole.together();
        whole.pluralRules(PluralTable.kept(), PluralTable.running());
        return whole.findings;
    }

    /** What another CLDR would change, by two tables of its rules. */
    static List<Finding> pluralRules(TextFolder folder, PluralTable before, PluralTable after) {
        var whole = new WholeFolder(folder, CheckRules.standard());
        whole.pluralRules(before, after);
        return whole.findings;
    }

    /** The head of an article, which a regional file and what inherits from another language may take from there. */
    private void heads() {
        var checks = new Checks(rules);
        var files = new HashMap<String, FileText>();
        var fields = new HashMap<String, Set<String>>();
        folder.texts().stream().filter(text -> text.kind() == UnitKind.LINE).forEach(text -> {
            files.putIfAbsent(article(text) + text.locale(), text);
            fields.computeIfAbsent(article(text) + text.locale(), file -> new HashSet<>()).add(text.key());
        });
        files.values().stream().filter(text -> !text.locale().equals(TextFolder.SOURCE)).forEach(text -> {
            var there = new HashSet<String>();
            LocaleChain.parents(text.locale()).forEach(parent -> there.addAll(fields.getOrDefault(article(text) + parent, Set.of())));
            checks.front(text.locale(), fields.getOrDefault(article(text) + TextFolder.SOURCE, Set.of()), there).forEach(result -> found(text, "", result));
        });
    }

    private static String article(FileText text) {
        return text.file().substring(0, text.file().lastIndexOf('/') + 1);
    }

    private void together() {
        var texts = new ArrayList<Together.Text>();
        var places = new HashMap<Together.Text, FileText>();
        for (var text : folder.texts()) {
            var source = sources.get(text.unit());
            if (text.kind() != UnitKind.OUTLINE && text.kind() != UnitKind.TERM && source != null && source != text) {
                var one = new Together.Text(text.file() + " " + text.key(), context(text), text.locale(), source.text(), text.text());
                texts.add(one);
                places.put(one, text);
            }
        }
        Together.of(rules, texts).forEach(remark -> found(places.get(remark.text()), places.get(remark.text()).key(), remark.result()));
    }

    // One area calls one thing in one way; so do all titles.
    private static String context(FileText text) {
        return text.kind() == UnitKind.PHRASE ? article(text) : text.kind() == UnitKind.LINE ? text.key() : "";
    }

    private void pluralRules(PluralTable before, PluralTable after) {
        if (before.versions().cldr().equals(after.versions().cldr())) {
            return;
        }
        for (var text : folder.texts()) {
            for (var change : PluralChange.of(text.locale(), text.text(), before, after)) {
                findings.add(Finding.warning("plural.rules", text.file(), text.line(), text.key(), said(text.locale(), change, before, after)));
            }
        }
    }

    private static String said(LocaleId locale, PluralChange change, PluralTable before, PluralTable after) {
        return "from CLDR " + before.versions().cldr() + " to " + after.versions().cldr() + ", " + locale.tag() + " gains " + change.gained()
                + " and loses " + change.lost() + " for {" + change.argument() + "}; shown in another case: " + change.shown();
    }

    private void found(FileText text, String key, Result result) {
        findings.add(new Finding(result.id(), result.severity(), text.file(), text.line(), key, result.reason(), key.isEmpty() ? Optional.empty() : result.mending(), ""));
    }
}
