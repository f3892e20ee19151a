/**
 * Articles, guides and questions: read, searched, rated, wished for in another language; what search engines and readers of
 * feeds are told of them.
 *
 * <p>Tables: {@code article_rating}, {@code translation_wish}, {@code empty_search}. May import {@code i18n market units identity texts web}.
 */
package dragoman.help;
