package dragoman.help;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.units.Outline;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same page in every market and language that really has it. The set is one for all its members, so that each names
 * all others: search engines pass over what is not reciprocal.
 */
@ApplicationScoped
class Alternates {

    /**
     * One version of a page.
     *
     * @param hreflang a BCP 47 tag, or {@code x-default}
     */
    public record Alternate(String hreflang, String url) {}

    /** A real version of an article and when it last changed. */
    record Version(Alternate alternate, Instant updated) {}

    /** What was worked out for a release. */
    private static final class Known {
        final Map<Integer, List<Version>> versions = new ConcurrentHashMap<>();
    }

    static final String NOBODY_KNOWN = "x-default";

    /** No article has this id. */
    private static final int FAQ = -1;

    private final Articles articles;
    private final Faq faq;
    private final Markets markets;
    private final Visits visits;

    Alternates(Articles articles, Faq faq, Markets markets, Visits visits) {
        this.articles = articles;
        this.faq = faq;
        this.markets = markets;
        this.visits = visits;
    }

    /** The versions of the start page; {@code /} leads everybody to theirs. */
    List<Version> ofHome(Edition edition) {
        var versions = new ArrayList<Version>();
        markets.all().forEach(market -> market.languages()
                .forEach(language -> versions.add(new Version(alternate(market, language, "/help"), edition.publishedAt()))));
        versions.add(new Version(new Alternate(NOBODY_KNOWN, "/"), edition.publishedAt()));
        return versions;
    }

    /** The real versions of the page of questions. */
    List<Version> ofFaq(Edition edition) {
        return edition.derived(Known.class, e -> new Known()).versions.computeIfAbsent(FAQ, id -> lookAtFaq(edition));
    }

    private List<Version> lookAtFaq(Edition edition) {
        var found = new ArrayList<Version>();
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                var visit = visits.in(market, language, edition);
                if (faq.isTranslated(visit)) {
                    found.add(new Version(alternate(market, language, Articles.FAQ), faq.updated(visit)));
                }
            }
        }
        var backup = visits.in(markets.backup(), TextFolder.SOURCE, edition);
        found.add(new Version(new Alternate(NOBODY_KNOWN, backup.url(Articles.FAQ)), faq.updated(backup)));
        return found;
    }

    /** The real versions of an article. */
    List<Version> versions(int article, Edition edition) {
        return edition.derived(Known.class, e -> new Known()).versions
                .computeIfAbsent(article, id -> Shelf.of(edition).article(id).map(outline -> look(outline, edition)).orElse(List.of()));
    }

    private List<Version> look(Outline article, Edition edition) {
        var found = new ArrayList<Version>();
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                var visit = visits.in(market, language, edition);
                if (articles.isTranslated(article, visit)) {
                    found.add(new Version(alternate(market, language, articles.path(article.id(), visit)), articles.updated(article, visit)));
                }
            }
        }
        var backup = visits.in(markets.backup(), TextFolder.SOURCE, edition);
        found.add(new Version(new Alternate(NOBODY_KNOWN, backup.url(articles.path(article.id(), backup))), articles.updated(article, backup)));
        return found;
    }

    /** The version in the source language: in the reader's market if it has one, else in the backup market. */
    String original(int article, Visit visit) {
        var market = visit.market().languages().contains(TextFolder.SOURCE) ? visit.market() : markets.backup();
        var there = visits.in(market, TextFolder.SOURCE, visit.edition());
        return there.url(articles.path(article, there));
    }

    private static Alternate alternate(Market market, LocaleId language, String path) {
        return new Alternate(language.in(market.region()).tag(), Visit.url(market, language, path));
    }
}
