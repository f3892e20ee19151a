/**
 * Finds texts by words that a buyer may type: typos, endings, accents, widths and compounds forgiven, each language by
 * its own analysis. Which analysis that is stands in {@code dragoman/search/analysis.properties}, so that a language
 * is data here too. Knows neither articles nor pages. Imports {@code i18n formats}; the only room that knows Lucene.
 */
package dragoman.search;
