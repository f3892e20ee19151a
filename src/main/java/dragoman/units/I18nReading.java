package dragoman.units;

import dragoman.comparison.CheckRules;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles;
import dragoman.market.MarketFiles.Coverage;
import dragoman.market.Markets;
import dragoman.terms.Glossaries;
import dragoman.terms.GlossaryFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A folder laid out like {@code i18n/}, read and checked whole.
 *
 * @param markets absent where there are errors in them
 * @param rules by which every text of the house is checked, wherever it comes from
 */
public record I18nReading(TextFolder texts, Optional<Markets> markets, Glossaries glossaries, CheckRules rules, List<Finding> findings) {

    /** Reads a folder to serve it. What the build has checked is not checked at each start again; all else is. */
    public static I18nReading toServe(Path folder) {
        return FolderOfTexts.wasChecked(folder) ? of(folder, (texts, rules) -> texts.findings()) : of(folder);
    }

    /** Reads texts, markets and glossaries, and puts all before the checks. */
    public static I18nReading of(Path folder) {
        return of(folder, (texts, rules) -> FolderCheck.of(texts, rules, Dismissed.read(folder)));
    }

    private static I18nReading of(Path folder, BiFunction<TextFolder, CheckRules, List<Finding>> check) {
        var texts = TextFolder.read(folder);
        var glossaries = GlossaryFiles.read(folder);
        var wanted = CheckFile.read(folder);
        var rules = wanted.rules().withBrands(Set.copyOf(glossaries.glossaries().keep())).withWords(new ShopWords(glossaries.glossaries()));
        var findings = new ArrayList<>(check.apply(texts, rules));
        findings.addAll(wanted.findings());
        Map<LocaleId, Coverage> known = new HashMap<>();
        var markets = MarketFiles.read(folder, locale -> known.computeIfAbsent(locale, l -> FolderCheck.coverage(texts, l)));
        findings.addAll(markets.findings());
        findings.addAll(glossaries.findings());
        // A file of words is read twice: as units, and as the glossary of all that is checked.
        return new I18nReading(texts, markets.markets(), glossaries.glossaries(), rules, findings.stream().distinct().sorted(Finding.BY_PLACE).toList());
    }

    /** The rules, where the words of the shop are those that are live. */
    public CheckRules rulesWith(Glossaries words) {
        return rules.withWords(new ShopWords(words));
    }

    /** The findings with which nothing may be served. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }
}
