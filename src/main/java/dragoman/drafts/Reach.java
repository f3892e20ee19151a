package dragoman.drafts;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Market.Review;
import dragoman.market.Markets;
import dragoman.staff.Grant;
import dragoman.staff.Signed;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Whose a text is. {@code de_CH} is Switzerland's; {@code de}, {@code es_419} and {@code en_001} are read in many markets and
 * are changed by whoever is there for all of them.
 */
@Singleton
public class Reach {

    private final Markets markets;

    Reach(Markets markets) {
        this.markets = markets;
    }

    /** Whether this person may write texts of a locale. */
    public boolean mayWrite(Signed signed, LocaleId locale) {
        return !locale.equals(TextFolder.SOURCE) && signed.mayTranslate(market(locale), locale);
    }

    /** Whether this person may approve and publish them. */
    public boolean mayReview(Signed signed, LocaleId locale) {
        return !locale.equals(TextFolder.SOURCE) && signed.mayReview(market(locale), locale);
    }

    /** Whether this person may see drafts of a locale. */
    public boolean maySee(Signed signed, LocaleId locale) {
        return mayWrite(signed, locale) || mayReview(signed, locale);
    }

    /** Whether somebody else than its author approves a text: one market that reads it and says so is enough. */
    public boolean wantsSomebodyElse(LocaleId locale) {
        return markets.all().stream().filter(market -> market.review() == Review.SOMEBODY_ELSE).anyMatch(market -> isReadIn(market, locale));
    }

    private static boolean isReadIn(Market market, LocaleId locale) {
        return market.languages().stream().anyMatch(language -> LocaleChain.parents(language.in(market.region())).contains(locale));
    }

    private String market(LocaleId locale) {
        return markets.find(locale.region().toLowerCase(Locale.ROOT)).map(Market::key).orElse(Grant.ALL);
    }
}
