/**
 * What readers tell: ratings and their reasons, wanted translations, searches that found nothing; kept, counted, and told
 * to staff.
 *
 * <p>Tables: {@code article_rating}, {@code rating_count}, {@code translation_wish}, {@code empty_search}. May import
 * {@code i18n market units texts web}.
 */
package dragoman.opinions;
