package dragoman.house.violations.imports.market;

import dragoman.house.violations.imports.web.Frame;

/** A market that knows the page it is shown on. */
public class Market {
    Frame frame;
}
