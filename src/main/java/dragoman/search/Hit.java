package dragoman.search;

import dragoman.i18n.LocaleId;

/**
 * A text that was found.
 *
 * @param locale the locale of the text whose words were found
 * @param score comparable within one language of one answer
 */
public record Hit(String id, LocaleId locale, float score) {}
