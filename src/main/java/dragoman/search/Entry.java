package dragoman.search;

import dragoman.i18n.LocaleId;

/**
 * A text that can be found.
 *
 * @param id names it among all of its locale; the same text in another locale has the same
 * @param locale the locale that it is written in
 * @param weight what its score is multiplied by, above 0; 1 is usual
 * @param keywords words that lead here though they may not stand in it
 */
public record Entry(String id, LocaleId locale, float weight, String title, String keywords, String headings, String body) {}
