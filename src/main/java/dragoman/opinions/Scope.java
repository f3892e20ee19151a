package dragoman.opinions;

import dragoman.opinions.Opinions.Asked;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a list is to hold.
 *
 * @param market a market's key; empty for all
 * @param language a language's id; empty for all
 * @param since the first day, in UTC
 * @param after where the part before ended; empty at the beginning
 * @param edition whose titles are shown
 */
record Scope(Optional<String> market, Optional<String> language, LocalDate since, String after, int limit, Edition edition) {

    /** The day of a row's moment, in UTC as rows are; a moment would come back in the zone of the machine. */
    static final String DAY = "date_format(last_at, '%Y-%m-%d')";

    static final int LONGEST = 366;
    static final int LARGEST = 200;

    private static final int PART = 50;

    /** What became of reading. */
    sealed interface Reading {
        record Clear(Scope scope) implements Reading {}

        /** What cannot be meant, and why. */
        record Unclear(String reason) implements Reading {}
    }

    /** Reads what was asked for, or says why that cannot be. */
    static Reading read(Asked asked, Markets markets, Edition edition, Instant now) {
        var market = said(asked.market());
        var language = said(asked.language());
        var id = language.flatMap(LocaleId::parse).filter(found -> found.region().isEmpty()).map(LocaleId::id);
        int days = number(asked.days(), Opinions.DAYS);
        int limit = number(asked.limit(), PART);
        if (market.isPresent() && markets.find(market.get()).isEmpty()) {
            return new Reading.Unclear("There is no market of this key: market is a region in lower case, such as ch.");
        }
        if (language.isPresent() && id.isEmpty()) {
            return new Reading.Unclear("language is a BCP 47 tag without a region, such as de or zh-Hans.");
        }
        if (days < 1 || days > LONGEST) {
            return new Reading.Unclear("days is a number from 1 to " + LONGEST + ".");
        }
        if (limit < 1 || limit > LARGEST) {
            return new Reading.Unclear("limit is a number from 1 to " + LARGEST + ".");
        }
        var since = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(days - 1);
        return new Reading.Clear(new Scope(market, id, since, said(asked.after()).orElse(""), limit, edition));
    }

    /** An article's title as staff knows it, in the source language. */
    String title(int article) {
        return edition.at(UnitName.about(article, "title"), TextFolder.SOURCE).map(Text::text).orElse("");
    }

    /** A language of a row as the world writes it. */
    static String tag(Object language) {
        return LocaleId.of((String) language).tag();
    }

    /** The day that {@link #DAY} selected. */
    static LocalDate day(Object day) {
        return LocalDate.parse((String) day);
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    /** A number of at most four digits; 0 where it is none. */
    private static int number(String text, int otherwise) {
        return said(text).map(some -> some.matches("[0-9]{1,4}") ? Integer.parseInt(some) : 0).orElse(otherwise);
    }
}
