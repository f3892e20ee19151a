/**
 * Articles, guides and questions: read, searched, rated, wished for in another language; what search engines and readers of
 * feeds are told of them, and staff of what readers tell.
 *
 * <p>Tables: {@code article_rating}, {@code rating_count}, {@code translation_wish}, {@code empty_search}. May import
 * {@code i18n search market units identity texts web}.
 */
package dragoman.help;
