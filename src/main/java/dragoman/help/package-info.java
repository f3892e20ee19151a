/**
 * Articles: read, rated, wished for in another language; what search engines are told of them.
 *
 * <p>Tables: {@code article_rating}, {@code translation_wish}. May import {@code i18n market units identity texts web}.
 */
package dragoman.help;
