/**
 * Articles, guides and questions: read, searched, rated, wished for in another language; what search engines and readers of
 * feeds are told of them.
 *
 * <p>No tables. May import {@code i18n formats search market units texts web opinions}.
 */
package dragoman.help;
