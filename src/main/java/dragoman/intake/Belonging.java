package dragoman.intake;

import dragoman.doors.Shop;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.orders.Address;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** Which market an order belongs to, and which language its buyer read; settled when it is taken in and frozen with it. */
@ApplicationScoped
public class Belonging {

    private final Markets markets;

    public Belonging(Markets markets) {
        this.markets = markets;
    }

    /** The market of where it goes, else of who pays, else of the language's region, else the shop's own, else the backup. */
    public Market market(Shop shop, Optional<Address> delivery, Optional<Address> billing, String locale) {
        var region = LocaleId.parse(locale).map(LocaleId::region).orElse("");
        return Stream.of(delivery.map(Address::country).orElse(""), billing.map(Address::country).orElse(""), region)
                .filter(country -> !country.isEmpty())
                .flatMap(country -> markets.ofCountry(country).stream())
                .findFirst()
                .or(() -> shop.market().flatMap(markets::find))
                .orElse(markets.backup());
    }

    /** A source's word for a language, "fr-Fr" or "zh_TW", as a canonical BCP 47 tag; the market's first language where it says none. */
    public String locale(String said, Market market) {
        return LocaleId.parse(said == null ? "" : said.strip().replace('_', '-')).map(LocaleId::tag).orElse(market.languages().get(0).tag());
    }
}
