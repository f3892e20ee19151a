package dragoman.tracking;

import dragoman.formats.Messages;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.I18nReading;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/** How somebody reads an order, with the shipped texts and markets, and without a server. */
final class Reading {

    static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();
    static final Edition EDITION = FolderEdition.of(Path.of("i18n"));

    /** A Saturday, when all that the cast bought is on its way or there. */
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final Messages MESSAGES = new Messages(10_000);

    private Reading() {}

    /** A visit such as {@code pl/pl}, on the market's own clock and in its currency. */
    static Visit visit(String place) {
        var market = MARKETS.find(place.substring(0, 2)).orElseThrow();
        return visit(place, market.currency().getCurrencyCode(), market.zone());
    }

    static Visit visit(String place, String currency, ZoneId zone) {
        var market = MARKETS.find(place.substring(0, 2)).orElseThrow();
        var language = LocaleId.of(place.substring(3));
        return new Visit(market, MARKETS.desk(market), language, Currency.getInstance(currency), zone, EDITION,
                market.chain(language, TextFolder.SOURCE), "/orders/x", NOW, MESSAGES);
    }

    static Telling telling(Sale sale, Visit visit) {
        return Telling.of(sale.told(), visit, MARKETS);
    }

    /** All of it. */
    static OrderView whole(Sale sale, Visit visit) {
        var there = Planned.zone(sale.address, visit.zone(), MARKETS);
        return OrderView.whole(sale.found(), 1, Optional.empty(), telling(sale, visit), there);
    }

    /** Before somebody has proved that it is theirs. */
    static OrderView redacted(Sale sale, Visit visit) {
        return OrderView.redacted(sale.found(), 1, Optional.empty(), telling(sale, visit));
    }

    /** Without the marks that keep directions apart. */
    static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069\\u200e\\u200f\\u061c]", "").replaceAll("[\\u00a0\\u202f\\u2009]", " ");
    }
}
