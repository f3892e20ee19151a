package dragoman.replies;

import dragoman.formats.Messages;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.I18nReading;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import java.nio.file.Path;
import java.time.Instant;

/** Where Lucía answers, with the shipped texts and markets, and without a server. */
final class Desk {

    static final Path I18N = Path.of("i18n");
    static final Markets MARKETS = I18nReading.of(I18N).markets().orElseThrow();
    static final Edition EDITION = FolderEdition.of(I18N);

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Messages MESSAGES = new Messages(10_000);

    private record Shop(String shop, String origin, boolean cache, long cacheBytes) implements WebConfig {}

    static final Replies REPLIES = new Replies(new Shop("Lantern & Loom", "https://shop.example", true, 0));

    private Desk() {}

    /** Somebody at a place such as {@code pl/pl}. */
    static Visit visit(String place) {
        return visit(place, EDITION);
    }

    static Visit visit(String place, Edition edition) {
        var market = MARKETS.find(place.substring(0, 2)).orElseThrow();
        var language = LocaleId.of(place.substring(3));
        return new Visit(market, MARKETS.desk(market), language, market.currency(), market.zone(), edition,
                market.chain(language, TextFolder.SOURCE), "", NOW, MESSAGES);
    }

    /** Without the marks that keep directions apart. */
    static String plain(Outcome outcome) {
        return ((Outcome.Said) outcome).text().replaceAll("[\\u2066-\\u2069\\u200e\\u200f\\u061c]", "").replaceAll("[\\u00a0\\u202f]", " ");
    }
}
