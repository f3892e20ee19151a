package dragoman.tracking;

import dragoman.formats.Formats;
import dragoman.formats.Reader;
import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.money.Display;
import dragoman.orders.OrderSnapshot;
import dragoman.web.Visit;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How an order is told to a visit: in the visit's language, with the law, the tax and the calendar of the market that
 * the order belongs to, whichever market's page is open.
 *
 * @param market the order's
 * @param desk the one that answers there
 */
record Telling(Visit visit, Market market, Desk desk, Reader reader, Formats formats, Display display) {

    private static final Pattern SIMPLE = Pattern.compile("[a-z]{2}");

    static Telling of(OrderSnapshot order, Visit visit, Markets markets) {
        var market = markets.find(order.buyer().market()).orElse(visit.market());
        var calendar = market.calendar().isEmpty() ? visit.market().calendar() : market.calendar();
        var reader = new Reader(visit.locale(), visit.zone(), visit.market().digits(), calendar);
        return new Telling(visit, market, markets.desk(market), reader, Formats.of(reader), Display.of(visit.market(), reader));
    }

    String text(String key, Map<String, ?> arguments) {
        return visit.text(key, arguments, reader);
    }

    String text(String key) {
        return visit.text(key);
    }

    String number(long n) {
        return formats.number(n);
    }

    /** The language of a text that somebody else wrote, for HTML's {@code lang}; empty where nobody knows it. */
    static String tag(String language) {
        // Nearly every carrier says "pl", and then there is nothing to parse.
        return SIMPLE.matcher(language).matches() ? language : LocaleId.parse(language).map(LocaleId::tag).orElse("");
    }

    /** The language that an order's items were bought in, where it is not the reader's; else empty. */
    String foreign(String locale) {
        return locale.equals(visit.locale().tag()) ? "" : LocaleId.parse(locale).filter(bought -> !bought.sameLanguage(visit.locale())).map(LocaleId::tag).orElse("");
    }
}
