package dragoman.releases;

import dragoman.i18n.Words;
import dragoman.market.Markets;
import dragoman.texts.Release;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What a release is, in the reader's words. */
@Singleton
public class ReleaseWords {

    private final Markets markets;

    ReleaseWords(Markets markets) {
        this.markets = markets;
    }

    /** What made it. */
    public String kind(Release.Kind kind, Optional<Long> restores, Visit visit) {
        var key = "workbench.releases.kind." + kind.name();
        return restores.map(number -> visit.text(key, Map.of("number", number))).orElseGet(() -> visit.text(key));
    }

    /** That one market sees it alone. */
    public String only(String market, Visit visit) {
        return visit.text("workbench.trial.only", Map.of("market", market(market, visit)));
    }

    /** That one market tries it. */
    String tried(long number, String market, Visit visit) {
        return visit.text("workbench.trial.now", Map.of("number", number, "market", market(market, visit)));
    }

    /** What a market is called. */
    String market(String market, Visit visit) {
        return markets.find(market).map(found -> Words.of(visit.locale()).region(found.region())).orElse(market);
    }
}
