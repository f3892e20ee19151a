/**
 * Finds texts by words that a buyer may type: typos, endings, accents, widths and compounds forgiven, each language by
 * its own analysis. Knows neither articles nor pages. Imports {@code i18n formats analysis}; with {@code analysis} the only
 * room that knows Lucene.
 */
package dragoman.search;
