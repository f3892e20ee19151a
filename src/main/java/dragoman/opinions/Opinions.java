package dragoman.opinions;

import dragoman.market.Markets;
import dragoman.texts.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What readers tell, for staff: lists that are read a part at a time. They count, and say of whoever rated, wished or
 * searched nothing but the day of the last.
 */
@ApplicationScoped
public class Opinions {

    /** How many days are meant where nobody says. */
    public static final int DAYS = 30;

    /**
     * What is asked of a list, in the words of whoever asks; what is null or empty was not said.
     *
     * @param days the last so many days in UTC, today among them
     * @param after where the part before ended, as that part said it
     * @param limit how many at most
     */
    public record Asked(String market, String language, String days, String after, String limit) {

        /** The same, further on. */
        public Asked after(String end) {
            return new Asked(market, language, days, end, limit);
        }
    }

    /** What is answered. */
    public sealed interface Answer<T> {
        /** @param next what to ask for the next part with; empty at the end of the list */
        record Part<T>(List<T> items, Optional<String> next) implements Answer<T> {}

        /** @param reason a sentence in English on what cannot be meant */
        record Refused<T>(String reason) implements Answer<T> {}
    }

    /**
     * How an article was rated within the days that were asked for.
     *
     * @param title in the source language; empty where the article is no more
     * @param reasons how often each was given; who was not helped need not say why
     */
    public record Rated(String market, String language, int article, String title, long helpful, long unhelpful, Map<String, Long> reasons) {}

    /** An article that is wanted in a language, last within the days that were asked for; wishes are counted from the first on. */
    public record Wanted(String market, String language, int article, String title, long wishes, LocalDate lastOn) {}

    /** Words that found nothing, last within the days that were asked for; searches are counted from the first on. */
    public record Missed(String market, String language, String words, long searches, LocalDate lastOn) {}

    private final Ratings ratings;
    private final Wishes wishes;
    private final EmptySearches searches;
    private final Markets markets;
    private final Editions editions;
    private final Clock clock;

    Opinions(Ratings ratings, Wishes wishes, EmptySearches searches, Markets markets, Editions editions, Clock clock) {
        this.ratings = ratings;
        this.wishes = wishes;
        this.searches = searches;
        this.markets = markets;
        this.editions = editions;
        this.clock = clock;
    }

    /** By market, language and article. */
    @Transactional
    public Answer<Rated> ratings(Asked asked) {
        return answer(asked, ratings::list);
    }

    /** Most wanted first. */
    @Transactional
    public Answer<Wanted> wishes(Asked asked) {
        return answer(asked, wishes::list);
    }

    /** Most searched first. */
    @Transactional
    public Answer<Missed> searches(Asked asked) {
        return answer(asked, searches::list);
    }

    private <T> Answer<T> answer(Asked asked, Function<Scope, Answer<T>> list) {
        var reading = Scope.read(asked, markets, editions.current(), clock.instant());
        return reading instanceof Scope.Reading.Clear clear
                ? list.apply(clear.scope())
                : new Answer.Refused<>(((Scope.Reading.Unclear) reading).reason());
    }
}
