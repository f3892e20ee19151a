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

    /**
     * A text that an engine made.
     *
     * @param engine its name here; empty where people said every word of it before
     */
    record Made(String text, String engine) {}

    private static final String KIND = "PHRASE";

    private final Translations translations;
    private final Markets markets;

    Machines(Translations translations, Markets markets) {
        this.translations = translations;
        this.markets = markets;
    }

    /** Whether there is an engine for it at all. Texts with cases and words of the shop are for people. */
    boolean maySay(Job job) {
        return job.mayWrite() && !job.entry().hasCases() && !job.entry().isTerm() && translations.isPossible(wanted(job));
    }

    /** Empty where no engine has the pair, or none answers. Takes as long as an engine may. */
    Optional<Made> say(Job job) {
        return translations.translate(wanted(job)) instanceof Outcome.Ready ready ? Optional.of(new Made(ready.text(), ready.provenance().engine().orElse(""))) : Optional.empty();
    }

    private Wanted wanted(Job job) {
        return new Wanted(job.entry().source().text(), TextFolder.SOURCE, job.target().locale(), market(job.target().locale()), KIND, List.of());
    }

    private String market(LocaleId locale) {
        return markets.find(locale.region().toLowerCase(Locale.ROOT)).map(Market::key).orElse("");
    }
}
