package dragoman.queue;

import dragoman.comparison.Result;
import dragoman.drafts.Proofs;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All rows of one locale in one edition, without drafts; what the checks find in them is asked when somebody wants to know. */
final class LocaleRows {

    /** Those of an edition by locale. */
    private record Known(Map<LocaleId, LocaleRows> byLocale) {}

    private final Edition edition;
    private final LocaleId locale;
    private final List<Row> rows;
    private Map<String, List<Result>> findings;

    private LocaleRows(Edition edition, LocaleId locale) {
        this.edition = edition;
        this.locale = locale;
        var chain = new LocaleChain(LocaleChain.parents(locale), LocaleChain.parents(locale));
        this.rows = Catalogue.of(edition).entries().stream().map(entry -> row(entry, chain)).toList();
    }

    static LocaleRows of(Edition edition, LocaleId locale) {
        return edition.derived(Known.class, fresh -> new Known(new ConcurrentHashMap<>())).byLocale()
                .computeIfAbsent(locale, one -> new LocaleRows(edition, one));
    }

    private Row row(Entry entry, LocaleChain chain) {
        var live = edition.find(entry.unit(), chain);
        var standing = live.map(text -> text.locale().equals(locale) ? Standing.LIVE : Standing.INHERITED).orElse(Standing.MISSING);
        // What is inherited is mended where it stands.
        return new Row(entry, live, live.map(text -> text.text().toLowerCase(Locale.ROOT)).orElse(""), Optional.empty(), standing, standing == Standing.LIVE && edition.isStale(live.get()), false);
    }

    List<Row> rows() {
        return rows;
    }

    /** What the checks find in the locale's own texts, by unit; worked out once. */
    synchronized Map<String, List<Result>> findings(Proofs proofs) {
        if (findings == null) {
            var found = new HashMap<String, List<Result>>();
            for (var row : rows) {
                if (row.standing() == Standing.LIVE) {
                    var results = proofs.results(edition, new Target(row.entry().unit(), locale), row.live().get().text());
                    if (!results.isEmpty()) {
                        found.put(row.entry().unit(), results);
                    }
                }
            }
            findings = found;
        }
        return findings;
    }
}
