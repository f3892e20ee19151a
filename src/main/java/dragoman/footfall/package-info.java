/**
 * What buyers look at: how often each page was opened, by day, market and language, and which texts stand on it; so that what most
 * people read is translated first. Of whoever opened a page nothing is kept, not even that it was the same person twice.
 *
 * <p>Tables: {@code page_visits}, {@code text_page}. May import {@code i18n market units texts web sql}.
 */
package dragoman.footfall;
