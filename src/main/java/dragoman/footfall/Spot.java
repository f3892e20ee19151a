package dragoman.footfall;

import java.util.Optional;

/**
 * A page in a market and a language, as an address names them.
 *
 * @param language as it is written in the address
 */
record Spot(String market, String language, PageName page) {

    private static final int MARKET_ENDS = 3;
    private static final int LONGEST_LANGUAGE = 12;

    /** What {@code /ch/de/help/12-zoll} names; nothing where that is no page that is counted. */
    static Optional<Spot> of(String path) {
        if (path == null || path.length() <= MARKET_ENDS || path.charAt(0) != '/' || path.charAt(MARKET_ENDS) != '/') {
            return Optional.empty();
        }
        int end = path.indexOf('/', MARKET_ENDS + 1);
        if (end < 0 || end - MARKET_ENDS > LONGEST_LANGUAGE) {
            return Optional.empty();
        }
        return PageName.of(path.substring(end)).map(page -> new Spot(path.substring(1, MARKET_ENDS), path.substring(MARKET_ENDS + 1, end), page));
    }
}
