package dragoman.web;

import dragoman.formats.Messages;
import dragoman.formats.Reader;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Market;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;

/**
 * Who reads, where, and in which release: market, language, currency, time zone, the texts, and the moment. Made once
 * for a request from its path and the reader's saved choice; nothing in a page asks elsewhere.
 *
 * @param language as the URL has it, without region
 * @param tail the path below {@code /{market}/{language}}, beginning with a slash, or empty
 */
public record Visit(
        Market market,
        Desk desk,
        LocaleId language,
        Currency currency,
        ZoneId zone,
        Edition edition,
        LocaleChain chain,
        String tail,
        Instant now,
        Messages messages) {

    /** The page that searches the help, below market and language. */
    public static final String SEARCH = "/search";

    /** Where somebody finds an order, below market and language. */
    public static final String ORDERS = "/orders";

    /** Where somebody writes to us, below market and language. */
    public static final String CONTACT = "/contact";

    /** The language that the texts are in, in the market's region: {@code de_CH}. */
    public LocaleId locale() {
        return chain.locale();
    }

    /** The same visit told in a language that its market may not offer; addresses stay in one that it does. */
    Visit spokenIn(LocaleId other) {
        return new Visit(market, desk, language, currency, zone, edition, market.chain(other, TextFolder.SOURCE), tail, now, messages);
    }

    /** The same visit as somebody of staff looks at it. */
    Visit through(Lens lens) {
        return new Visit(market, desk, language, currency, zone, lens.edition(edition), lens.chain(chain), tail, now, messages);
    }

    public Reader reader() {
        return new Reader(locale(), zone, market.digits(), market.calendar());
    }

    /** A phrase in the reader's language, with its arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return text(key, arguments, reader());
    }

    /** A phrase in the reader's language whose numbers and dates are written as for another reader. */
    public String text(String key, Map<String, ?> arguments, Reader as) {
        var found = edition.phrases().find(chain, key)
                .orElseThrow(() -> new IllegalArgumentException("there is no phrase " + key));
        return messages.format(found.text(), found.locale(), as, arguments);
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** The address of a page in this market and language. */
    public String url(String path) {
        return url(market, language, path);
    }

    /** What stands behind the address of the search where something was asked. */
    static String asking(String question) {
        return question.isEmpty() ? "" : "?" + Typed.FIELD + "=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /** The address of a page in any market and language; {@code path} begins with a slash. */
    public static String url(Market market, LocaleId language, String path) {
        return "/" + market.key() + "/" + language.tag() + path;
    }
}
