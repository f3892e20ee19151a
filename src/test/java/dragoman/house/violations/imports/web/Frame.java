package dragoman.house.violations.imports.web;

import dragoman.house.violations.imports.i18n.Words;

/** A frame that knows words, as it may. */
public class Frame {
    Words words;
}
