package dragoman.workbench;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.translation.Outcome;
import dragoman.translation.Translations;
import dragoman.translation.Wanted;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What engines make of a source text. A market that lets none have its texts is heard for its own. */
@Singleton
class Machines {

    private static final String KIND = "PHRASE";

    private final Translations translations;
    private final Markets markets;

    Machines(Translations translations, Markets markets) {
        this.translations = translations;
        this.markets = markets;
    }

    /** Empty where no engine has the pair, or none answers. Takes as long as an engine may. */
    Optional<String> say(Job job) {
        var outcome = translations.translate(new Wanted(job.entry().source().text(), TextFolder.SOURCE, job.target().locale(), market(job.target().locale()), KIND, List.of()));
        return outcome instanceof Outcome.Ready ready ? Optional.of(ready.text()) : Optional.empty();
    }

    private String market(LocaleId locale) {
        return markets.find(locale.region().toLowerCase(Locale.ROOT)).map(Market::key).orElse("");
    }
}
