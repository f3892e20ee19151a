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
import java.util.function.Function;

/**
 * A folder laid out like {@code i18n/}, read and checked whole.
 *
 * @param markets absent where there are errors in them
 */
public record I18nReading(TextFolder texts, Optional<Markets> markets, Glossaries glossaries, List<Finding> findings) {

    /** Reads a folder to serve it. What the build has checked is not checked at each start again; all else is. */
    public static I18nReading toServe(Path folder) {
        return FolderOfTexts.wasChecked(folder) ? of(folder, TextFolder::findings) : of(folder);
    }

    /** Reads texts, markets and glossaries, and puts all before the checks. */
    public static I18nReading of(Path folder) {
        return of(folder, texts -> FolderCheck.of(texts, CheckRules.standard()));
    }

    private static I18nReading of(Path folder, Function<TextFolder, List<Finding>> check) {
        var texts = TextFolder.read(folder);
        var findings = new ArrayList<>(check.apply(texts));
        Map<LocaleId, Coverage> known = new HashMap<>();
        var markets = MarketFiles.read(folder, locale -> known.computeIfAbsent(locale, l -> FolderCheck.coverage(texts, l)));
        findings.addAll(markets.findings());
        var glossaries = GlossaryFiles.read(folder);
        findings.addAll(glossaries.findings());
        findings.sort(Finding.BY_PLACE);
        return new I18nReading(texts, markets.markets(), glossaries.glossaries(), findings);
    }

    /** The findings with which nothing may be served. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }
}
