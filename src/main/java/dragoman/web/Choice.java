package dragoman.web;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * What a reader has chosen and the browser keeps for us, as one cookie: {@code ch.de.CHF.Europe/Zurich}. Currency and
 * zone may be empty. Whatever in it no market knows is passed over.
 */
record Choice(Optional<Market> market, Optional<LocaleId> language, Optional<Currency> currency, Optional<ZoneId> zone) {

    static final String COOKIE = "choice";
    static final Choice NONE = new Choice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int PARTS = 4;
    private static final int LONGEST = 100;
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    static Choice read(String cookie, Markets markets) {
        if (cookie == null || cookie.length() > LONGEST) {
            return NONE;
        }
        var parts = cookie.split("\\.", PARTS);
        if (parts.length != PARTS) {
            return NONE;
        }
        var market = markets.find(parts[0]);
        return new Choice(market, market.flatMap(m -> m.language(parts[1])), currency(parts[2], markets), zone(parts[3], markets));
    }

    /** Whether currency and zone are the reader's own. */
    boolean isOfSettings() {
        return currency.isPresent() && zone.isPresent();
    }

    String write() {
        return market.map(Market::key).orElse("") + "." + language.map(LocaleId::tag).orElse("") + "."
                + currency.map(Currency::getCurrencyCode).orElse("") + "." + zone.map(ZoneId::getId).orElse("");
    }

    /** This choice for the browser to keep. */
    Cookie cookie(WebConfig config) {
        return Cookie.cookie(COOKIE, write())
                .setPath("/")
                .setMaxAge(A_YEAR)
                .setHttpOnly(true)
                .setSecure(config.origin().startsWith("https:"))
                .setSameSite(CookieSameSite.LAX);
    }

    Choice with(Market newMarket, LocaleId newLanguage) {
        return new Choice(Optional.of(newMarket), Optional.of(newLanguage), currency, zone);
    }

    Choice with(Currency newCurrency, ZoneId newZone) {
        return new Choice(market, language, Optional.of(newCurrency), Optional.of(newZone));
    }

    static Optional<Currency> currency(String code, Markets markets) {
        return markets.all().stream().flatMap(market -> market.currencies().stream())
                .filter(currency -> currency.getCurrencyCode().equals(code)).findFirst();
    }

    static Optional<ZoneId> zone(String id, Markets markets) {
        return markets.all().stream().flatMap(market -> market.zones().stream()).filter(zone -> zone.getId().equals(id)).findFirst();
    }
}
