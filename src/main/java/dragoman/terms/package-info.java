/**
 * What a translation must keep: order numbers, money, dates, links, codes, placeholders and the words that the shop never
 * translates; how they are taken out of a text and put back; the shop's own words for things, and those that it never says.
 * Pure Java.
 *
 * <p>May import {@code i18n market}.
 */
package dragoman.terms;
